import type { Dataset } from "../model/dataset.ts";
import { OPEN_END, OPEN_START } from "../model/day.ts";
import type { Interval } from "../model/interval.ts";
import { FAMILIES } from "../model/vocabulary.ts";
import { FAMILY_OF_TYPE } from "./filter-profiles.ts";
import { memo } from "./memo.ts";
import { allRows, fewerOthers } from "./rows-where.ts";
import { slotsOf, type Lane } from "./timeline-lanes.ts";

/** Where the columns of a histogram begin, with the end of the last: days, which may be fractions, ascending. */
export type ColumnEdges = Float64Array;

/** Events of each column by `FAMILIES`: entry `column × families + family`. Fractions: an event of several days is spread. */
export type Columns = Float64Array;

/** Less than this is what adding and taking off fractions leaves. */
const NEXT_TO_NOTHING = 1e-6;

/**
 * How the events of each lane lie over time, for where there are too many to draw one by one.
 * An event of several days is spread evenly over those that it is known to touch ({@link knownBounds}), a day over its hours.
 *
 * @param rows those of the lanes, and perhaps others; ascending.
 */
export function laneColumns(
  dataset: Dataset,
  rows: Int32Array,
  lanes: readonly Lane[],
  extent: Interval,
  edges: ColumnEdges,
): readonly Columns[] {
  const placed = placeDays(extent, edges);
  const others = fewerOthers(rows, dataset.table.length);
  const known = wholeOf(dataset, placed);
  if (others?.length === 0) learn(known, dataset, lanes, placed);
  const whole = lanes.map(({ key }) => known.get(key)).filter((columns) => columns !== undefined);
  // To count all for the sake of one filter is more work than to count what it leaves.
  if (others === null || whole.length < lanes.length) return spread(dataset, rows, lanes, placed);
  if (others.length === 0) return whole;
  const without = spread(dataset, others, lanes, placed);
  return whole.map((columns, at) => takenOff(columns, without[at] ?? NONE));
}

/** The columns of lanes with no filter at all, by key. */
const wholeOf = memo((_dataset: Dataset, _placed: PlacedDays) => new Map<string, Columns>());

function learn(known: Map<string, Columns>, dataset: Dataset, lanes: readonly Lane[], placed: PlacedDays): void {
  const asked = lanes.filter(({ key }) => !known.has(key));
  if (asked.length === 0) return;
  const found = spread(dataset, allRows(dataset.table.length), asked, placed);
  for (const [at, { key }] of asked.entries()) known.set(key, found[at] ?? NONE);
}

function takenOff(columns: Columns, less: Columns): Columns {
  return columns.map((count, column) => {
    const left = count - (less[column] ?? 0);
    return left < NEXT_TO_NOTHING ? 0 : left;
  });
}

const NONE: Columns = new Float64Array(0);

/** Which columns days are in, by day of the extent. */
interface PlacedDays {
  readonly extent: Interval;
  readonly edges: ColumnEdges;
  /** The column that the whole day is in; −1: in several, or in none. */
  readonly whole: Int32Array;
  /** The first column that ends after the day begins; as many as there are columns where none does. */
  readonly from: Int32Array;
}

const placeDays = memo((extent: Interval, edges: ColumnEdges): PlacedDays => {
  const days = extent.end - extent.start + 1;
  const [whole, from] = [new Int32Array(days).fill(-1), new Int32Array(days)];
  const count = Math.max(0, edges.length - 1);
  for (let day = 0, column = 0; day < days; day++) {
    const start = extent.start + day;
    while (column < count && (edges[column + 1] ?? 0) <= start) column += 1;
    from[day] = column;
    if (column < count && (edges[column] ?? 0) <= start && start + 1 <= (edges[column + 1] ?? 0)) whole[day] = column;
  }
  return { extent, edges, whole, from };
});

/** Runs over every event with each filter: without an object for each. */
function spread(dataset: Dataset, rows: Int32Array, lanes: readonly Lane[], placed: PlacedDays): readonly Columns[] {
  const { list, slots } = slotsOf(dataset, lanes);
  const { extent, edges, whole, from } = placed;
  const { start: origin } = extent;
  const days = whole.length;
  const each = Math.max(0, edges.length - 1) * FAMILIES.length;
  const all = new Float64Array(each * lanes.length);
  const { knownUntil } = dataset;
  const { start, end, type, document, precision } = dataset.table;
  const { offsets, values } = list ?? NO_LIST;
  const oneLane = list === null;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if (precision[row] === 0) continue;
    const family = FAMILY_OF_TYPE[type[row] ?? 0] ?? 0;
    let at = oneLane ? 0 : (offsets[row] ?? 0);
    const stop = oneLane ? 1 : (offsets[row + 1] ?? 0);
    for (; at < stop; at++) {
      const slot = slots[oneLane ? family : (values[at] ?? 0)] ?? -1;
      if (slot < 0) continue;
      const known = start[row] ?? OPEN_START;
      const until = end[row] ?? OPEN_END;
      const close = until === OPEN_END ? Math.max(known, knownUntil[document[row] ?? 0] ?? known) : until;
      const first = clamp((known === OPEN_START ? until : known) - origin, 0, days - 1);
      const last = clamp(close - origin, first, days - 1);
      const column = first === last ? (whole[first] ?? -1) : -1;
      const place = slot * each + family;
      if (column < 0) spreadOver(edges, origin + first, origin + last + 1, from[first] ?? 0, all, place);
      else all[place + column * FAMILIES.length] = (all[place + column * FAMILIES.length] ?? 0) + 1;
    }
  }
  return lanes.map((_, slot) => all.subarray(slot * each, (slot + 1) * each));
}

const NO_LIST = { offsets: new Int32Array(0), values: new Int32Array(0) };

/** One event from one day up to, not including, another; `place`: its family in the first column of its lane. */
function spreadOver(edges: ColumnEdges, begin: number, stop: number, from: number, all: Columns, place: number): void {
  for (let column = from; column < edges.length - 1 && (edges[column] ?? 0) < stop; column++) {
    const overlap = Math.min(edges[column + 1] ?? 0, stop) - Math.max(edges[column] ?? 0, begin);
    const at = place + column * FAMILIES.length;
    all[at] = (all[at] ?? 0) + overlap / (stop - begin);
  }
}

function clamp(value: number, least: number, most: number): number {
  return value < least ? least : value > most ? most : value;
}
