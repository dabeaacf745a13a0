import { useState } from "react";
import { EventButton } from "./event-buttons.tsx";
import "./event-window.css";

/** As `--row` of the style sheet has it, in pixels. */
const ROW = 30;
const HEIGHT = 240;
/** Drawn above and below what is seen, so that a quick scroll finds them there. */
const SPARE = 8;

/** As many events as there are, of which only those in sight are drawn. */
export function EventWindow({ rows }: { readonly rows: Int32Array }) {
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.floor(top / ROW) - SPARE);
  const shown = rows.subarray(first, first + Math.ceil(HEIGHT / ROW) + SPARE * 2);
  return (
    <div className="map-window" style={{ blockSize: HEIGHT }} onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}>
      <ul className="map-events" style={{ blockSize: rows.length * ROW, paddingBlockStart: first * ROW }}>
        {Array.from(shown, (row, i) => (
          <EventButton key={row} row={row} position={first + i + 1} of={rows.length} />
        ))}
      </ul>
    </div>
  );
}
