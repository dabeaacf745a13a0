import type { EventTable } from "../model/event-table.ts";
import type { Inputs } from "../model/inputs.ts";
import { selectFilter } from "./filter.ts";
import { memo } from "./memo.ts";

/** Coordinates are whole numbers of the Web-Mercator world, from 0 to 2^30: the cell of any grid is a shift away. */
export const WORLD_BITS = 30;
const WORLD = 2 ** WORLD_BITS;
/** The limit of Web Mercator (EPSG:3857). */
const MAX_LAT = 85.051129;

/** The rows in view that have a point of their own, with those that have none. */
export interface MapPoints {
  readonly table: EventTable;
  /** Rows in view, with and without a point. */
  readonly rows: Int32Array;
  /** By row of the table; −1 for no point. */
  readonly x: Int32Array;
  readonly y: Int32Array;
}

/** One square of the grid that has 2^`bits` cells from west to east and from north to south. */
export interface GridCell {
  readonly bits: number;
  readonly x: number;
  readonly y: number;
}

/** `null` when no row of the dataset has a point of its own. The same object until the table or the filters change. */
export function selectMapPoints(inputs: Inputs): MapPoints | null {
  return pointsInView(inputs.dataset.table, selectFilter(inputs).rows);
}

const pointsInView = memo((table: EventTable, rows: Int32Array): MapPoints | null => {
  const projected = projectTable(table);
  return projected === null ? null : { table, rows, ...projected };
});

interface Projected {
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** Rows that are done. */
  until: number;
}

/** A table that grows keeps its arrays: what has been projected once stays so. */
const projectedOf = new WeakMap<ArrayBufferLike, Projected>();

function projectTable({ lng, lat, length }: EventTable): Pick<MapPoints, "x" | "y"> | null {
  if (lng === undefined || lat === undefined) return null;
  const capacity = lng.buffer.byteLength / lng.BYTES_PER_ELEMENT;
  const known = projectedOf.get(lng.buffer) ?? { x: new Int32Array(capacity), y: new Int32Array(capacity), until: 0 };
  projectedOf.set(lng.buffer, known);
  for (let row = known.until; row < length; row++) {
    const east = lng[row] ?? Number.NaN;
    const north = lat[row] ?? Number.NaN;
    const there = !Number.isNaN(east) && !Number.isNaN(north);
    known.x[row] = there ? projectLng(east) : -1;
    known.y[row] = there ? projectLat(north) : -1;
  }
  known.until = Math.max(known.until, length);
  return known;
}

/** 180° is the meridian that −180° is. */
function projectLng(lng: number): number {
  const x = Math.floor(((lng + 180) / 360) * WORLD);
  return ((x % WORLD) + WORLD) % WORLD;
}

function projectLat(lat: number): number {
  const sin = Math.sin((Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)) * Math.PI) / 180);
  const y = Math.floor((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * WORLD);
  return Math.max(0, Math.min(WORLD - 1, y));
}

/** Rows in view whose point is in a cell, in dataset order. */
export function selectCellRows(inputs: Inputs, cell: GridCell): Int32Array {
  const points = selectMapPoints(inputs);
  return points === null ? new Int32Array(0) : cellRows(points, cell);
}

const cellRows = memo((points: MapPoints, { bits, x, y }: GridCell): Int32Array => {
  const shift = WORLD_BITS - bits;
  const found: number[] = [];
  for (const row of points.rows) {
    if ((points.x[row] ?? -1) >> shift === x && (points.y[row] ?? -1) >> shift === y) found.push(row);
  }
  return Int32Array.from(found);
});

/** Whether a row of the table has a point of its own. */
export function hasPoint({ lng, lat }: EventTable, row: number): boolean {
  return lng !== undefined && lat !== undefined && !Number.isNaN(lng[row] ?? Number.NaN) && !Number.isNaN(lat[row] ?? Number.NaN);
}

/** West, south, east, north in degrees of what rows have points at; `null` when none has. */
export function extentOfRows({ lng, lat }: EventTable, rows: Int32Array): readonly [number, number, number, number] | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const row of rows) {
    const x = lng?.[row] ?? Number.NaN;
    const y = lat?.[row] ?? Number.NaN;
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return west === Infinity ? null : [west, south, east, north];
}
