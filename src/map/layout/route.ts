import { fan, sample, trim, type Curve } from "./curve.ts";
import { distance, inside, type Box, type Point } from "./geometry.ts";

/** A bundle of arcs between the same two marks. */
export interface Bundle {
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
const WIDE_BOWS = [0.6, -0.6, 1, -1];
const NEIGHBOURS = 90;
/** Where at a box an arc may end, as shares of half its width from its middle. */
const ENDS = [0, -0.55, 0.55];
const SAMPLES = 26;
const CLEAR = 5;
const END_PAD = 3;
/** An arc shorter than this cannot be seen or clicked. */
const SHORTEST = 18;
const TOO_NEAR = 7;

/**
 * The curves of one bundle, bowed so that they keep clear of boxes and of arcs that are drawn already.
 *
 * @param boxes all boxes on the map; the bundle's own two are recognised by identity.
 * @param drawn points of arcs that were routed before.
 */
export function route(bundle: Bundle, boxes: readonly Box[], drawn: readonly Point[], screen: Box): readonly RoutedArc[] {
  const length = distance(bundle.from, bundle.to);
  const others = boxes.filter((box) => box !== bundle.from && box !== bundle.to);
  let best: { readonly arcs: readonly RoutedArc[]; readonly cost: number } | null = null;
  for (const bow of length < NEIGHBOURS ? [...BOWS, ...WIDE_BOWS] : BOWS) {
    for (const first of ENDS) {
      for (const last of ENDS) {
        const arcs = curves(bundle, bow * length, first, last);
        let cost = bowCost(bow, bundle.n) + (Math.abs(first) + Math.abs(last)) * bundle.n;
        for (const arc of arcs) {
          if (best !== null && cost >= best.cost) break;
          cost += costOf(arc, others, drawn, screen);
        }
        if (best === null || cost < best.cost) best = { arcs, cost };
      }
    }
  }
  return best?.arcs ?? [];
}

function curves({ from, to, n }: Bundle, bow: number, first: number, last: number): readonly RoutedArc[] {
  const start = { x: from.x + (first * from.w) / 2, y: from.y };
  const end = { x: to.x + (last * to.w) / 2, y: to.y };
  const apart = Math.max(10, Math.min(20, distance(start, end) * 0.07));
  return fan(start, end, n, bow, apart).map((curve) => ({ curve, ...trim(curve, from, to, END_PAD) }));
}

/** One arc alone is a gentle curve, a fan opens round the straight line; a wide bow is a last resort. */
function bowCost(bow: number, n: number): number {
  const beyond = Math.abs(Math.abs(bow) - (n % 2 === 1 ? 0.08 : 0));
  return (beyond * 4 + beyond * beyond * 30) * n;
}

function costOf({ curve, start, end }: RoutedArc, others: readonly Box[], drawn: readonly Point[], screen: Box): number {
  if (end <= start) return 60;
  const points = sample(curve, start, end, SAMPLES);
  const [first, last] = [points[0], points.at(-1)];
  let cost = first !== undefined && last !== undefined && distance(first, last) < SHORTEST ? 40 : 0;
  points.forEach((point, i) => {
    if (others.some((box) => inside(box, point, CLEAR))) cost += 4;
    if (!inside(screen, point, -4)) cost += 4;
    const nearAnEnd = i < 5 || i > SAMPLES - 5;
    if (!nearAnEnd && drawn.some((other) => Math.abs(other.x - point.x) < TOO_NEAR && Math.abs(other.y - point.y) < TOO_NEAR)) cost += 0.5;
  });
  return cost;
}
