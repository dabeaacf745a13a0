import type { EventTable } from "../model/event-table.ts";
import type { CodedColumn } from "./filter-tally.ts";
import { TIME } from "./filter-tests.ts";
import { memo } from "./memo.ts";
import { createScratch } from "./scratch.ts";

const scratch = createScratch();

export interface Matches {
  readonly rows: Int32Array;
  /** How many of them only possibly. */
  readonly possible: number;
}

/**
 * The rows that fail nothing. Leaves in `certainty`, which has how each row meets the range, `OUTSIDE` for the rest.
 *
 * Every row is written to the list, which then grows by 0 or 1: that costs less than to guess a branch wrong. And
 * `(bits - 1) >>> 31` is 1 for no bits. One loop with and without a range: one of its own would be a slow one at the first
 * step of a handle, as the engine has not met it before.
 */
export function listMatches(failed: Uint16Array, length: number, certainty: Uint8Array): Matches {
  const rows = scratch(length + 1);
  let next = 0;
  let possible = 0;
  for (let row = 0; row < length; row++) {
    const match = ((failed[row] ?? 0) - 1) >>> 31;
    rows[next] = row;
    next += match;
    const sure = (certainty[row] ?? 0) * match;
    certainty[row] = sure;
    // `OUTSIDE` is 0 and `CERTAIN` 2.
    possible += sure & 1;
  }
  return { rows: rows.slice(0, next), possible };
}

/** The same where it is known how many they are: in a list that is as long as that. */
export function listPassing(failed: Uint16Array, length: number, count: number): Int32Array {
  const rows = new Int32Array(count + 1);
  let next = 0;
  for (let row = 0; row < length; row++) {
    rows[next] = row;
    next += ((failed[row] ?? 0) - 1) >>> 31;
  }
  return rows.subarray(0, count);
}

/** Rows that fail nothing but time. */
export function listAnyTime(failed: Uint16Array, length: number): Int32Array {
  const rows = scratch(length + 1);
  let next = 0;
  for (let row = 0; row < length; row++) {
    rows[next] = row;
    next += (((failed[row] ?? 0) & ~TIME) - 1) >>> 31;
  }
  return rows.slice(0, next);
}

/** Those of some rows that fail nothing. */
export function matchesOf(some: Int32Array, failed: Uint16Array): Int32Array {
  const rows = scratch(some.length + 1);
  let next = 0;
  for (let at = 0; at < some.length; at++) {
    const row = some[at] ?? 0;
    rows[next] = row;
    next += ((failed[row] ?? 0) - 1) >>> 31;
  }
  return rows.slice(0, next);
}

interface Places {
  readonly column: CodedColumn;
  /** Rows without a place. */
  readonly without: Int32Array;
}

/** Made once per table. */
export const tablePlaces = memo(({ place, length }: EventTable, places: number): Places => {
  const totals = new Int32Array(places);
  const rows = scratch(length + 1);
  let next = 0;
  for (let row = 0; row < length; row++) {
    const code = place[row] ?? -1;
    if (code < 0) rows[next++] = row;
    else totals[code] = (totals[code] ?? 0) + 1;
  }
  return { column: { codes: place, totals }, without: rows.slice(0, next) };
});
