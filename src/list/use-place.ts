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
  /** How often it may still be gone to: what is above it is measured only when it is drawn. */
  readonly tries: number;
}

const TRIES = 4;

/** The beginning of a list. */
export function beginningOf({ rows }: ListModel): Place {
  return { row: null, above: 0, of: rows, tries: 0 };
}

/** What notes where the list has been scrolled to. */
export function useNotedPlace(placeRef: RefObject<Place>, list: ListModel, stretch: Stretch): (rows: Rows) => void {
  return useCallback(
    (rows) => {
      // Until it has been taken to its place in another list, it is nowhere.
      const place = placeRef.current;
      if (place.of !== list.rows) return;
      if (place.tries > 0 && returnTo(place, rows, stretch)) {
        placeRef.current = { ...place, tries: place.tries - 1 };
        return;
      }
      placeRef.current = { ...placeIn(rows, stretch), of: list.rows, tries: 0 };
      if (!rows.isScrolling) stretch.keep(placeRef.current.row);
    },
    [placeRef, list.rows, stretch],
  );
}

/** Keeps a reader's place where rows come in or go; leaves it for what is selected elsewhere and for a new target. */
export function useKeptPlace(
  placeRef: RefObject<Place>,
  list: ListModel,
  stretch: Stretch,
  { rows, focus }: VirtualRows,
  target: Target | null,
) {
  const done = useRef<{ readonly current: number; readonly target: Target | null }>({ current: -1, target: null });
  useLayoutEffect(() => {
    const { window } = stretch;
    const last = done.current;
    const place = placeRef.current;
    done.current = { current: list.current, target };
    placeRef.current = { ...place, of: list.rows, tries: 0 };
    if (target !== null && target !== last.target) {
      const index = window.indexOf(target.row);
      const heading = window.partAt(index)?.heading ?? index;
      const at = target.align === "start" && index === heading + 1 ? heading : index;
      if (target.focus) focus(at, target.align);
      else rows.scrollToIndex(at, { align: target.align });
    } else if (list.current !== last.current && window.indexOf(list.current) !== -1) {
      rows.scrollToIndex(window.indexOf(list.current), { align: "auto" });
    } else if (place.of !== list.rows) {
      placeRef.current = { ...place, of: list.rows, tries: TRIES };
      returnTo(place, rows, stretch);
    }
  }, [placeRef, list, stretch, rows, focus, target]);
}

/** Scrolls there, or to the beginning where it no longer is; `false`: it is there. */
function returnTo({ row, above }: Place, rows: Rows, { window }: Stretch): boolean {
  const index = row === null ? -1 : window.indexOf(row);
  const start = index === -1 ? undefined : rows.getOffsetForIndex(index, "start")?.[0];
  const offset = start === undefined ? 0 : start + above;
  if (Math.abs(offset - (rows.scrollOffset ?? 0)) < 1) return false;
  rows.scrollToOffset(offset);
  return true;
}

function placeIn(rows: Rows, { window, from }: Stretch): Pick<Place, "row" | "above"> {
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
