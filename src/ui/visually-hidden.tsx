import type { ReactNode } from "react";
import "./visually-hidden.css";

interface VisuallyHiddenProps {
  readonly children: ReactNode;
  readonly id?: string;
}

/** Words for assistive technology only. */
export function VisuallyHidden({ children, id }: VisuallyHiddenProps) {
  return (
    <span className="ui-visually-hidden" {...(id !== undefined && { id })}>
      {children}
    </span>
  );
}
