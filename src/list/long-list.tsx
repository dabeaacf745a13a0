import { useCallback, useMemo, useRef, useState } from "react";
import { listJumps } from "../selectors/list-jumps.ts";
import type { ListModel } from "../selectors/list-model.ts";
import { useDataset } from "../state/use-derived.ts";
import { useDetails } from "../state/use-details.ts";
import { useDetailsFailure } from "../state/use-details-failure.ts";
import { useLingeringRows } from "../state/use-lingering-rows.ts";
import { formatCount } from "../text/count.ts";
import { Button } from "../ui/button.tsx";
import { useRowKeys } from "../ui/use-row-keys.ts";
import { useVirtualRows } from "../ui/use-virtual-rows.ts";
import { ListBar } from "./list-bar.tsx";
import { ListGroups } from "./list-groups.tsx";
import { ListHeader } from "./list-header.tsx";
import { piecesOf } from "./list-pieces.ts";
import { STRETCH } from "./list-window.ts";
import { beginningOf, useKeptPlace, useNotedPlace, type Target } from "./use-place.ts";
import { useStretch } from "./use-stretch.ts";

/** Pixels of a heading and of most rows. */
const [HEADING, ROW] = [37, 152] as const;

/** A list of which only what is near what is in sight is drawn, ten thousand rows to a scroll bar. */
export function LongList({ list }: { readonly list: ListModel }) {
  const dataset = useDataset();
  const scroller = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const place = useRef(beginningOf(list));
  const [target, setTarget] = useState<Target | null>(null);
  const stretch = useStretch(list);
  const { window, from, to, keep } = stretch;
  const virtual = useVirtualRows({
    count: window.count,
    keyOf: window.keyOf,
    heightOf: (index) => (window.partAt(index)?.heading === index ? HEADING : ROW),
    headingOf: useCallback((index: number) => window.partAt(index)?.heading ?? index, [window]),
    scroller: useCallback(() => scroller.current, []),
    box,
    onScroll: useNotedPlace(place, list, stretch),
  });
  useKeptPlace(place, list, stretch, virtual, target);
  useRowKeys(box, virtual);

  const { rows, margin, focus } = virtual;
  const items = rows.getVirtualItems();
  const endOf = (index: number) => rows.measurementsCache[index]?.end ?? margin;
  const pieces = piecesOf(window, items, margin, endOf);
  const last = pieces.at(-1)?.part;
  const rest = endOf(window.count - 1) - (last === undefined ? margin : endOf(last.heading + last.rows.length));
  const drawn = useMemo(() => items.flatMap(({ key }) => (typeof key === "number" ? [key] : [])), [items]);
  const read = useLingeringRows(drawn);
  const details = useDetails(drawn, read);
  const retry = useDetailsFailure(read);

  const itemAt = (offset: number) => rows.getVirtualItemForOffset(offset + 1)?.index ?? 0;
  const goTo = (at: number, where: Omit<Target, "row">) => {
    const row = list.rows[at] ?? 0;
    keep(row);
    setTarget({ row, ...where });
  };
  return (
    <>
      <ListBar
        jumps={listJumps(dataset, list.groups, STRETCH)}
        at={window.positionOf(itemAt(rows.scrollOffset ?? 0))}
        of={list.shown}
        onJump={(at) => goTo(at, { align: "start", focus: false })}
        onEnter={() => focus(itemAt(scroller.current?.scrollTop ?? 0), "start")}
      />
      <div className="list-scroll list-scroll-long" ref={scroller}>
        <div className="list-page">
          <ListHeader list={list} retry={retry} />
          {from > 0 && (
            <Button className="list-before" onPress={() => goTo(from - 1, { align: "end", focus: true })}>
              Events {formatCount(from - STRETCH + 1)}–{formatCount(from)}, before these
            </Button>
          )}
          <div className="list-groups" ref={box} style={{ paddingBlockEnd: rest }}>
            <ListGroups pieces={pieces} list={list} details={details} measure={rows.measureElement} />
          </div>
          {to < list.shown && (
            <Button className="list-after" onPress={() => goTo(to, { align: "start", focus: true })}>
              Events {formatCount(to + 1)}–{formatCount(Math.min(to + STRETCH, list.shown))}, after these
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
