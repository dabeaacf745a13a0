/** Longitude, latitude in degrees. The longitude may lie beyond ±180: see `unwrap.ts`. */
export type Point = readonly [number, number];

/** Closed: the last point is the first again. */
export type Ring = readonly Point[];

/** The outer ring, then its holes. */
export type Polygon = readonly Ring[];

/** West, south, east, north in degrees. */
export type Bbox = readonly [number, number, number, number];

/** Signed area in square degrees: positive when the ring runs counter-clockwise. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous !== undefined) twice += previous[0] * point[1] - point[0] * previous[1];
    previous = point;
  }
  return twice / 2;
}

/** Square degrees without the holes, whichever way the rings run. */
export function polygonArea(polygon: Polygon): number {
  return polygon.reduce((sum, ring, at) => sum + (at === 0 ? 1 : -1) * Math.abs(ringArea(ring)), 0);
}

/** Square degrees of all polygons together; they are taken not to overlap. */
export function areaOf(polygons: readonly Polygon[]): number {
  return polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
}

/** The polygon of greatest area, the first of equals; `null` when there is none. */
export function largestOf(polygons: readonly Polygon[]): Polygon | null {
  return polygons.reduce<Polygon | null>(
    (best, polygon) => (best === null || polygonArea(polygon) > polygonArea(best) ? polygon : best),
    null,
  );
}

/** Without points it is `[Infinity, Infinity, -Infinity, -Infinity]`, which overlaps nothing. */
export function bboxOf(polygons: readonly Polygon[]): Bbox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer] of polygons) {
    for (const [x, y] of outer ?? []) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}

/** Whether the point lies inside, by the even-odd rule; holes are outside. Undefined on the very edge. */
export function contains(polygons: readonly Polygon[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of polygons.flat()) {
    let previous = ring.at(-1);
    for (const point of ring) {
      if (previous !== undefined && point[1] > y !== previous[1] > y) {
        const crossing = ((previous[0] - point[0]) * (y - point[1])) / (previous[1] - point[1]) + point[0];
        if (x < crossing) inside = !inside;
      }
      previous = point;
    }
  }
  return inside;
}
