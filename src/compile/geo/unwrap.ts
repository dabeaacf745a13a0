import { bboxOf, largestOf, type Point, type Polygon, type Ring } from "./polygon.ts";

/**
 * Adds or takes a turn wherever two neighbours are more than half a turn apart, so that longitudes run on.
 *
 * Both atlases store a ring that crosses the antimeridian as a jump from 180 to -180 (RFC 7946, 3.1.9 would cut it).
 * A renderer takes the jump for an edge right across the map: Russia then covers Greenland and misses Chukotka.
 * Only a ring round a pole does not close again; Antarctica is dropped before.
 */
export function unwrapRing(ring: Ring): Ring {
  let turn = 0;
  let previous: Point | undefined;
  return ring.map((point) => {
    const step = previous === undefined ? 0 : point[0] - previous[0];
    if (step > 180) turn -= 360;
    if (step < -180) turn += 360;
    previous = point;
    return [point[0] + turn, point[1]];
  });
}

/**
 * All polygons of one country in one frame of longitudes: the middle of the largest lies in [-180, 180), all others lie on
 * its nearer side. So Russia runs on to 190 in the east and the United States to -188 in the west, and a bbox is what it looks like.
 */
export function unwrapPolygons(polygons: readonly Polygon[]): readonly Polygon[] {
  const unwrapped = polygons.map((polygon) => {
    const rings = polygon.map(unwrapRing);
    return rings.map((ring) => ringNear(ring, middleOf(rings)));
  });
  const largest = largestOf(unwrapped);
  if (largest === null) return [];
  const middle = middleOf(largest);
  const home = middle + turnsTo(middle, 0);
  return unwrapped.map((polygon) => shift(polygon, turnsTo(middleOf(polygon), home)));
}

function ringNear(ring: Ring, middle: number): Ring {
  return shift([ring], turnsTo(middleOf([ring]), middle))[0] ?? ring;
}

function middleOf(polygon: Polygon): number {
  const [west, , east] = bboxOf([polygon]);
  return (west + east) / 2;
}

/** Whole turns, in degrees, that bring one longitude to within [-180, 180) of another. */
function turnsTo(from: number, to: number): number {
  return -360 * Math.floor((from - to + 180) / 360);
}

function shift(polygon: Polygon, by: number): Polygon {
  return by === 0 ? polygon : polygon.map((ring) => ring.map(([x, y]): Point => [x + by, y]));
}
