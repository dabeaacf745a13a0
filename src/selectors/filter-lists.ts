import type { ListColumn } from "../model/event-table.ts";

/** A list column in which no row has a code twice. */
export interface FlatList {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
  /** How many rows have each code. */
  readonly totals: Int32Array;
}

interface Growing {
  readonly rows: number;
  readonly offsets: Int32Array;
  readonly values: Int32Array;
  readonly totals: Int32Array;
  readonly lastRow: Int32Array;
}

const flatOf = new WeakMap<ListColumn, FlatList>();
/** By the buffer of a column's offsets: a table that arrives in parts has the same one in every part. */
const growing = new WeakMap<ArrayBufferLike, Growing>();

/** Made once per column, which never changes; of a table that has grown only the new rows are looked at. */
export function flatten(list: ListColumn, codes: number): FlatList {
  const known = flatOf.get(list);
  if (known !== undefined) return known;
  const { offsets, values } = list;
  const length = offsets.length - 1;
  const before = growing.get(offsets.buffer);
  const goesOn = before !== undefined && before.rows <= length && before.values.length >= values.length && before.totals.length === codes;
  const flat = goesOn ? before : blank(list, codes);
  const next = addRows(list, length, flat);
  growing.set(offsets.buffer, { ...flat, rows: length });
  const result = {
    offsets: flat.offsets.subarray(0, length + 1),
    values: flat.values.subarray(0, next),
    totals: flat.totals.slice(),
  };
  flatOf.set(list, result);
  return result;
}

/** @returns where the values of the last row end. */
function addRows(list: ListColumn, length: number, { rows, offsets, values, totals, lastRow }: Growing): number {
  let next = offsets[rows] ?? 0;
  for (let row = rows; row < length; row++) {
    const end = list.offsets[row + 1] ?? 0;
    for (let at = list.offsets[row] ?? 0; at < end; at++) {
      const code = list.values[at] ?? 0;
      if (lastRow[code] === row) continue;
      lastRow[code] = row;
      totals[code] = (totals[code] ?? 0) + 1;
      values[next++] = code;
    }
    offsets[row + 1] = next;
  }
  return next;
}

/** As long as the column's own buffers, which have room for what is still to come. */
function blank({ offsets, values }: ListColumn, codes: number): Growing {
  const room = (column: Int32Array) => (column.buffer.byteLength - column.byteOffset) / column.BYTES_PER_ELEMENT;
  return {
    rows: 0,
    offsets: new Int32Array(room(offsets)),
    values: new Int32Array(room(values)),
    totals: new Int32Array(codes),
    lastRow: new Int32Array(codes).fill(-1),
  };
}
