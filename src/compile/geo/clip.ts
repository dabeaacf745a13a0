import polygonClipping, { type MultiPolygon, type Pair } from "polygon-clipping";
import { bboxOf, polygonArea, type Bbox, type Polygon } from "./polygon.ts";

/** The package wants arrays it might change; ours are readonly. */
const mutable = (polygons: readonly Polygon[]): MultiPolygon =>
  polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]): Pair => [x, y])));

/** Pieces of what both have in common that are at least `least` square degrees. */
export function intersect(a: readonly Polygon[], b: readonly Polygon[], least: number): readonly Polygon[] {
  return a.flatMap((one) =>
    b
      .filter((other) => commonArea(bboxOf([one]), bboxOf([other])) >= least)
      .flatMap((other): readonly Polygon[] => polygonClipping.intersection(mutable([one]), mutable([other])))
      .filter((piece) => polygonArea(piece) >= least),
  );
}

/**
 * Cuts `overlay` out of each polygon it overlaps: what is left, and what was cut off.
 *
 * Pieces left that are smaller than `least` square degrees count as cut off. Along a coast that two sources round
 * differently such slivers are all that tells them apart, so the cut-off part ends at the coast of `polygons`.
 */
export function cut(
  polygons: readonly Polygon[],
  overlay: readonly Polygon[],
  least: number,
): { readonly left: readonly Polygon[]; readonly off: readonly Polygon[] } {
  const parts = polygons.map((polygon) => {
    if (intersect([polygon], overlay, least).length === 0) return { left: [polygon], off: [] };
    const left = subtract([polygon], overlay).filter((piece) => polygonArea(piece) >= least);
    return { left, off: left.length === 0 ? [polygon] : subtract([polygon], left) };
  });
  return { left: parts.flatMap(({ left }) => left), off: parts.flatMap(({ off }) => off) };
}

export function subtract(from: readonly Polygon[], what: readonly Polygon[]): readonly Polygon[] {
  return polygonClipping.difference(mutable(from), mutable(what));
}

/** Square degrees; 0 when they do not meet. */
function commonArea(a: Bbox, b: Bbox): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return Math.max(0, width) * Math.max(0, height);
}
