import { OPEN_END, OPEN_START } from "../model/day.ts";
import type { EventTable, KnownUntil } from "../model/event-table.ts";
import { EXTENTS } from "../model/interval.ts";
import { memo } from "./memo.ts";

const WITHIN = EXTENTS.indexOf("within");
/** Farther than any date that four digits can write, and near enough that a difference of two is still an Int32. */
const FAR = 1 << 29;

export interface TimeColumns {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Certain if and only if `from` of this is on or before the range's end, and `to` on or after its start. */
  readonly sureFrom: Int32Array;
  readonly sureTo: Int32Array;
}

/** By the buffer of the first days: a table that arrives in parts has the same one in every part. */
const growing = new WeakMap<ArrayBufferLike, { readonly rows: number; readonly knownUntil: KnownUntil; readonly columns: TimeColumns }>();

/**
 * The rule of `meet` (model/interval.ts) as four comparisons per row, whatever the event's extent; open and undated are
 * far away. May be longer than the table; of one that has grown only the new rows are looked at.
 */
export const timeColumns = memo(({ start, end, as, precision, document, length }: EventTable, knownUntil: KnownUntil): TimeColumns => {
  const before = growing.get(start.buffer);
  const goesOn = before !== undefined && before.knownUntil === knownUntil && before.rows <= length;
  const columns = goesOn ? before.columns : blank(start.buffer.byteLength / start.BYTES_PER_ELEMENT);
  const { from, to, sureFrom, sureTo } = columns;
  for (let row = goesOn ? before.rows : 0; row < length; row++) {
    const undated = precision[row] === 0;
    const first = undated ? OPEN_START : (start[row] ?? OPEN_START);
    const last = undated ? OPEN_END : (end[row] ?? OPEN_END);
    const within = undated || as[row] === WITHIN;
    const known = last === OPEN_END ? Math.max(first, knownUntil[document[row] ?? 0] ?? first) : last;
    from[row] = near(first);
    to[row] = near(last);
    sureFrom[row] = near(within ? last : first === OPEN_START ? last : first);
    sureTo[row] = near(within ? first : known);
  }
  growing.set(start.buffer, { rows: length, knownUntil, columns });
  return columns;
});

function blank(rows: number): TimeColumns {
  return { from: new Int32Array(rows), to: new Int32Array(rows), sureFrom: new Int32Array(rows), sureTo: new Int32Array(rows) };
}

export function near(day: number): number {
  return Math.min(FAR, Math.max(-FAR, day));
}

/**
 * Writes how each row meets a range into `into`, by row; an undated row is `POSSIBLE`.
 *
 * `(a - b - 1) >>> 31` is 1 where `a` is at most `b`: dates jump about from row to row, and a branch on them would be
 * guessed wrong every other time. `OUTSIDE`, `POSSIBLE` and `CERTAIN` are 0, 1 and 2.
 */
export function writeCertainty(
  table: EventTable,
  knownUntil: KnownUntil,
  range: { readonly start: number; readonly end: number },
  into: Uint8Array,
): void {
  const { from, to, sureFrom, sureTo } = timeColumns(table, knownUntil);
  const low = near(range.start) | 0;
  const high = near(range.end) | 0;
  for (let row = 0; row < table.length; row++) {
    const overlaps = (((from[row] ?? 0) - high - 1) >>> 31) & ((low - (to[row] ?? 0) - 1) >>> 31);
    const sure = (((sureFrom[row] ?? 0) - high - 1) >>> 31) & ((low - (sureTo[row] ?? 0) - 1) >>> 31);
    into[row] = overlaps + sure;
  }
}
