/** Pixels on the world at one zoom, or on the screen: x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its centre and its whole width and height, in pixels. */
export interface Box extends Point {
  readonly w: number;
  readonly h: number;
}

export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return Math.abs(a.x - b.x) * 2 < a.w + b.w + gap * 2 && Math.abs(a.y - b.y) * 2 < a.h + b.h + gap * 2;
}

export function inside(box: Box, point: Point, pad = 0): boolean {
  return Math.abs(point.x - box.x) <= box.w / 2 + pad && Math.abs(point.y - box.y) <= box.h / 2 + pad;
}

/** Whether all of `inner` is in `outer`. */
export function within(outer: Box, inner: Box): boolean {
  return Math.abs(inner.x - outer.x) + inner.w / 2 <= outer.w / 2 && Math.abs(inner.y - outer.y) + inner.h / 2 <= outer.h / 2;
}

/**
 * `Math.hypot` is ten times slower, and the layout asks a hundred thousand times. What is asked as often here takes its
 * parts one by one: the first layout is over before a browser has compiled it, and until then each `[a, b] =` is a list.
 */
export function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

export function distance(a: Point, b: Point): number {
  return lengthOf(a.x - b.x, a.y - b.y);
}

/** Whether the straight way from one point to another touches a box. */
export function crosses(box: Box, from: Point, to: Point): boolean {
  const startX = from.x - box.x;
  const startY = from.y - box.y;
  const wayX = to.x - from.x;
  const wayY = to.y - from.y;
  const halfX = box.w / 2;
  const halfY = box.h / 2;
  if ((wayX === 0 && Math.abs(startX) > halfX) || (wayY === 0 && Math.abs(startY) > halfY)) return false;
  // Shares of the way at which it meets the box's sides.
  const left = wayX === 0 ? 0 : (-halfX - startX) / wayX;
  const right = wayX === 0 ? 1 : (halfX - startX) / wayX;
  const top = wayY === 0 ? 0 : (-halfY - startY) / wayY;
  const bottom = wayY === 0 ? 1 : (halfY - startY) / wayY;
  return Math.max(0, Math.min(left, right), Math.min(top, bottom)) <= Math.min(1, Math.max(left, right), Math.max(top, bottom));
}

/** Whether a point is in an area of rings, holes being rings too (even-odd). In any plane, as long as both are in it. */
export function insideRings(rings: readonly (readonly Point[])[], { x, y }: Point): boolean {
  let odd = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = ring[i];
      const b = ring[j];
      if (a === undefined || b === undefined || a.y > y === b.y > y) continue;
      if (x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) odd = !odd;
    }
  }
  return odd;
}

/** The middle of a box and its corners. */
export function cornersOf({ x, y, w, h }: Box): readonly Point[] {
  return [{ x, y }, ...[-0.5, 0.5].flatMap((u) => [-0.5, 0.5].map((v) => ({ x: x + u * w, y: y + v * h })))];
}

/** The gap between two boxes, as a reader sees it. */
export function gapBetween(a: Box, b: Box): number {
  return lengthOf(Math.max(0, Math.abs(a.x - b.x) - (a.w + b.w) / 2), Math.max(0, Math.abs(a.y - b.y) - (a.h + b.h) / 2));
}

/** The smallest box round points. */
export function boundsOf(points: readonly Point[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { x: (left + right) / 2, y: (top + bottom) / 2, w: right - left, h: bottom - top };
}
