import { subtract } from "./clip.ts";
import type { Areas } from "./disputed.ts";
import { areaOf, contains, type Polygon } from "./polygon.ts";

/**
 * Gives countries that the main atlas has shrunk to a point (the Vatican) the shape they have in the second one, and cuts
 * it out of the country around it, so that no place is in two.
 */
export function restoreCollapsed(main: Areas, second: Areas): Areas {
  const restored = new Map(main);
  for (const [code, polygons] of main) {
    const shape = second.get(code) ?? [];
    if (areaOf(polygons) > 0 || areaOf(shape) === 0) continue;
    for (const [other, theirs] of restored)
      restored.set(
        other,
        theirs.flatMap((polygon) => without(polygon, shape)),
      );
    restored.set(code, shape);
  }
  return restored;
}

/** A polygon that does not meet the shape stays as it is, to the last digit. */
function without(polygon: Polygon, shape: readonly Polygon[]): readonly Polygon[] {
  const meets = shape.flat(2).some((point) => contains([polygon], point));
  return meets ? subtract([polygon], shape) : [polygon];
}
