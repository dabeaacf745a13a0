import type { ReactNode } from "react";

interface HeadingProps {
  /** What it is, above its name: "State · RUS". */
  readonly kicker: ReactNode;
  /** Exactly the name of what is selected. */
  readonly name: string;
  /** A sentence rather than a name, set smaller. */
  readonly long?: boolean;
}

/** The head of a panel. Takes the focus when what was focused has gone with the panel before. */
export function Heading({ kicker, name, long = false }: HeadingProps) {
  return (
    <header className="panel-head">
      <p className="panel-kicker">{kicker}</p>
      <h2 className={long ? "panel-title panel-title-long" : "panel-title"} tabIndex={-1}>
        {name}
      </h2>
    </header>
  );
}
