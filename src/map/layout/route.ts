import type { Boxes } from "./boxes.ts";
import { fan, pointAt, sample, trim, type Curve } from "./curve.ts";
import type { Dock, Ends } from "./docks.ts";
import type { Drawn } from "./drawn.ts";
import { distance, inside, type Box, type Point } from "./geometry.ts";

/** A bundle of arcs between the same two marks. */
interface Bundle extends Ends {
  readonly start: Dock;
  readonly end: Dock;
}

export interface RoutedArc {
  readonly curve: Curve;
  /** Shares of the curve's way between which it is drawn. */
  readonly start: number;
  readonly end: number;
  /** The same part as points, for those that come after. */
  readonly line: readonly Point[];
  /** How far its bundle bows, as a share of its length. */
  readonly bow: number;
}

/** What arcs have to go round. */
export interface Ground {
  /** All boxes on the map; a bundle's own two are recognised by identity. */
  readonly boxes: Boxes;
  /** Where arcs run that were routed before. */
  readonly drawn: Drawn;
  readonly screen: Box;
}

/** How far the middle of a fan may bow, as shares of its length; the wide ones are for neighbours. */
const BOWS = [0, 0.07, -0.07, 0.14, -0.14, 0.21, -0.21, 0.3, -0.3, 0.4, -0.4, 0.52, -0.52];
const WIDE_BOWS = [...BOWS, 0.75, -0.75, 1, -1];
/** How far a bow may be towards an end, as shares of the way; a slight one looks the same wherever it is. */
const LEANS = [0, 0.22, -0.22];
const LEANING = 0.14;
const NEIGHBOURS = 90;
/** Pixels between two samples of a curve. */
const STEP = 11;
const CLEAR = 5;
const END_PAD = 3;
/** An arc shorter than this cannot be seen or clicked. */
const SHORTEST = 18;
const CROSSING = 2.5;

/**
 * The curves of one bundle, bowed so that they keep clear of boxes, cross few arcs and fan out from where many end.
 *
 * @param before how far it bowed when its docks were chosen.
 */
export function route(bundle: Bundle, ground: Ground, before: number | undefined): readonly RoutedArc[] {
  const length = distance(bundle.from, bundle.to);
  const wanted = before === undefined ? wantedBows(bundle) : ([before, before] as const);
  const bends = (length < NEIGHBOURS ? WIDE_BOWS : BOWS).flatMap((bow) =>
    (Math.abs(bow) < LEANING ? [0] : LEANS).map((lean) => ({ bow, lean, cost: (bowCost(bow, wanted) + Math.abs(lean)) * bundle.n })),
  );
  let [best, bow, least]: [readonly Curve[], number, number] = [[], 0, Infinity];
  for (const bend of bends.toSorted((a, b) => a.cost - b.cost)) {
    let { cost } = bend;
    if (cost >= least) break;
    const curves = curvesOf(bundle, bend.bow * length, bend.lean);
    for (const curve of curves) if (cost < least) cost += costOf(curve, bundle, ground, least - cost);
    if (cost < least) [best, bow, least] = [curves, bend.bow, cost];
  }
  return best.map((curve) => ({
    curve,
    ...trim(curve, bundle.from, bundle.to, END_PAD),
    bow,
    line: visible(curve, bundle.from, bundle.to),
  }));
}

function curvesOf({ n, start, end }: Bundle, bow: number, lean: number): readonly Curve[] {
  const apart = Math.max(10, Math.min(20, distance(start.at, end.at) * 0.07));
  return fan(start, end, n, bow, apart, lean);
}

/** Arcs fan out from a box where many end; one alone is a gentle curve either way, and a fan opens round the straight line. */
function wantedBows({ from, to, n, start, end }: Bundle): readonly [number, number] {
  const length = Math.max(1, distance(start.at, end.at));
  const normal = { x: (end.at.y - start.at.y) / length, y: (start.at.x - end.at.x) / length };
  const outward = (box: Box, { at }: Dock) => ((at.x - box.x) * normal.x) / (box.w / 2) + ((at.y - box.y) * normal.y) / box.h;
  const bow = 0.16 * outward(from, start) + 0.1 * outward(to, end);
  if (Math.abs(bow) > 0.05) return [bow, bow];
  return n % 2 === 1 ? [0.08, -0.08] : [0, 0];
}

/** A wide bow is a last resort. */
function bowCost(bow: number, [one, other]: readonly [number, number]): number {
  const beyond = Math.min(Math.abs(bow - one), Math.abs(bow - other));
  return beyond * 4 + Math.max(0, Math.abs(bow) - 0.08) ** 2 * 30;
}

/** What an arc runs into on its way; it stops counting at `enough`, when another is better anyway. */
function costOf(curve: Curve, { from, to }: Ends, { boxes, drawn, screen }: Ground, enough: number): number {
  const line: Point[] = [];
  const steps = stepsOf(curve);
  let [cost, length]: [number, number] = [0, 0];
  for (let i = 0; i <= steps && cost < enough; i++) {
    const point = pointAt(curve, i / steps);
    if (inside(from, point, END_PAD) || inside(to, point, END_PAD)) continue;
    const last = line.at(-1);
    if (last !== undefined) length += distance(last, point);
    line.push(point);
    if (boxes.holds(point, CLEAR, from, to)) cost += 4;
    if (!inside(screen, point, -4)) cost += 4;
    if (i * 4 > steps && i * 4 < steps * 3 && drawn.isNear(point)) cost += 0.6;
  }
  if (length < SHORTEST) cost += 40;
  return cost < enough ? cost + drawn.crossings(line) * CROSSING : cost;
}

/** The part of a curve outside its own boxes, as points. */
function visible(curve: Curve, from: Box, to: Box): readonly Point[] {
  return sample(curve, 0, 1, stepsOf(curve)).filter((point) => !inside(from, point, END_PAD) && !inside(to, point, END_PAD));
}

function stepsOf({ from, to }: Curve): number {
  return Math.max(8, Math.min(48, Math.round(distance(from, to) / STEP)));
}
