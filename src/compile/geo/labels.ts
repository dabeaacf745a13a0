import polylabel from "polylabel";
import { areaOf, bboxOf, contains, largestOf, type Bbox, type Point, type Polygon } from "./polygon.ts";
import { round } from "./tidy.ts";

/** Where a name goes: `model/geo.ts`, `GeoLabel`. */
export interface Label {
  readonly point: Point;
  readonly bbox: Bbox;
  readonly area: number;
}

/** `polylabel` stops this close to the best point, as a share of the shorter side of the polygon's box. */
const PRECISION = 1 / 100;

/** Rounding a point could push it out of a very small country: the fewest decimals that keep it inside are used. */
const DECIMALS = [2, 3, 4, 6] as const;

/** `null` when there is no polygon. */
export function labelOf(polygons: readonly Polygon[]): Label | null {
  const largest = largestOf(polygons);
  if (largest === null) return null;
  const [west, south, east, north] = bboxOf([largest]);
  const [x, y] = polylabel(largest, Math.min(east - west, north - south) * PRECISION);
  const rounded = DECIMALS.map((decimals): Point => [round(x, decimals), round(y, decimals)]);
  const point = rounded.find((candidate) => contains([largest], candidate));
  if (point === undefined) throw new Error(`geo: found the label point ${x}, ${y} outside its polygon`);
  return { point, bbox: bboxOf(polygons), area: round(areaOf(polygons), 2) };
}
