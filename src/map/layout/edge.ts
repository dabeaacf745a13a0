import { crosses, within, type Box, type Point } from "./geometry.ts";
import type { Edge } from "./marks.ts";
import type { Surroundings } from "./place-badges.ts";

const MARGIN = 8;
const STEP = 6;

/** A country that has its name on the edge already. */
export interface NamedBeyond {
  readonly box: Box;
  readonly edge: Edge;
  /** Where it is. */
  readonly beyond: Point;
}

/** Pixels that a name may slide to stand in the order in which the countries lie. */
const OUT_OF_ORDER = 90;
/** Pixels that a name may slide to leave free the way of one arc. */
const IN_THE_WAY = 60;

/**
 * Where a country beyond the screen is named: on the edge that a straight line from its partners would cross, slid
 * along that edge to a free spot that few arcs have to cross. `null`: the edge is full.
 */
export function spotOnEdge(
  from: Point,
  beyond: Point,
  size: Pick<Box, "w" | "h">,
  { screen, ways }: Pick<Surroundings, "screen" | "ways">,
  named: readonly NamedBeyond[],
  isFree: (box: Box) => boolean,
): { readonly box: Box; readonly edge: Edge } | null {
  const rail = { ...screen, w: screen.w - size.w - MARGIN * 2, h: screen.h - size.h - MARGIN * 2 };
  const { point, edge } = exit(rail, clampInto(rail, from), beyond);
  const slide = edge === "left" || edge === "right" ? { x: 0, y: STEP } : { x: STEP, y: 0 };
  const steps = Math.ceil(Math.max(rail.w, rail.h) / STEP);
  let best: { readonly box: Box; readonly cost: number } | null = null;
  for (let step = -steps; step <= steps; step++) {
    const box = { x: point.x + slide.x * step, y: point.y + slide.y * step, ...size };
    const crossed = ways.filter(([a, b]) => crosses(box, a, b)).length;
    const disordered = named.filter((other) => other.edge === edge && isOutOfOrder(box, beyond, other)).length;
    const cost = Math.abs(step) * STEP + IN_THE_WAY * crossed + OUT_OF_ORDER * disordered;
    if ((best === null || cost < best.cost) && within(screen, box) && isFree(box)) best = { box, cost };
  }
  return best === null ? null : { box: best.box, edge };
}

function isOutOfOrder(box: Point, beyond: Point, other: NamedBeyond): boolean {
  const axis = other.edge === "left" || other.edge === "right" ? "y" : "x";
  return (box[axis] - other.box[axis]) * (beyond[axis] - other.beyond[axis]) < 0;
}

function exit(rail: Box, from: Point, to: Point): { readonly point: Point; readonly edge: Edge } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const tx = dx === 0 ? Infinity : ((dx > 0 ? 1 : -1) * (rail.w / 2) - (from.x - rail.x)) / dx;
  const ty = dy === 0 ? Infinity : ((dy > 0 ? 1 : -1) * (rail.h / 2) - (from.y - rail.y)) / dy;
  const t = Math.min(tx, ty);
  const point = { x: from.x + dx * t, y: from.y + dy * t };
  if (tx <= ty) return { point, edge: dx > 0 ? "right" : "left" };
  return { point, edge: dy > 0 ? "bottom" : "top" };
}

function clampInto(box: Box, { x, y }: Point): Point {
  return {
    x: Math.max(box.x - box.w / 2, Math.min(box.x + box.w / 2, x)),
    y: Math.max(box.y - box.h / 2, Math.min(box.y + box.h / 2, y)),
  };
}
