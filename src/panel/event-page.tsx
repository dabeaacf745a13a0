import { useCallback, useLayoutEffect, useMemo, useRef, type ReactNode, type Ref, type RefObject } from "react";
import type { EventDetail } from "../model/event.ts";
import { useDetails } from "../state/use-details.ts";
import { useDetailsFailure } from "../state/use-details-failure.ts";
import { useLingeringRows } from "../state/use-lingering-rows.ts";
import { useRowKeys } from "../ui/use-row-keys.ts";
import { useVirtualRows } from "../ui/use-virtual-rows.ts";
import { LoadFailure } from "./load-failure.tsx";

/** Pixels of most cards, and of what stays in sight above them. */
const [CARD, COVERED] = [150, 100] as const;

/** Where a page begins to be read. */
export interface PageStart {
  readonly page: number;
  /** A card of the page. */
  readonly at: number;
  readonly align: "start" | "end";
  /** The focus goes there, too. */
  readonly focus: boolean;
}

/** What a card is told where not all are drawn; see `EventCard`. */
export interface DrawnCard {
  readonly detail: EventDetail | undefined;
  readonly index: number;
  readonly position: number;
  readonly size: number;
  readonly gap: number;
  readonly ref: Ref<HTMLLIElement>;
}

interface EventPageProps {
  readonly rows: Int32Array;
  readonly draw: (row: number, card: DrawnCard) => ReactNode;
  /** Of the rows, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly frame: RefObject<HTMLElement | null>;
  readonly start: PageStart;
}

/** Up to ten thousand cards, of which only those near what is in sight are drawn. */
export function EventPage({ rows: all, draw, from, to, frame, start }: EventPageProps) {
  const box = useRef<HTMLUListElement>(null);
  const keyOf = useCallback((index: number) => all[from + index] ?? -1 - index, [all, from]);
  const virtual = useVirtualRows({
    count: to - from,
    keyOf,
    heightOf: () => CARD,
    scroller: useCallback(() => frame.current?.closest<HTMLElement>(".panel") ?? null, [frame]),
    box,
    covered: COVERED,
  });
  useRowKeys(box, virtual);
  const { rows, margin, focus } = virtual;
  const begun = useRef<PageStart | null>(null);
  useLayoutEffect(() => {
    if (begun.current === start) return;
    begun.current = start;
    if (start.focus) focus(start.at, start.align);
    else rows.scrollToIndex(start.at, { align: start.align });
  }, [start, focus, rows]);

  const items = rows.getVirtualItems();
  const drawn = useMemo(() => items.map(({ index }) => keyOf(index)), [items, keyOf]);
  const read = useLingeringRows(drawn);
  const details = useDetails(drawn, read);
  const retry = useDetailsFailure(read);
  const end = items.at(-1)?.end ?? margin;
  return (
    <>
      {retry !== null && <LoadFailure retry={retry} />}
      <ul className="panel-cards panel-cards-long" ref={box} style={{ paddingBlockEnd: rows.getTotalSize() - (end - margin) }}>
        {items.map(({ index, start: top }, at) =>
          draw(keyOf(index), {
            detail: details.get(keyOf(index)),
            index,
            position: from + index + 1,
            size: all.length,
            gap: top - (items[at - 1]?.end ?? margin),
            ref: rows.measureElement,
          }),
        )}
      </ul>
    </>
  );
}
