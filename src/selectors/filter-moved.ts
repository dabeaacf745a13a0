import type { EventTable, KnownUntil } from "../model/event-table.ts";
import type { Interval } from "../model/interval.ts";
import { near, timeColumns, type TimeColumns } from "./filter-time.ts";
import { createScratch } from "./scratch.ts";

/** Rows that meet a range otherwise than the one before it. */
export interface MovedRows {
  readonly rows: Int32Array;
  /** `OUTSIDE`, `POSSIBLE` or `CERTAIN`, before and now, in the order of `rows`. */
  readonly was: Uint8Array;
  readonly is: Uint8Array;
}

const scratch = createScratch();

/** Of a table only the columns are read that the moved end is compared with. @returns `null` where they are more than `most`. */
export function movedRows(table: EventTable, knownUntil: KnownUntil, before: Interval, now: Interval, most: number): MovedRows | null {
  const columns = timeColumns(table, knownUntil);
  const { from, to, sureFrom, sureTo } = columns;
  const [low, high, newLow, newHigh] = [near(before.start), near(before.end), near(now.start), near(now.end)];
  let found = new Int32Array(0);
  // `start <= to` is another answer for what ends between the two starts, `from <= end` for what begins between the two ends.
  if (low !== newLow) found = rowsBetween(to, sureTo, Math.min(low, newLow), Math.max(low, newLow), table.length);
  if (high !== newHigh) {
    const more = rowsBetween(from, sureFrom, Math.min(high, newHigh) + 1, Math.max(high, newHigh) + 1, table.length);
    if (found.length + more.length > most) return null;
    found = found.length === 0 ? more : Int32Array.from(new Set([...found, ...more]));
  }
  if (found.length > most) return null;
  const [was, is] = [new Uint8Array(found.length), new Uint8Array(found.length)];
  let next = 0;
  for (let i = 0; i < found.length; i++) {
    const row = found[i] ?? 0;
    const earlier = meets(columns, row, low, high);
    const later = meets(columns, row, newLow, newHigh);
    found[next] = row;
    was[next] = earlier;
    is[next] = later;
    if (earlier !== later) next += 1;
  }
  return { rows: found.subarray(0, next), was: was.subarray(0, next), is: is.subarray(0, next) };
}

/**
 * Rows of which either column is from `low` on and below `high`. Every row is written and the list then grows by 0 or 1;
 * `~(a - low) & (a - high)` is negative for what is between.
 */
function rowsBetween(one: Int32Array, other: Int32Array, low: number, high: number, length: number): Int32Array<ArrayBuffer> {
  const rows = scratch(length + 1);
  const first = low | 0;
  const end = high | 0;
  let next = 0;
  for (let row = 0; row < length; row++) {
    const a = one[row] ?? 0;
    const b = other[row] ?? 0;
    rows[next] = row;
    next += ((~(a - first) & (a - end)) | (~(b - first) & (b - end))) >>> 31;
  }
  return rows.slice(0, next);
}

/** As `writeCertainty` has it. */
function meets({ from, to, sureFrom, sureTo }: TimeColumns, row: number, low: number, high: number): number {
  const overlaps = (from[row] ?? 0) <= high && low <= (to[row] ?? 0);
  const sure = (sureFrom[row] ?? 0) <= high && low <= (sureTo[row] ?? 0);
  return (overlaps ? 1 : 0) + (sure ? 1 : 0);
}
