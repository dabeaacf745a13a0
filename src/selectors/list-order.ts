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
  const keys = new Int32Array(length);
  const order = new Int32Array(length);
  const undated = new Int32Array(length);
  let [dated, without] = [0, 0];
  for (let row = 0; row < length; row++) {
    const first = start[row] ?? OPEN_START;
    const day = first === OPEN_START ? (end[row] ?? 0) : first;
    days[row] = day;
    keys[row] = day === OPEN_END ? OPEN_END : day * 2 + (first === OPEN_START ? 0 : 1);
    if (precision[row] === 0) undated[without++] = row;
    else order[dated++] = row;
  }
  const sorted = new Int32Array(dated);
  sortBy(end, order.subarray(0, dated), sorted);
  sortBy(keys, sorted, order);
  order.set(undated.subarray(0, without), dated);
  return { order, dated, days };
});

/** Stable, by a whole number of each row. An open end is beyond all others, whatever lies between. */
function sortBy(keys: Int32Array, rows: Int32Array, into: Int32Array): void {
  let [least, most] = [OPEN_END, OPEN_START];
  for (let at = 0; at < rows.length; at++) {
    const key = keys[rows[at] ?? 0] ?? 0;
    if (key < least) least = key;
    if (key > most && key !== OPEN_END) most = key;
  }
  const open = Math.max(0, most - least + 1);
  const begins = new Int32Array(open + 2);
  for (let at = 0; at < rows.length; at++) {
    const key = keys[rows[at] ?? 0] ?? 0;
    const next = (key === OPEN_END ? open : key - least) + 1;
    begins[next] = (begins[next] ?? 0) + 1;
  }
  for (let at = 1; at < begins.length; at++) begins[at] = (begins[at] ?? 0) + (begins[at - 1] ?? 0);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const key = keys[row] ?? 0;
    const bucket = key === OPEN_END ? open : key - least;
    const to = begins[bucket] ?? 0;
    into[to] = row;
    begins[bucket] = to + 1;
  }
}
