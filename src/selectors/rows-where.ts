import { createScratch } from "./scratch.ts";

const [scratch, scratchForOthers] = [createScratch(), createScratch()];
const NONE = new Int32Array(0);

/** Those rows that are so. `filter` takes five times as long, and there may be a million. `isSo` asks for no rows itself. */
export function rowsWhere(rows: Int32Array, isSo: (row: number) => boolean): Int32Array {
  const found = scratch(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    if (isSo(row)) found[count++] = row;
  }
  return found.slice(0, count);
}

/**
 * The rows of a table that are not among some, where those are more than half of it; else `null`. To take what they count
 * off what all count is less work then. Good until the next call.
 *
 * @param rows ascending.
 */
export function fewerOthers(rows: Int32Array, length: number): Int32Array | null {
  const count = length - rows.length;
  if (rows.length <= count) return null;
  if (count === 0) return NONE;
  const others = scratchForOthers(count + 1);
  let next = 0;
  let at = 0;
  // Every row is written and the list then grows by 0 or 1, as in the filter pass.
  for (let row = 0; row < length; row++) {
    const isIn = Number(rows[at] === row);
    others[next] = row;
    next += 1 - isIn;
    at += isIn;
  }
  return others.subarray(0, next);
}

let counted = new Int32Array(0);

/** 0, 1, 2 … */
export function allRows(length: number): Int32Array {
  if (counted.length < length) {
    counted = new Int32Array(length);
    for (let row = 0; row < length; row++) counted[row] = row;
  }
  return counted.subarray(0, length);
}
