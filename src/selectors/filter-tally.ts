import type { FlatList } from "./filter-lists.ts";
import { FAILURES } from "./filter-tests.ts";

/**
 * Counts a column by code, given the other facets. `failed` are bits by row, `bit` this facet's own.
 *
 * Three stretches in one array (matched · fails this facet alone · the rest), so that the loop has no branch to guess.
 */
export function tallyColumn(column: Int32Array, codes: number, failed: Uint16Array, bit: number, length: number): Int32Array {
  const stretch = stretches(codes, bit);
  const counts = new Int32Array(codes * 3);
  for (let row = 0; row < length; row++) {
    const at = (stretch[failed[row] ?? 0] ?? 0) + (column[row] ?? 0);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.slice(0, codes).map((count, code) => count + (counts[codes + code] ?? 0));
}

/** Counts of rows by code. */
export interface Tally {
  /** Of rows that match everything. */
  readonly matched: Int32Array;
  /** With the rows that fail this facet alone: what each choice would leave given the others. */
  readonly given: Int32Array;
}

/** What the pass over the rows says, for all facets the same. */
export interface Passed {
  /** Bits by row. */
  readonly failed: Uint16Array;
  readonly length: number;
  /** Rows that match everything. */
  readonly rows: Int32Array;
  /** The others; `null` when they are more, and then nobody asks. */
  readonly others: Int32Array | null;
  /** Bits of the facets that test at all. */
  readonly active: number;
}

/** @param failed bits by row. */
export function makePassed(failed: Uint16Array, length: number, rows: Int32Array, active: number): Passed {
  return { failed, length, rows, others: rows.length * 2 <= length ? null : rowsWith(failed, length, (bits) => bits !== 0), active };
}

/**
 * Counts the values of list columns. Those that match are counted, or those that do not are taken off all, whichever are
 * fewer; a facet that is the only one to test leaves all to itself.
 */
export function tallyList(list: FlatList, passed: Passed, bit: number): Tally {
  const matched = tallyMatched(list, passed);
  if ((passed.active & bit) === 0) return { matched, given: matched };
  if (passed.active === bit) return { matched, given: list.totals };
  const given = matched.slice();
  addRows(
    list,
    rowsWith(passed.failed, passed.length, (bits) => bits === bit),
    1,
    given,
  );
  return { matched, given };
}

function tallyMatched(list: FlatList, { rows, others }: Passed): Int32Array {
  if (others !== null) {
    const counts = list.totals.slice();
    addRows(list, others, -1, counts);
    return counts;
  }
  const counts = new Int32Array(list.totals.length);
  addRows(list, rows, 1, counts);
  return counts;
}

function addRows({ offsets, values }: FlatList, rows: Int32Array, change: number, counts: Int32Array): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const code = values[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + change;
    }
  }
}

function rowsWith(failed: Uint16Array, length: number, test: (bits: number) => boolean): Int32Array {
  const wanted = Uint8Array.from({ length: FAILURES }, (_, bits) => (test(bits) ? 1 : 0));
  const rows = new Int32Array(length + 1);
  let next = 0;
  for (let row = 0; row < length; row++) {
    rows[next] = row;
    next += wanted[failed[row] ?? 0] ?? 0;
  }
  return rows.subarray(0, next);
}

/** By failure bits: where the counts of such rows begin. */
function stretches(codes: number, bit: number): Int32Array {
  const stretch = new Int32Array(FAILURES).fill(codes * 2);
  stretch[bit] = codes;
  stretch[0] = 0;
  return stretch;
}
