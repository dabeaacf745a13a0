import { transform } from "topojson-client";
import type { Atlas } from "./atlas.ts";
import { bboxOf, type Point } from "./polygon.ts";
import { SMALL } from "./tidy.ts";

/** Degrees: the farthest that rounding to 2 decimals moves a point, half the diagonal of a square of 0.01. */
const TOLERANCE = 0.007;

/**
 * An atlas in plain degrees, without the points of its arcs that rounding would blur anyway (Douglas and Peucker).
 *
 * Arcs are shared, so neighbours keep their common border. Arcs shorter than `SMALL` degrees keep every point.
 */
export function simplifyAtlas(atlas: Atlas): Atlas {
  const { transform: grid, ...rest } = atlas;
  const toDegrees = grid === undefined ? null : transform(grid);
  const arcs = atlas.arcs.map((arc) => {
    const points = arc.map((step, at): Point => {
      const [x = 0, y = 0] = toDegrees === null ? step : toDegrees([...step], at > 0);
      return [x, y];
    });
    return simplifyLine(points).map(([x, y]) => [x, y]);
  });
  return { ...rest, arcs };
}

/** Both ends stay. A closed line (an island) is measured from its first point. */
export function simplifyLine(line: readonly Point[]): readonly Point[] {
  const [west, south, east, north] = bboxOf([[line]]);
  if (Math.max(east - west, north - south) < SMALL) return line;
  const kept = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const farthest = farthestBetween(line, from, to);
    if (farthest === null) continue;
    kept.add(farthest);
    spans.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, at) => kept.has(at));
}

/** The point between two that is farthest from the straight line between them; `null` when none is beyond the tolerance. */
function farthestBetween(line: readonly Point[], from: number, to: number): number | null {
  const [start, end] = [line[from], line[to]];
  if (start === undefined || end === undefined) return null;
  let farthest: number | null = null;
  let most = TOLERANCE * TOLERANCE;
  for (let at = from + 1; at < to; at++) {
    const point = line[at];
    const distance = point === undefined ? 0 : squaredDistance(point, start, end);
    if (distance <= most) continue;
    most = distance;
    farthest = at;
  }
  return farthest;
}

/** Square degrees, from a point to the nearest point of a segment. */
function squaredDistance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  const [ex, ey] = [x - x1 - along * dx, y - y1 - along * dy];
  return ex * ex + ey * ey;
}
