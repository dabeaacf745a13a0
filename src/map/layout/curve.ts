import { inside, type Box, type Point } from "./geometry.ts";

/** A quadratic Bézier curve. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

export function pointAt({ from, control, to }: Curve, t: number): Point {
  const a = (1 - t) * (1 - t);
  const b = 2 * t * (1 - t);
  const c = t * t;
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** Direction of travel, in clockwise degrees from pointing right. */
export function angleAt({ from, control, to }: Curve, t: number): number {
  const dx = (1 - t) * (control.x - from.x) + t * (to.x - control.x);
  const dy = (1 - t) * (control.y - from.y) + t * (to.y - control.y);
  return (Math.atan2(dy, dx) * 180) / Math.PI;
}

/** Where a fan ends: the middle, and the way from one curve to the next. */
interface FanEnd {
  readonly at: Point;
  readonly step: Point;
}

/**
 * Curves between two spots, fanned evenly: the middle of the fan bows by `bow` pixels to the left of travel, the
 * curves are `apart` pixels from each other there and a step apart at the ends.
 *
 * @param lean how far the bow is towards the end, as a share of the way; towards the start when negative.
 */
export function fan(first: FanEnd, last: FanEnd, n: number, bow: number, apart: number, lean = 0): readonly Curve[] {
  const [from, to] = [first.at, last.at];
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const normal = { x: (to.y - from.y) / length, y: -(to.x - from.x) / length };
  const middle = { x: from.x + (to.x - from.x) * (0.5 + lean), y: from.y + (to.y - from.y) * (0.5 + lean) };
  // The order at both ends is that of the middle, or curves of one fan would cross.
  const turn = ({ step }: FanEnd) => (step.x * normal.x + step.y * normal.y < 0 ? -1 : 1);
  const [a, b] = [turn(first), turn(last)];
  return Array.from({ length: n }, (_, i) => {
    const place = i - (n - 1) / 2;
    const start = { x: first.step.x * place * a, y: first.step.y * place * a };
    const end = { x: last.step.x * place * b, y: last.step.y * place * b };
    const out = 2 * (bow + place * apart);
    return {
      from: { x: from.x + start.x, y: from.y + start.y },
      to: { x: to.x + end.x, y: to.y + end.y },
      control: { x: middle.x + normal.x * out - (start.x + end.x) / 2, y: middle.y + normal.y * out - (start.y + end.y) / 2 },
    };
  });
}

/** The part of a curve outside the boxes at its ends, as shares of its way; empty (`start >= end`) when they touch. */
export function trim(curve: Curve, first: Box, last: Box, pad: number): { readonly start: number; readonly end: number } {
  // Finer than a pixel on any arc that is seen whole.
  const steps = 1024;
  let [start, end] = [0, steps];
  while (start < steps && inside(first, pointAt(curve, start / steps), pad)) start++;
  while (end > 0 && inside(last, pointAt(curve, end / steps), pad)) end--;
  return { start: start / steps, end: end / steps };
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
