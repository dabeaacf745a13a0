import type { ReactNode } from "react";
import { Skeleton } from "../ui/skeleton.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";

interface HeadingProps {
  /** What it is, above its name: "State · RUS". */
  readonly kicker: ReactNode;
  /** Exactly the name of what is selected; `null` while it is on its way, so that the heading never has another one. */
  readonly name: string | null;
  /** A sentence rather than a name, set smaller. */
  readonly long?: boolean;
}

/** The head of a panel. Takes the focus when what was focused has gone with the panel before. */
export function Heading({ kicker, name, long = false }: HeadingProps) {
  return (
    <header className="panel-head">
      <p className="panel-kicker">{kicker}</p>
      <h2 className={long ? "panel-title panel-title-long" : "panel-title"} tabIndex={-1}>
        {name ?? <VisuallyHidden>Loading…</VisuallyHidden>}
      </h2>
      {name === null && (
        <div className="panel-title-room">
          <Skeleton lines={2} />
        </div>
      )}
    </header>
  );
}
