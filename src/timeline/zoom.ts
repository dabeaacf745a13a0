import type { Stretch } from "./folds.ts";
import { greatestZoom, makeScale, MARGIN, type TimeScale, type Zoom } from "./scale.ts";

/** Everything in sight. */
export const NO_ZOOM: Zoom = { factor: 1, left: Number.NEGATIVE_INFINITY };

/** Zooms by `by` (above 1: closer; 0: all the way out), with what is at pixel `px` staying there. */
export function zoomAt(stretches: readonly Stretch[], scale: TimeScale, by: number, px: number): Zoom {
  const factor = Math.min(greatestZoom(stretches, scale.width), Math.max(1, scale.zoom.factor * by));
  if (factor === 1) return NO_ZOOM;
  const whole = makeScale(stretches, scale.width, { factor, left: Number.NEGATIVE_INFINITY });
  return { factor, left: whole.invert(whole.x(scale.invert(px)) - px + MARGIN) };
}

/** Moves what is seen by `px` pixels; positive shows what is later. */
export function panBy(scale: TimeScale, px: number): Zoom {
  return { factor: scale.zoom.factor, left: scale.invert(px + MARGIN) };
}
