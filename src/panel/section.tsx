import { useId, type ReactNode } from "react";
import { formatCount } from "../text/count.ts";

interface SectionProps {
  readonly title: string;
  /** Shown after the title; the list below is what it counts. */
  readonly count?: number;
  /** One line under the title. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of the panel. */
export function Section({ title, count, note, children }: SectionProps) {
  const id = useId();
  return (
    <section className="panel-section" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} data-section={title}>
        {title}
        {count !== undefined && " "}
        {count !== undefined && <span className="panel-number">{formatCount(count)}</span>}
      </h3>
      {note !== undefined && <p className="panel-note">{note}</p>}
      {children}
    </section>
  );
}
