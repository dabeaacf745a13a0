import { inside, type Box, type Point } from "./geometry.ts";

/** A quadratic Bézier curve. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

const ENDS_APART = 5;

export function pointAt({ from, control, to }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** Direction of travel, in clockwise degrees from pointing right. */
export function angleAt({ from, control, to }: Curve, t: number): number {
  const dx = (1 - t) * (control.x - from.x) + t * (to.x - control.x);
  const dy = (1 - t) * (control.y - from.y) + t * (to.y - control.y);
  return (Math.atan2(dy, dx) * 180) / Math.PI;
}

/**
 * Curves between two spots, fanned evenly: the middle of the fan bows by `bow` pixels to the left of travel, the
 * curves are `apart` pixels from each other there and a little apart at the ends.
 */
export function fan(from: Point, to: Point, n: number, bow: number, apart: number): readonly Curve[] {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const normal = { x: (to.y - from.y) / length, y: -(to.x - from.x) / length };
  const moved = ({ x, y }: Point, by: number): Point => ({ x: x + normal.x * by, y: y + normal.y * by });
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return Array.from({ length: n }, (_, i) => {
    const place = i - (n - 1) / 2;
    const end = place * Math.min(ENDS_APART, apart);
    return { from: moved(from, end), to: moved(to, end), control: moved(middle, 2 * (bow + place * apart) - end) };
  });
}

/** The part of a curve outside the boxes at its ends, as shares of its way; empty (`start >= end`) when they touch. */
export function trim(curve: Curve, first: Box, last: Box, pad: number): { readonly start: number; readonly end: number } {
  const steps = 64;
  let start = 0;
  while (start < steps && inside(first, pointAt(curve, start / steps), pad)) start++;
  let end = steps;
  while (end > 0 && inside(last, pointAt(curve, end / steps), pad)) end--;
  return {
    start: start === 0 ? 0 : bisect((t) => inside(first, pointAt(curve, t), pad), (start - 1) / steps, start / steps),
    end: end === steps ? 1 : bisect((t) => inside(last, pointAt(curve, t), pad), (end + 1) / steps, end / steps),
  };
}

/** The share where a test stops holding, from one where it holds to one where it does not. */
function bisect(holds: (t: number) => boolean, yes: number, no: number): number {
  let [a, b] = [yes, no];
  for (let i = 0; i < 8; i++) {
    const middle = (a + b) / 2;
    if (holds(middle)) a = middle;
    else b = middle;
  }
  return b;
}

export function sample(curve: Curve, start: number, end: number, n: number): readonly Point[] {
  return Array.from({ length: n + 1 }, (_, i) => pointAt(curve, start + ((end - start) * i) / n));
}

/** The share of a curve that is `pixels` further along than `t`; back when negative. Good enough for a few pixels. */
export function along(curve: Curve, t: number, pixels: number): number {
  const near = pointAt(curve, t);
  const ahead = pointAt(curve, t + 0.01);
  const speed = Math.max(1, Math.hypot(ahead.x - near.x, ahead.y - near.y) / 0.01);
  return Math.max(0, Math.min(1, t + pixels / speed));
}
