import type { FlatList } from "./filter-lists.ts";
import { TIME } from "./filter-tests.ts";
import { fewerOthers } from "./rows-where.ts";
import { createScratch } from "./scratch.ts";

/** A column of codes, one a row, from −1 for none. */
export interface CodedColumn {
  readonly codes: Int32Array;
  /** How many rows have each code. */
  readonly totals: Int32Array;
}

type Column = FlatList | CodedColumn;

/** What has been counted, by column and by the facet that was left out (0: none), for a pass that moves from here. */
export type Tallies = Map<Column, Map<number, Int32Array>>;

/** What a moved range has changed since an earlier pass with the same other filters. */
export interface Moved {
  /** Rows that fail time no longer, and those that do so only now; whatever else they fail. */
  readonly come: Int32Array;
  readonly gone: Int32Array;
  /** Of the earlier pass. */
  readonly before: Tallies;
}

/** What the pass over the rows says, for all facets the same. */
export interface Passed {
  /** Rows that match everything. */
  readonly rows: Int32Array;
  /** The others; `null` when they are more, or when only what has moved is counted, and then nobody asks. */
  readonly others: Int32Array | null;
  /** Bits of the facets that test at all. */
  readonly active: number;
  /** Rows that fail this facet and no other. */
  readonly failing: (bit: number) => Int32Array;
  readonly moved: Moved | null;
  /** Those of some rows that fail nothing but time and this facet. */
  readonly passing: (some: Int32Array, bit: number) => Int32Array;
  /** Filled in while this pass counts. */
  readonly tallies: Tallies;
}

/** @param failed bits by row. */
export function makePassed(failed: Uint16Array, length: number, rows: Int32Array, active: number, moved: Moved | null): Passed {
  return {
    rows,
    others: moved === null ? fewerOthers(rows, length) : null,
    active,
    failing: (bit) => rowsFailing(failed, length, bit),
    moved,
    passing: rememberPassing(failed),
    tallies: new Map(),
  };
}

/** Many columns ask for the same rows. */
function rememberPassing(failed: Uint16Array): Passed["passing"] {
  const known = new Map<Int32Array, Map<number, Int32Array>>();
  return (some, bit) => {
    const byBit = known.get(some) ?? new Map<number, Int32Array>();
    known.set(some, byBit);
    const rows = byBit.get(bit) ?? some.filter((row) => ((failed[row] ?? 0) & ~(TIME | bit)) === 0);
    byBit.set(bit, rows);
    return rows;
  };
}

/** Of rows that match everything, by code: those are counted, or those that do not match are taken off all, whichever are fewer. */
export function tallyMatched(column: Column, passed: Passed): Int32Array {
  const { rows, others } = passed;
  return keep(column, 0, passed, () => {
    const counts = others === null ? new Int32Array(column.totals.length) : column.totals.slice();
    addTo(counts, column, others ?? rows, others === null ? 1 : -1);
    return counts;
  });
}

/** What each choice would leave given the other facets: with the rows that fail this facet alone. */
export function givenOthers(column: Column, matched: Int32Array, passed: Passed, bit: number): Int32Array {
  const { active, failing } = passed;
  if ((active & bit) === 0) return matched;
  // The only one that tests leaves all to itself.
  if (active === bit) return column.totals;
  return keep(column, bit, passed, () => {
    const given = matched.slice();
    addTo(given, column, failing(bit), 1);
    return given;
  });
}

/** Counts by what a moved range has changed, where an earlier pass has counted the same. */
function keep(column: Column, bit: number, { moved, passing, tallies }: Passed, count: () => Int32Array): Int32Array {
  const before = moved?.before.get(column)?.get(bit);
  const counts = before?.slice() ?? count();
  if (moved !== null && before !== undefined) {
    addTo(counts, column, passing(moved.come, bit), 1);
    addTo(counts, column, passing(moved.gone, bit), -1);
  }
  tallies.set(column, (tallies.get(column) ?? new Map<number, Int32Array>()).set(bit, counts));
  return counts;
}

function addTo(counts: Int32Array, column: Column, rows: Int32Array, change: number): void {
  if ("codes" in column) addCodes(counts, column.codes, rows, change);
  else addLists(counts, column, rows, change);
}

function addCodes(counts: Int32Array, codes: Int32Array, rows: Int32Array, change: number): void {
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i] ?? 0] ?? 0;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + change;
  }
}

function addLists(counts: Int32Array, { offsets, values }: FlatList, rows: Int32Array, change: number): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const code = values[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + change;
    }
  }
}

const scratch = createScratch();

/** Every row is written and the list then grows by 0 or 1, which costs less than to guess a branch wrong. */
function rowsFailing(failed: Uint16Array, length: number, bit: number): Int32Array {
  const rows = scratch(length + 1);
  let next = 0;
  for (let row = 0; row < length; row++) {
    rows[next] = row;
    next += (((failed[row] ?? 0) ^ bit) - 1) >>> 31;
  }
  return rows.subarray(0, next);
}
