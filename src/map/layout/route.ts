import type { Boxes } from "./boxes.ts";
import { fan, pointAt, trim, type Curve } from "./curve.ts";
import { distance, inside, type Box, type Point } from "./geometry.ts";
import type { Trace } from "./trace.ts";

/** A bundle of arcs between the same two marks. */
interface Bundle {
  readonly from: Box;
  readonly to: Box;
  readonly n: number;
}

export interface RoutedArc {
  readonly curve: Curve;
  /** Shares of the curve's way between which it is drawn. */
  readonly start: number;
  readonly end: number;
}

/** How far the middle of a fan may bow, as shares of its length; the wide ones are for neighbours. */
const BOWS = [0, 0.08, -0.08, 0.14, -0.14, 0.2, -0.2, 0.28, -0.28, 0.38, -0.38];
const WIDE_BOWS = [...BOWS, 0.6, -0.6, 1, -1];
const NEIGHBOURS = 90;
/** Where at its two boxes an arc may end, as shares of half their widths from the middle. */
const ENDS = [0, -0.55, 0.55].flatMap((first) => [0, -0.55, 0.55].map((last) => [first, last] as const));
/** On a map of many arcs each ends in the middle: to try all ends takes longer than anybody would wait, and helps few. */
const MIDDLES = ENDS.slice(0, 1);
const SAMPLES = 26;
const CLEAR = 5;
const END_PAD = 3;
/** An arc shorter than this cannot be seen or clicked. */
const SHORTEST = 18;

/**
 * The curves of one bundle, bowed so that they keep clear of boxes and of arcs that are drawn already.
 *
 * @param isCrowded whether there are too many arcs to try every way for each.
 * @param boxes all boxes on the map; the bundle's own two are recognised by identity.
 * @param drawn where arcs run that were routed before.
 */
export function route(bundle: Bundle, boxes: Boxes, drawn: Trace, screen: Box, isCrowded: boolean): readonly RoutedArc[] {
  const length = distance(bundle.from, bundle.to);
  const ground: Ground = { ...bundle, boxes, drawn, screen };
  let [best, least]: [readonly Curve[], number] = [[], Infinity];
  for (const [first, last] of isCrowded ? MIDDLES : ENDS) {
    for (const bow of length < NEIGHBOURS ? WIDE_BOWS : BOWS) {
      let cost = bowCost(bow, bundle.n) + (Math.abs(first) + Math.abs(last)) * bundle.n;
      if (cost >= least) continue;
      const curves = curvesOf(bundle, bow * length, first, last);
      for (const curve of curves) if (cost < least) cost += costOf(curve, ground, least - cost);
      if (cost < least) [best, least] = [curves, cost];
    }
  }
  return best.map((curve) => ({ curve, ...trim(curve, bundle.from, bundle.to, END_PAD) }));
}

function curvesOf({ from, to, n }: Bundle, bow: number, first: number, last: number): readonly Curve[] {
  const start = { x: from.x + (first * from.w) / 2, y: from.y };
  const end = { x: to.x + (last * to.w) / 2, y: to.y };
  const apart = Math.max(10, Math.min(20, distance(start, end) * 0.07));
  return fan(start, end, n, bow, apart);
}

/** One arc alone is a gentle curve, a fan opens round the straight line; a wide bow is a last resort. */
function bowCost(bow: number, n: number): number {
  const beyond = Math.abs(Math.abs(bow) - (n % 2 === 1 ? 0.08 : 0));
  return (beyond * 4 + beyond * beyond * 30) * n;
}

interface Ground extends Bundle {
  readonly boxes: Boxes;
  readonly drawn: Trace;
  readonly screen: Box;
}

/** What an arc runs into on its way; it stops counting at `enough`, when another is better anyway. */
function costOf(curve: Curve, { from, to, boxes, drawn, screen }: Ground, enough: number): number {
  let [cost, length, seen]: [number, number, Point | null] = [0, 0, null];
  for (let i = 0; i <= SAMPLES && cost < enough; i++) {
    const point = pointAt(curve, i / SAMPLES);
    if (inside(from, point, END_PAD) || inside(to, point, END_PAD)) continue;
    if (seen !== null) length += distance(seen, point);
    seen = point;
    if (boxes.at(point, CLEAR).some((box) => box !== from && box !== to)) cost += 4;
    if (!inside(screen, point, -4)) cost += 4;
    if (i > 5 && i < SAMPLES - 5 && drawn.isNear(point)) cost += 0.5;
  }
  return length < SHORTEST && cost < enough ? cost + 40 : cost;
}
