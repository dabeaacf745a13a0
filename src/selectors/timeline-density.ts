import type { Dataset } from "../model/dataset.ts";
import { OPEN_END, OPEN_START } from "../model/day.ts";
import type { Interval } from "../model/interval.ts";
import { FAMILIES } from "../model/vocabulary.ts";
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
  const { changes, has, days } = spread(dataset, lane.dated, extent);
  for (let family = 0; family < FAMILIES.length; family++) {
    if (has[family] === 1) gather(changes, family * (days + 1), days, extent.start, edges, columns, family);
  }
  cache.set(lane, { edges, columns });
  return columns;
}

/** By family, a number for each day and one more: by how much its events are more than those of the day before. */
interface Spread {
  readonly changes: Float64Array;
  /** 1: there are events of the family. */
  readonly has: Uint8Array;
  readonly days: number;
}

let scratch = new Float64Array(0);

/** Runs over every event of every lane with each filter: without an object for each. */
function spread({ table, knownUntil }: Dataset, rows: Int32Array, extent: Interval): Spread {
  const days = extent.end - extent.start + 1;
  if (scratch.length < (days + 1) * FAMILIES.length) scratch = new Float64Array((days + 1) * FAMILIES.length);
  const changes = scratch.fill(0);
  const has = new Uint8Array(FAMILIES.length);
  const { start, end, type, document } = table;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const family = FAMILY_OF_TYPE[type[row] ?? 0] ?? 0;
    const [from, to] = [start[row] ?? OPEN_START, end[row] ?? OPEN_END];
    const known = to === OPEN_END ? Math.max(from, knownUntil[document[row] ?? 0] ?? from) : to;
    const first = clamp((from === OPEN_START ? to : from) - extent.start, 0, days - 1);
    const last = clamp(known - extent.start, first, days - 1);
    const share = 1 / (last - first + 1);
    const at = family * (days + 1);
    has[family] = 1;
    changes[at + first] = (changes[at + first] ?? 0) + share;
    changes[at + last + 1] = (changes[at + last + 1] ?? 0) - share;
  }
  return { changes, has, days };
}

/** Sums the days of one family up to each edge, and puts the differences into its columns. */
function gather(
  changes: Float64Array,
  offset: number,
  days: number,
  start: number,
  edges: ColumnEdges,
  columns: Columns,
  family: number,
): void {
  let [edge, today, before, last] = [0, 0, 0, 0];
  for (let day = 0; day <= days && edge < edges.length; day++) {
    today = day < days ? today + (changes[offset + day] ?? 0) : 0;
    while (edge < edges.length && (day === days || (edges[edge] ?? 0) - start < day + 1)) {
      const sum = before + today * clamp((edges[edge] ?? 0) - start - day, 0, 1);
      if (edge > 0) columns[(edge - 1) * FAMILIES.length + family] = Math.max(0, sum - last);
      last = sum;
      edge += 1;
    }
    before += today;
  }
}

function clamp(value: number, least: number, most: number): number {
  return value < least ? least : value > most ? most : value;
}
