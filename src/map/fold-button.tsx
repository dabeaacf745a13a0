import "./fold-button.css";
import type { ReactNode } from "react";
import { Icon } from "../ui/icon.tsx";

interface FoldButtonProps {
  readonly open: boolean;
  /** Id of what it opens. */
  readonly body: string;
  readonly children: ReactNode;
  onOpen(open: boolean): void;
}

/** Opens what is folded at a corner of the map, and stays to fold it again. */
export function FoldButton({ open, body, children, onOpen }: FoldButtonProps) {
  return (
    <button
      type="button"
      className="map-fold-button"
      data-map-overlay=""
      aria-expanded={open}
      {...(open && { "aria-controls": body })}
      onClick={() => onOpen(!open)}
    >
      {children}
      <Icon name={open ? "chevron-down" : "chevron-up"} size={14} />
    </button>
  );
}
