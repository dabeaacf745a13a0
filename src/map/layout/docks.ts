import type { Box, Point } from "./geometry.ts";

/** Where a bundle of arcs ends in a box: the middle of its places, and the way from one to the next. */
export interface Dock {
  readonly at: Point;
  readonly step: Point;
}

/** Arcs between the same two boxes. */
export interface Ends {
  readonly from: Box;
  readonly to: Box;
  readonly n: number;
}

/** What arcs aim at when they leave their two boxes: the other box, until it is known how they bend. */
export interface Aim {
  readonly start: Point;
  readonly end: Point;
}

interface End {
  readonly bundle: number;
  readonly isStart: boolean;
  readonly n: number;
  /** From the box to the other end. */
  readonly way: Point;
}

/** Pixels between two arcs on the long side of a box and on the short one, at most. */
const APART = 14;
const APART_ON_SHORT = 8;
/** Pixels at the ends of a side that stay free: badges are round there. */
const CORNER = 8;

/**
 * Where arcs end in their boxes: on the side that faces what they aim at, in the order of the directions they go,
 * evenly apart. So arcs that leave a box do not cross right after it.
 */
export function dockAll(
  bundles: readonly Ends[],
  aims: readonly (Aim | undefined)[],
): readonly { readonly start: Dock; readonly end: Dock }[] {
  const docks = bundles.map(({ from, to }) => ({ start: middleOf(from), end: middleOf(to) }));
  const sides = new Map<Box, Map<string, End[]>>();
  const add = (box: Box, aim: Point, end: Omit<End, "way">) => {
    const way = { x: aim.x - box.x, y: aim.y - box.y };
    const key = Math.abs(way.y) * box.w > Math.abs(way.x) * box.h ? (way.y > 0 ? "bottom" : "top") : way.x > 0 ? "right" : "left";
    const ofBox = sides.get(box) ?? new Map<string, End[]>();
    sides.set(box, ofBox.set(key, [...(ofBox.get(key) ?? []), { ...end, way }]));
  };
  bundles.forEach(({ from, to, n }, bundle) => {
    add(from, aims[bundle]?.start ?? to, { bundle, isStart: true, n });
    add(to, aims[bundle]?.end ?? from, { bundle, isStart: false, n });
  });
  for (const [box, ofBox] of sides) {
    for (const [side, ends] of ofBox) {
      for (const { bundle, isStart, dock } of spread(box, side, ends)) {
        const docked = docks[bundle];
        if (docked !== undefined) docked[isStart ? "start" : "end"] = dock;
      }
    }
  }
  return docks;
}

function middleOf({ x, y }: Box): Dock {
  return { at: { x, y }, step: { x: 0, y: 0 } };
}

function spread(box: Box, side: string, ends: readonly End[]): readonly (End & { readonly dock: Dock })[] {
  const isLong = side === "top" || side === "bottom";
  const direction = ({ way }: End) => (isLong ? way.x / Math.abs(way.y) : way.y / Math.abs(way.x));
  const count = ends.reduce((sum, { n }) => sum + n, 0);
  const apart = isLong ? Math.min(APART, Math.max(0, box.w - CORNER * 2) / count) : Math.min(APART_ON_SHORT, box.h / count);
  const x = isLong ? 0 : Math.max(0, box.w / 2 - CORNER) * (side === "right" ? 1 : -1);
  let place = -count / 2;
  return ends
    .toSorted((a, b) => direction(a) - direction(b))
    .map((end) => {
      const off = (place + end.n / 2) * apart;
      place += end.n;
      const at = isLong ? { x: box.x + off, y: box.y } : { x: box.x + x, y: box.y + off };
      return { ...end, dock: { at, step: isLong ? { x: apart, y: 0 } : { x: 0, y: apart } } };
    });
}
