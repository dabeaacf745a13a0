import type { Point } from "./geometry.ts";

/** Where arcs run already, to the next few pixels. */
export interface Trace {
  add(points: readonly Point[]): void;
  isNear(point: Point): boolean;
}

/** Pixels; two points in the same or neighbouring cells are near each other. */
const CELL = 5;
/** Cells in a row, more than any map is wide: a cell is one number. */
const ROW = 1 << 20;

export function createTrace(): Trace {
  const cells = new Set<number>();
  const cellOf = ({ x, y }: Point) => Math.floor(y / CELL) * ROW + Math.floor(x / CELL);
  return {
    add(points) {
      for (const point of points) {
        const cell = cellOf(point);
        for (const row of [-ROW, 0, ROW]) for (const column of [-1, 0, 1]) cells.add(cell + row + column);
      }
    },
    isNear: (point) => cells.has(cellOf(point)),
  };
}
