import type { MapPoints } from "../../selectors/map-points.ts";
import type { Box } from "../layout/geometry.ts";
import type { CellMark, MapMarks, Placed } from "../layout/marks.ts";
import { toWorld, type Viewport } from "../layout/mercator.ts";
import { cellMarks } from "./cell-marks.ts";
import { gridOf, type Grid } from "./grid.ts";

/** The cells of what is in view, and the part of the grid that they are of. */
export interface LiveCells {
  readonly grid: Grid;
  readonly marks: readonly CellMark[];
}

const NONE: readonly CellMark[] = [];

/** The cells on the screen now: the same list until one of them changes. */
export function createCells(): (points: MapPoints | null, viewport: Viewport, marks: MapMarks) => LiveCells {
  let last: { readonly points: MapPoints | null; readonly key: string; readonly names: MapMarks; readonly cells: LiveCells } | null = null;
  return (points, viewport, names) => {
    const grid = gridOf(viewport);
    const key = JSON.stringify([grid, viewport.zoom]);
    if (last?.points === points && last.key === key && last.names === names) return last.cells;
    const before = last?.cells.marks ?? NONE;
    const marks = points === null ? NONE : cellMarks(points, grid, viewport, boxesOf(names, viewport.zoom));
    const cells = { grid, marks: sameCells(marks, before) ? before : marks };
    last = { points, key, names, cells };
    return cells;
  };
}

function boxesOf({ countries, badges, mores, places, regions }: MapMarks, zoom: number): readonly Box[] {
  const boxOf = ({ anchor, dx, dy, w, h }: Placed): Box => {
    const { x, y } = toWorld(anchor, zoom);
    return { x: x + dx, y: y + dy, w, h };
  };
  return [...countries, ...badges, ...mores, ...places, ...regions].map(boxOf);
}

function sameCells(a: readonly CellMark[], b: readonly CellMark[]): boolean {
  return a.length === b.length && a.every((mark, i) => sameCell(mark, b[i]));
}

function sameCell(a: CellMark, b: CellMark | undefined): boolean {
  return (
    b !== undefined &&
    a.id === b.id &&
    a.count === b.count &&
    a.w === b.w &&
    a.row === b.row &&
    a.anchor[0] === b.anchor[0] &&
    a.anchor[1] === b.anchor[1] &&
    a.families.every((count, i) => count === b.families[i])
  );
}
