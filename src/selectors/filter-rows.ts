import type { EventTable } from "../model/event-table.ts";
import type { FilterResult } from "./filter-result.ts";
import { BIT, FAILURES } from "./filter-tests.ts";

/** Kept between passes, grown when needed; only copies leave this module. */
let scratch = { rows: new Int32Array(0), anyTime: new Int32Array(0), unplaced: new Int32Array(0) };

type Listed = Pick<FilterResult, "rows" | "rowsAnyTime" | "unplaced" | "possible" | "perPlace">;

/** What a row that fails these facets is: 1 a match, 2 a match but for time, by bits. */
const KIND = new Uint8Array(FAILURES);
KIND[0] = 3;
KIND[BIT.t] = 2;
KIND[BIT.certainty] = 2;

/**
 * Lists the rows that match, with and without time, and those without a place; writes `OUTSIDE` over the certainty of the rest.
 *
 * Every row is written to every list and the list then grows by 0 or 1, which costs less than to guess a branch wrong.
 */
export function listRows({ place, length }: EventTable, places: number, failed: Uint16Array, certainty: Uint8Array): Listed {
  if (scratch.rows.length <= length) {
    scratch = { rows: new Int32Array(length + 1), anyTime: new Int32Array(length + 1), unplaced: new Int32Array(length + 1) };
  }
  const { rows, anyTime, unplaced } = scratch;
  // The first is for rows that do not match, and for those without a place.
  const byPlace = new Int32Array(places + 1);
  let nextRow = 0;
  let nextAnyTime = 0;
  let nextUnplaced = 0;
  let possible = 0;
  for (let row = 0; row < length; row++) {
    const kind = KIND[failed[row] ?? 0] ?? 0;
    const match = kind & 1;
    const at = place[row] ?? -1;
    rows[nextRow] = row;
    nextRow += match;
    anyTime[nextAnyTime] = row;
    nextAnyTime += kind >> 1;
    unplaced[nextUnplaced] = row;
    nextUnplaced += match & (at >>> 31);
    byPlace[(at + 1) * match] = (byPlace[(at + 1) * match] ?? 0) + 1;
    // `OUTSIDE` is 0, and of the two others only `POSSIBLE` is odd.
    const sure = (certainty[row] ?? 0) * match;
    certainty[row] = sure;
    possible += sure & 1;
  }
  return {
    rows: rows.slice(0, nextRow),
    rowsAnyTime: anyTime.slice(0, nextAnyTime),
    unplaced: unplaced.slice(0, nextUnplaced),
    perPlace: byPlace.slice(1),
    possible,
  };
}
