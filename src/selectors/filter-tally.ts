import type { ListColumn } from "../model/event-table.ts";

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
  return split(counts, codes).given;
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
  /** Few rows match: then a branch over those that do not is guessed right, and is cheaper than to count them. */
  readonly sparse: boolean;
}

/** Counts the values of list columns; see {@link flatten}. */
export function tallyList({ rows, values }: FlatList, codes: number, { failed, sparse }: Passed, bit: number): Tally {
  const stretch = stretches(codes, bit);
  const counts = new Int32Array(codes * 3);
  for (let i = 0; i < values.length; i++) {
    if (sparse) {
      const bits = failed[rows[i] ?? 0] ?? 0;
      if (bits !== 0 && bits !== bit) continue;
    }
    const at = (stretch[failed[rows[i] ?? 0] ?? 0] ?? 0) + (values[i] ?? 0);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return split(counts, codes);
}

/** By failure bits: where the counts of such rows begin. */
function stretches(codes: number, bit: number): Int32Array {
  const stretch = new Int32Array(1 << 10).fill(codes * 2);
  stretch[bit] = codes;
  stretch[0] = 0;
  return stretch;
}

function split(counts: Int32Array, codes: number): Tally {
  const matched = counts.slice(0, codes);
  return { matched, given: matched.map((count, code) => count + (counts[codes + code] ?? 0)) };
}

/** A list column as pairs of row and code, by row, no pair twice: one even loop instead of a short one per row. */
export interface FlatList {
  readonly rows: Int32Array;
  readonly values: Int32Array;
}

const flatOf = new WeakMap<ListColumn, FlatList>();

/** Made once per column, which never changes. */
export function flatten(list: ListColumn, codes: number): FlatList {
  const known = flatOf.get(list);
  if (known !== undefined) return known;
  const { offsets, values } = list;
  const flat = { rows: new Int32Array(values.length), values: new Int32Array(values.length) };
  const lastRow = new Int32Array(codes).fill(-1);
  let next = 0;
  for (let row = 0; row + 1 < offsets.length; row++) {
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const code = values[at] ?? 0;
      if (lastRow[code] === row) continue;
      lastRow[code] = row;
      flat.rows[next] = row;
      flat.values[next++] = code;
    }
  }
  const result = { rows: flat.rows.subarray(0, next), values: flat.values.subarray(0, next) };
  flatOf.set(list, result);
  return result;
}
