import type { MapEmphasis } from "../../selectors/map-scene-types.ts";
import { WORLD_BITS, type MapPoints } from "../../selectors/map-points.ts";
import type { CellMark } from "../layout/marks.ts";
import { slotsOf } from "./bin-cells.ts";
import type { Grid } from "./grid.ts";

const lit = new WeakMap<MapEmphasis, { readonly cells: readonly CellMark[]; readonly result: MapEmphasis }>();

/** An emphasis with the cells that have an event of it; the same object for the same emphasis and cells. */
export function withCells(
  emphasis: MapEmphasis | null,
  points: MapPoints | null,
  grid: Grid,
  cells: readonly CellMark[],
): MapEmphasis | null {
  if (emphasis === null || emphasis.rows === null || points === null || cells.length === 0) return emphasis;
  const known = lit.get(emphasis);
  if (known?.cells === cells) return known.result;
  const slots = slotsWith(emphasis.rows, points, grid);
  const slotOf = slotsOf(grid);
  const shift = WORLD_BITS - grid.bits;
  const ids = cells.filter(({ cell: { x, y } }) => slots[slotOf(x << shift, y << shift)] === 1).map(({ id }) => id);
  const result = { ...emphasis, marks: new Set([...emphasis.marks, ...ids]) };
  lit.set(emphasis, { cells, result });
  return result;
}

function slotsWith(mask: Uint8Array, { rows, x, y }: MapPoints, grid: Grid): Uint8Array {
  const slots = new Uint8Array(grid.w * grid.h);
  const slotOf = slotsOf(grid);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if (mask[row] !== 1) continue;
    const slot = slotOf(x[row] ?? -1, y[row] ?? -1);
    if (slot >= 0) slots[slot] = 1;
  }
  return slots;
}
