import { bboxOf, ringArea, type Point, type Polygon, type Ring } from "./polygon.ts";

/** About a kilometre: the atlas is drawn for 1:50 million. */
const DECIMALS = 2;

/** For what is shorter than `SMALL` degrees and would lose its shape or vanish: Monaco, the Vatican, atolls. */
const DECIMALS_OF_SMALL = 3;
export const SMALL = 0.1;

/** Rounds to so many decimals. Never gives -0, so that equal numbers print alike. */
export function round(value: number, decimals: number): number {
  const scale = Number(`1e${decimals}`);
  return Math.round(value * scale) / scale + 0;
}

/**
 * Rounded; without repeated points and without spikes (there and back again); outer rings counter-clockwise, holes
 * clockwise (RFC 7946, 3.1.6). Rings that vanish are dropped, a polygon with its outer ring; the rest keep their order.
 */
export function tidyPolygons(polygons: readonly Polygon[]): readonly Polygon[] {
  return polygons.flatMap((polygon) => {
    const [outer, ...holes] = polygon.map(tidyRing);
    if (outer === undefined || outer === null) return [];
    return [[wind(outer, 1), ...holes.flatMap((hole) => (hole === null ? [] : [wind(hole, -1)]))]];
  });
}

/** `null` when nothing with an area is left. The size decides the rounding, so an enclave and the hole it fills agree. */
export function tidyRing(ring: Ring): Ring | null {
  const [west, south, east, north] = bboxOf([[ring]]);
  const decimals = Math.max(east - west, north - south) < SMALL ? DECIMALS_OF_SMALL : DECIMALS;
  const open = withoutSpikes(roundLine(ring, decimals));
  const [first] = open;
  if (first === undefined || open.length < 3) return null;
  const closed = [...open, first];
  return ringArea(closed) === 0 ? null : closed;
}

/** Rounded, without repeated points. */
export function roundLine(line: readonly Point[], decimals: number = DECIMALS): readonly Point[] {
  const kept: Point[] = [];
  for (const [x, y] of line) {
    const point: Point = [round(x, decimals), round(y, decimals)];
    if (!same(point, kept.at(-1))) kept.push(point);
  }
  return kept;
}

/** The ring opened (its last point dropped), without any point between two equal ones, also across its ends. */
function withoutSpikes(ring: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    if (same(point, kept.at(-2))) kept.pop();
    else if (!same(point, kept.at(-1))) kept.push(point);
  }
  while (kept.length > 1 && same(kept[0], kept.at(-1))) kept.pop();
  while (kept.length > 2 && (same(kept[0], kept.at(-2)) || same(kept[1], kept.at(-1)))) {
    if (same(kept[0], kept.at(-2))) kept.splice(-2);
    else kept.splice(0, 2);
  }
  return kept;
}

function wind(ring: Ring, sign: 1 | -1): Ring {
  return Math.sign(ringArea(ring)) === sign ? ring : ring.toReversed();
}

function same(a: Point | undefined, b: Point | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
