import { useCallback, useLayoutEffect, useRef, type RefObject } from "react";
import type { ListModel } from "../selectors/list-model.ts";
import type { Rows, VirtualRows } from "../ui/use-virtual-rows.ts";
import type { Stretch } from "./use-stretch.ts";

/** Somewhere to go in a long list; another object each time. */
export interface Target {
  /** A row of the list, of whichever stretch. */
  readonly row: number;
  /** The first of its group comes with its heading. */
  readonly align: "start" | "end";
  /** The focus goes there, too. */
  readonly focus: boolean;
}

/** The row at the top, and how many pixels of it are above that. */
export interface Place {
  /** `null`: the beginning of the list. */
  readonly row: number | null;
  readonly above: number;
  /** Of which list that was. */
  readonly of: Int32Array;
}

/** What notes where the list has been scrolled to. */
export function useNotedPlace(placeRef: RefObject<Place>, list: ListModel, stretch: Stretch): (rows: Rows) => void {
  return useCallback(
    (rows) => {
      // Until it has been taken to its place in another list, it is nowhere.
      if (placeRef.current.of !== list.rows) return;
      placeRef.current = { ...placeIn(rows, stretch), of: list.rows };
      if (!rows.isScrolling) stretch.keep(placeRef.current.row);
    },
    [placeRef, list.rows, stretch],
  );
}

/** Keeps a reader's place where rows come in or go; leaves it for what is selected elsewhere and for a new target. */
export function useKeptPlace(
  placeRef: RefObject<Place>,
  list: ListModel,
  { window }: Stretch,
  { rows, focus }: VirtualRows,
  target: Target | null,
) {
  const done = useRef<{ readonly current: number; readonly target: Target | null }>({ current: -1, target: null });
  useLayoutEffect(() => {
    const last = done.current;
    const { row, above, of } = placeRef.current;
    done.current = { current: list.current, target };
    placeRef.current = { row, above, of: list.rows };
    if (target !== null && target !== last.target) {
      const index = window.indexOf(target.row);
      const heading = window.partAt(index)?.heading ?? index;
      const at = target.align === "start" && index === heading + 1 ? heading : index;
      if (target.focus) focus(at, target.align);
      else rows.scrollToIndex(at, { align: target.align });
    } else if (list.current !== last.current && window.indexOf(list.current) !== -1) {
      rows.scrollToIndex(window.indexOf(list.current), { align: "auto" });
    } else if (of !== list.rows) {
      const start = rows.measurementsCache[row === null ? -1 : window.indexOf(row)]?.start;
      rows.scrollToOffset(start === undefined ? 0 : start + above);
    }
  }, [placeRef, list, window, rows, focus, target]);
}

function placeIn(rows: Rows, { window, from }: Stretch): Omit<Place, "of"> {
  const offset = rows.scrollOffset ?? 0;
  if (from === 0 && offset <= rows.options.scrollMargin) return { row: null, above: 0 };
  const index = rows.getVirtualItemForOffset(offset)?.index ?? 0;
  const part = window.partAt(index);
  const at = Math.max(index, (part?.heading ?? 0) + 1);
  return {
    row: part?.rows[at - part.heading - 1] ?? null,
    above: offset - (rows.measurementsCache[at]?.start ?? offset),
  };
}
