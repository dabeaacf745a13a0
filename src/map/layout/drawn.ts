import { boundsOf, overlaps, type Box, type Point } from "./geometry.ts";

/** Where arcs run already. */
export interface Drawn {
  add(line: readonly Point[]): void;
  remove(line: readonly Point[]): void;
  /** Whether an arc runs within a few pixels. */
  isNear(point: Point): boolean;
  /** How often a line goes over one that is drawn. */
  crossings(line: readonly Point[]): number;
}

/** Pixels; two points in the same or neighbouring cells are near each other. */
const CELL = 5;
/** Cells in a row, more than any map is wide: a cell is one number. */
const ROW = 1 << 20;

export function createDrawn(): Drawn {
  const lines = new Map<readonly Point[], { readonly thin: readonly Point[]; readonly bounds: Box }>();
  const cells = new Map<number, number>();
  const cellOf = ({ x, y }: Point) => Math.floor(y / CELL) * ROW + Math.floor(x / CELL);
  const count = (line: readonly Point[], by: number) => {
    for (const point of line) {
      const cell = cellOf(point);
      for (const row of [-ROW, 0, ROW])
        for (const at of [cell + row - 1, cell + row, cell + row + 1]) cells.set(at, (cells.get(at) ?? 0) + by);
    }
  };
  return {
    add(line) {
      lines.set(line, { thin: thinned(line), bounds: boundsOf(line) });
      count(line, 1);
    },
    remove(line) {
      if (lines.delete(line)) count(line, -1);
    },
    isNear: (point) => (cells.get(cellOf(point)) ?? 0) > 0,
    crossings(line) {
      const [thin, bounds] = [thinned(line), boundsOf(line)];
      let found = 0;
      for (const other of lines.values()) if (overlaps(bounds, other.bounds)) found += crossingsOf(thin, other.thin);
      return found;
    },
  };
}

/** Every other point and the last: enough to see what crosses. */
function thinned(line: readonly Point[]): readonly Point[] {
  return line.filter((_, i) => i % 2 === 0 || i === line.length - 1);
}

function crossingsOf(line: readonly Point[], other: readonly Point[]): number {
  let found = 0;
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1];
    const b = line[i];
    if (a === undefined || b === undefined) continue;
    const left = Math.min(a.x, b.x);
    const right = Math.max(a.x, b.x);
    const top = Math.min(a.y, b.y);
    const bottom = Math.max(a.y, b.y);
    for (let j = 1; j < other.length; j++) {
      const c = other[j - 1];
      const d = other[j];
      if (c === undefined || d === undefined) continue;
      if ((c.x < left && d.x < left) || (c.x > right && d.x > right) || (c.y < top && d.y < top) || (c.y > bottom && d.y > bottom))
        continue;
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) found++;
    }
  }
  return found;
}

/** On which side of the line from `a` to `b` a point is, by its sign. */
function side(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
