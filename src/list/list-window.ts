import type { ListGroup } from "../selectors/list-model.ts";

/**
 * Rows that are in one scrolled stretch. Browsers cap how high a page may be, at some 17 million pixels the lowest: a
 * hundred thousand rows. Of ten thousand the scroll bar is still worth dragging.
 */
export const STRETCH = 10_000;

/** A group as far as it is in the stretch. */
export interface Part {
  readonly group: ListGroup;
  /** How many of the group's rows are before it. */
  readonly before: number;
  readonly rows: Int32Array;
  /** The index of its heading among the items; those of its rows follow. */
  readonly heading: number;
  /** Of its first row in the whole list. */
  readonly at: number;
}

/** A stretch of the list as items in one flow: each heading, then its rows. */
export interface ListWindow {
  readonly parts: readonly Part[];
  readonly count: number;
  keyOf(index: number): number | string;
  partAt(index: number): Part | undefined;
  /** Of an item's row in the whole list; of a heading's first one. */
  positionOf(index: number): number;
  /** Of a row; −1 where it is not in the stretch. */
  indexOf(row: number): number;
}

/** The rows from `from` up to `to` of the whole list. */
export function windowOf(groups: readonly ListGroup[], from: number, to: number): ListWindow {
  const parts: Part[] = [];
  let [at, count] = [0, 0];
  for (const group of groups) {
    const before = Math.max(0, from - at);
    const rows = group.rows.subarray(before, Math.max(before, to - at));
    at += group.rows.length;
    if (rows.length === 0) continue;
    parts.push({ group, before, rows, heading: count, at: at - group.rows.length + before });
    count += 1 + rows.length;
  }
  const partAt = (index: number) => {
    let [low, high] = [0, parts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((parts[middle]?.heading ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return parts[low];
  };
  return {
    parts,
    count,
    partAt,
    keyOf(index) {
      const part = partAt(index);
      return part?.rows[index - part.heading - 1] ?? `heading ${part?.group.when?.year ?? ""} ${part?.group.when?.month ?? ""}`;
    },
    positionOf(index) {
      const { at = 0, heading = 0 } = partAt(index) ?? {};
      return at + Math.max(0, index - heading - 1);
    },
    indexOf(row) {
      for (const { rows, heading } of parts) {
        const found = rows.indexOf(row);
        if (found !== -1) return heading + 1 + found;
      }
      return -1;
    },
  };
}
