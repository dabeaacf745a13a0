import type { Dataset } from "../model/dataset.ts";
import { OPEN_END, OPEN_START } from "../model/day.ts";
import type { Interval } from "../model/interval.ts";
import { FAMILIES } from "../model/vocabulary.ts";
import { memo } from "./memo.ts";
import { FAMILY_OF_TYPE, type Lane } from "./timeline-lanes.ts";

/** Where the columns of a histogram begin, with the end of the last: days, which may be fractions, ascending. */
export type ColumnEdges = Float64Array;

/** Events of each column by `FAMILIES`: entry `column × families + family`. Fractions: an event of several days is spread. */
export type Columns = Float64Array;

const cache = new WeakMap<Lane, { readonly edges: ColumnEdges; readonly columns: Columns }>();

/**
 * How a lane's events lie over time, for where there are too many to draw one by one; made once for a lane and edges.
 * An event of several days is spread evenly over those that it is known to touch ({@link knownBounds}), a day over its hours.
 */
export function laneColumns(dataset: Dataset, lane: Lane, extent: Interval, edges: ColumnEdges): Columns {
  const known = cache.get(lane);
  if (known?.edges === edges) return known.columns;
  const columns = new Float64Array(Math.max(0, edges.length - 1) * FAMILIES.length);
  spread(dataset, lane.dated, placeDays(extent, edges), columns);
  cache.set(lane, { edges, columns });
  return columns;
}

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

/** Runs over every event of every lane with each filter: without an object for each. */
function spread({ table, knownUntil }: Dataset, rows: Int32Array, { extent, edges, whole, from }: PlacedDays, columns: Columns): void {
  const days = whole.length;
  const count = edges.length - 1;
  const { start, end, type, document } = table;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const family = FAMILY_OF_TYPE[type[row] ?? 0] ?? 0;
    const [known, until] = [start[row] ?? OPEN_START, end[row] ?? OPEN_END];
    const close = until === OPEN_END ? Math.max(known, knownUntil[document[row] ?? 0] ?? known) : until;
    const first = clamp((known === OPEN_START ? until : known) - extent.start, 0, days - 1);
    const last = clamp(close - extent.start, first, days - 1);
    const column = first === last ? (whole[first] ?? -1) : -1;
    if (column >= 0) {
      const at = column * FAMILIES.length + family;
      columns[at] = (columns[at] ?? 0) + 1;
      continue;
    }
    const [begin, stop] = [extent.start + first, extent.start + last + 1];
    for (let c = from[first] ?? count; c < count && (edges[c] ?? 0) < stop; c++) {
      const at = c * FAMILIES.length + family;
      const overlap = Math.min(edges[c + 1] ?? 0, stop) - Math.max(edges[c] ?? 0, begin);
      columns[at] = (columns[at] ?? 0) + overlap / (stop - begin);
    }
  }
}

function clamp(value: number, least: number, most: number): number {
  return value < least ? least : value > most ? most : value;
}
