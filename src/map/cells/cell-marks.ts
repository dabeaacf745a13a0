import { FAMILIES } from "../../model/vocabulary.ts";
import { WORLD_BITS, type GridCell, type MapPoints } from "../../selectors/map-points.ts";
import { overlaps, type Box, type Point } from "../layout/geometry.ts";
import type { CellMark } from "../layout/marks.ts";
import { fromWorld, nearestCopy, type Viewport } from "../layout/mercator.ts";
import { nudges } from "../layout/spots.ts";
import { binCells, type Bins } from "./bin-cells.ts";
import { cellSize, type Grid } from "./grid.ts";
import { diameterOf } from "./cell-size.ts";
import { peakOf } from "./peaks.ts";

/** How far a mark may stand from the middle of its points to keep off a name. */
const MOVES = nudges(36, 6);
const TILE = 512;
const WORLD = 2 ** WORLD_BITS;

/**
 * One mark per cell that has events, where its points are. It stays whole within its cell, so that no two overlap,
 * and off the names and badges where its cell leaves room for that.
 *
 * @param taken names and badges, in pixels of the world.
 */
export function cellMarks(points: MapPoints, grid: Grid, viewport: Viewport, taken: readonly Box[]): readonly CellMark[] {
  const bins = binCells(points, grid);
  const peak = peakOf(points, grid.bits);
  const size = cellSize(viewport.zoom, grid.bits);
  const around = 2 ** grid.bits - 1;
  const marks: CellMark[] = [];
  for (let slot = 0; slot < bins.count.length; slot++) {
    const count = bins.count[slot] ?? 0;
    if (count === 0) continue;
    const [column, line] = [grid.x + (slot % grid.w), grid.y + Math.floor(slot / grid.w)];
    const cell: GridCell = { bits: grid.bits, x: column & around, y: line };
    const d = diameterOf(count, peak);
    const square: Box = { x: (cell.x + 0.5) * size, y: (line + 0.5) * size, w: size, h: size };
    const middle = middleOf(bins, slot, count, TILE * 2 ** viewport.zoom);
    const at = spotInCell({ ...middle, w: d, h: d }, square, near(taken, square, viewport));
    marks.push({
      id: `cell:${cell.bits}/${cell.x}/${cell.y}`,
      anchor: nearestCopy(fromWorld(at, viewport.zoom), viewport.center),
      dx: 0,
      dy: 0,
      w: d,
      h: d,
      cell,
      count,
      families: Array.from(bins.families.subarray(slot * FAMILIES.length, (slot + 1) * FAMILIES.length)),
      row: count === 1 ? (bins.sumRow[slot] ?? -1) : -1,
    });
  }
  return marks;
}

function middleOf({ sumX, sumY }: Bins, slot: number, count: number, world: number): Point {
  return { x: ((sumX[slot] ?? 0) / count / WORLD) * world, y: ((sumY[slot] ?? 0) / count / WORLD) * world };
}

/** Names that reach into a cell, moved to the copy of the world that the cell is in. */
function near(taken: readonly Box[], square: Box, { zoom }: Viewport): readonly Box[] {
  const world = TILE * 2 ** zoom;
  return taken.flatMap((box) => {
    const copy = { ...box, x: box.x + Math.round((square.x - box.x) / world) * world };
    return overlaps(copy, square) ? [copy] : [];
  });
}

/** The nearest spot within the cell that no name lies on; where there is none, the middle of its points. */
function spotInCell(wanted: Box, square: Box, names: readonly Box[]): Point {
  const home = clampInto(square, wanted, wanted);
  if (names.length === 0) return home;
  for (const move of MOVES) {
    const box = { ...wanted, ...clampInto(square, { x: home.x + move.x, y: home.y + move.y }, wanted) };
    if (!names.some((name) => overlaps(name, box, 1))) return box;
  }
  return home;
}

function clampInto(square: Box, { x, y }: Point, { w, h }: Pick<Box, "w" | "h">): Point {
  const [sideways, down] = [Math.max(0, (square.w - w) / 2), Math.max(0, (square.h - h) / 2)];
  return {
    x: Math.max(square.x - sideways, Math.min(square.x + sideways, x)),
    y: Math.max(square.y - down, Math.min(square.y + down, y)),
  };
}
