import type { Dataset } from "../model/dataset.ts";
import { OPEN_END, OPEN_START } from "../model/day.ts";
import { memo } from "./memo.ts";

export interface TimeOrder {
  /** Rows in time order, those of `dated` first, the undated after them in dataset order. */
  readonly order: Int32Array;
  readonly dated: number;
  /** By row: the first day of an event, or the last where its start is open: the day that it is known by. */
  readonly days: Int32Array;
}

/**
 * All rows by the day that they are known by, what is before it first; then the shorter, so that a day comes before the
 * year it is in; then as the author has it. Made once per table, so that a filter only has to leave rows out.
 *
 * Least significant key first, each a stable counting sort: a comparison sort takes seconds at a million rows.
 */
export const timeOrder = memo(({ table }: Dataset): TimeOrder => {
  const { length, start, end, precision } = table;
  const days = new Int32Array(length);
  const rows = new Int32Array(length);
  const undated = new Int32Array(length);
  let [dated, without] = [0, 0];
  for (let row = 0; row < length; row++) {
    const first = start[row] ?? OPEN_START;
    days[row] = first === OPEN_START ? (end[row] ?? 0) : first;
    if (precision[row] === 0) undated[without++] = row;
    else rows[dated++] = row;
  }
  const bySize = sortBy(rows.subarray(0, dated), (row) => end[row] ?? OPEN_END);
  const byOpen = sortBy(bySize, (row) => (start[row] === OPEN_START ? 0 : 1));
  const byDay = sortBy(byOpen, (row) => days[row] ?? 0);
  const order = new Int32Array(length);
  order.set(byDay);
  order.set(undated.subarray(0, without), dated);
  return { order, dated, days };
});

/** Stable, by a whole number. An open end is beyond all others, whatever lies between. */
function sortBy(rows: Int32Array, key: (row: number) => number): Int32Array {
  let [least, most] = [Infinity, -Infinity];
  for (const row of rows) {
    const value = key(row);
    if (value === OPEN_END) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (least > most) return rows;
  const open = most - least + 1;
  const bucket = (row: number) => {
    const value = key(row);
    return value === OPEN_END ? open : value - least;
  };
  const begins = new Int32Array(open + 2);
  for (const row of rows) begins[bucket(row) + 1] = (begins[bucket(row) + 1] ?? 0) + 1;
  for (let at = 1; at < begins.length; at++) begins[at] = (begins[at] ?? 0) + (begins[at - 1] ?? 0);
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const at = bucket(row);
    const to = begins[at] ?? 0;
    sorted[to] = row;
    begins[at] = to + 1;
  }
  return sorted;
}
