import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

interface OutsideLinkProps {
  /** From data: only an address of the web becomes a link. */
  readonly href: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A way out of the page, in a tab of its own. */
export function OutsideLink({ href, className, children }: OutsideLinkProps) {
  if (!/^https?:\/\//i.test(href)) return <span className={className}>{children}</span>;
  return (
    <a className={className} href={href} target="_blank" rel="noopener noreferrer">
      {children} <Icon name="external" size={12} />
      <VisuallyHidden>, opens in a new tab</VisuallyHidden>
    </a>
  );
}
