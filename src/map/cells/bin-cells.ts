import type { EventTable } from "../../model/event-table.ts";
import { FAMILIES } from "../../model/vocabulary.ts";
import { FAMILY_OF_TYPE } from "../../selectors/filter-profiles.ts";
import { WORLD_BITS, type MapPoints } from "../../selectors/map-points.ts";
import { memo } from "../../selectors/memo.ts";
import { allRows, fewerOthers } from "../../selectors/rows-where.ts";
import type { Grid } from "./grid.ts";

/** Counts of a grid's cells, row by row of the grid. */
export interface Bins {
  readonly count: Int32Array;
  /** `FAMILIES` of each cell. */
  readonly families: Int32Array;
  /** Sums of the points' coordinates: their middle is where the cell is drawn. */
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
  /** Of rows of the table: the cell's only one where `count` is 1. */
  readonly sumRow: Float64Array;
}

/**
 * Counts what is in view by cell. Rows without a point are in no cell: they count in their country's shade. All sums are of
 * whole numbers below 2^53, so where most rows are in view the few others are taken off the sums of all.
 */
export function binCells(points: MapPoints, grid: Grid): Bins {
  const { table, rows, x, y } = points;
  const others = fewerOthers(rows, table.length);
  if (others === null) return addRows(noBins(grid), points, rows, grid, 1);
  const whole = binsOfWhole(table, x, y, grid.bits, grid.x, grid.y, grid.w, grid.h);
  return others.length === 0 ? whole : addRows(copyOf(whole), points, others, grid, -1);
}

/** Without any filter; names keep off these cells, so that they are asked for wherever the map is. */
const binsOfWhole = memo(
  (table: EventTable, x: Int32Array, y: Int32Array, bits: number, west: number, north: number, w: number, h: number): Bins => {
    const grid = { bits, x: west, y: north, w, h };
    return addRows(noBins(grid), { table, x, y }, allRows(table.length), grid, 1);
  },
);

function noBins({ w, h }: Grid): Bins {
  const slots = w * h;
  return {
    count: new Int32Array(slots),
    families: new Int32Array(slots * FAMILIES.length),
    sumX: new Float64Array(slots),
    sumY: new Float64Array(slots),
    sumRow: new Float64Array(slots),
  };
}

function copyOf({ count, families, sumX, sumY, sumRow }: Bins): Bins {
  return { count: count.slice(), families: families.slice(), sumX: sumX.slice(), sumY: sumY.slice(), sumRow: sumRow.slice() };
}

/** @param sign 1 adds them, −1 takes them off. */
function addRows(bins: Bins, { table: { type }, x, y }: Omit<MapPoints, "rows">, rows: Int32Array, grid: Grid, sign: 1 | -1): Bins {
  const { count, families, sumX, sumY, sumRow } = bins;
  const slotOf = slotsOf(grid);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const atX = x[row] ?? -1;
    const atY = y[row] ?? -1;
    const slot = slotOf(atX, atY);
    if (slot < 0) continue;
    const family = slot * FAMILIES.length + (FAMILY_OF_TYPE[type[row] ?? 0] ?? 0);
    count[slot] = (count[slot] ?? 0) + sign;
    families[family] = (families[family] ?? 0) + sign;
    sumX[slot] = (sumX[slot] ?? 0) + sign * atX;
    sumY[slot] = (sumY[slot] ?? 0) + sign * atY;
    sumRow[slot] = (sumRow[slot] ?? 0) + sign * row;
  }
  return bins;
}

/** Which of a grid's cells a point is in; −1 for none, and for no point. */
export function slotsOf({ bits, x, y, w, h }: Grid): (atX: number, atY: number) => number {
  const shift = WORLD_BITS - bits;
  const around = 2 ** bits - 1;
  return (atX, atY) => {
    const column = ((atX >> shift) - x) & around;
    const line = (atY >> shift) - y;
    // A missing point is at −1, which is above every grid.
    return column < w && line >= 0 && line < h ? line * w + column : -1;
  };
}
