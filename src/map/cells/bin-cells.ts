import { FAMILIES } from "../../model/vocabulary.ts";
import { FAMILY_OF_TYPE } from "../../selectors/filter-profiles.ts";
import { WORLD_BITS, type MapPoints } from "../../selectors/map-points.ts";
import type { Grid } from "./grid.ts";

/** Counts of a grid's cells, row by row of the grid. */
export interface Bins {
  readonly count: Int32Array;
  /** `FAMILIES` of each cell. */
  readonly families: Int32Array;
  /** Sums of the points' coordinates: their middle is where the cell is drawn. */
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
  /** The last row of the table in each cell; its only one where `count` is 1. */
  readonly row: Int32Array;
}

/** Counts what is in view by cell. Rows without a point are in no cell: they count in their country's shade. */
export function binCells({ table: { type }, rows, x, y }: MapPoints, grid: Grid): Bins {
  const slots = grid.w * grid.h;
  const bins: Bins = {
    count: new Int32Array(slots),
    families: new Int32Array(slots * FAMILIES.length),
    sumX: new Float64Array(slots),
    sumY: new Float64Array(slots),
    row: new Int32Array(slots),
  };
  const { count, families, sumX, sumY, row: last } = bins;
  const slotOf = slotsOf(grid);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const atX = x[row] ?? -1;
    const atY = y[row] ?? -1;
    const slot = slotOf(atX, atY);
    if (slot < 0) continue;
    const family = slot * FAMILIES.length + (FAMILY_OF_TYPE[type[row] ?? 0] ?? 0);
    count[slot] = (count[slot] ?? 0) + 1;
    families[family] = (families[family] ?? 0) + 1;
    sumX[slot] = (sumX[slot] ?? 0) + atX;
    sumY[slot] = (sumY[slot] ?? 0) + atY;
    last[slot] = row;
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
