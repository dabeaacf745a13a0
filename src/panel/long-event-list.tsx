import { useState, type ReactNode, type RefObject } from "react";
import type { EventDetail } from "../model/event.ts";
import { formatCount } from "../text/count.ts";
import { Button } from "../ui/button.tsx";
import { EventPage, type DrawnCard, type PageStart } from "./event-page.tsx";

/** Cards to one stretch of the panel's scroll bar; see the list's. */
const PAGE = 10_000;

/** Draws the card of a row, with its key. */
export type DrawCard = (row: number, card: DrawnCard | { readonly detail: EventDetail | undefined }) => ReactNode;

interface LongEventListProps {
  readonly rows: Int32Array;
  readonly draw: DrawCard;
  /** Around it, and there before it: the panel is what scrolls. */
  readonly frame: RefObject<HTMLElement | null>;
  /** How many were shown already: it goes on after these. */
  readonly first: number;
  onFewer(): void;
}

/** All cards of what may be hundreds of thousands, in pages. The way back stays in sight: other sections are below. */
export function LongEventList({ rows, draw, frame, first, onFewer }: LongEventListProps) {
  const [wanted, setWanted] = useState<PageStart>({ page: 0, at: first, align: "start", focus: true });
  const pages = Math.ceil(rows.length / PAGE);
  const page = Math.min(wanted.page, pages - 1);
  const from = page * PAGE;
  const to = Math.min(from + PAGE, rows.length);
  const words = (n: number) => `${formatCount(n * PAGE + 1)}–${formatCount(Math.min((n + 1) * PAGE, rows.length))}`;
  const go = (to: number, align: PageStart["align"], focus: boolean) =>
    setWanted({ page: to, at: align === "start" ? 0 : PAGE - 1, align, focus });
  return (
    <>
      <div className="panel-long-bar">
        {pages > 1 ? (
          <select aria-label="Events" value={page} onChange={({ target }) => go(Number(target.value), "start", false)}>
            {Array.from({ length: pages }, (_, n) => (
              <option key={words(n)} value={n}>
                {words(n)} of {formatCount(rows.length)}
              </option>
            ))}
          </select>
        ) : (
          <span>All {formatCount(rows.length)}</span>
        )}
        <Button variant="link" onPress={onFewer}>
          Show fewer
        </Button>
      </div>
      {page > 0 && <Button onPress={() => go(page - 1, "end", true)}>Events {words(page - 1)}, before these</Button>}
      <EventPage key={page} rows={rows} from={from} to={to} draw={draw} frame={frame} start={wanted} />
      {page < pages - 1 && <Button onPress={() => go(page + 1, "start", true)}>Events {words(page + 1)}, after these</Button>}
    </>
  );
}
