import { crosses, distance, within, type Box, type Point } from "./geometry.ts";
import { spotsRound, type Room } from "./spots.ts";

const GAP = 5;
/** Pixels that a badge with many ties may stand farther away in order to face them, at most. */
const FACING = 24;
const MANY_TIES = 4;

/** Pixels that a badge may stand farther away to leave free the way of one arc. */
const IN_THE_WAY = 14;
const FARTHEST = 110;

/** A free spot, and the gap between it and the name it belongs to. */
export interface BadgeSpot {
  readonly box: Box;
  readonly gap: number;
}

/** What a badge has regard for. */
export interface Surroundings {
  /** Where those are that it is linked with. */
  readonly partners: readonly Point[];
  /** The straight ways of other arcs. */
  readonly ways: readonly (readonly [Point, Point])[];
  readonly room: Room;
  readonly screen: Box;
}

/**
 * The best free spot for a badge beside its country's name: near it, out of the way of other arcs and, the more ties
 * it has, on their side. `null`: no room.
 */
export function spotForBadge(label: Box, size: Pick<Box, "w" | "h">, { partners, ways, room, screen }: Surroundings): BadgeSpot | null {
  const faces = facing(label, partners);
  const mustStay = within(screen, { ...label, w: 0, h: 0 });
  let best: (BadgeSpot & { readonly cost: number }) | null = null;
  for (const spot of spotsRound(label, size.w, size.h, GAP, FARTHEST)) {
    const box = { ...spot, ...size };
    const gap = gapBetween(label, box);
    let cost = gap + faces(box) + distance(label, box) * 0.08;
    if (best !== null && best.cost <= cost) continue;
    cost += IN_THE_WAY * ways.filter(([from, to]) => crosses(box, from, to)).length;
    if (best !== null && best.cost <= cost) continue;
    if ((!mustStay || within(screen, box)) && room.isFree(box)) best = { box, gap, cost };
  }
  return best;
}

/** The gap between two boxes, as a reader sees it. */
export function gapBetween(label: Box, box: Box): number {
  const dx = Math.max(0, Math.abs(label.x - box.x) - (label.w + box.w) / 2);
  const dy = Math.max(0, Math.abs(label.y - box.y) - (label.h + box.h) / 2);
  return Math.hypot(dx, dy);
}

/** 0 on the side of the partners, up to {@link FACING} on the other. */
function facing(label: Point, partners: readonly Point[]): (box: Point) => number {
  const towards = partners.reduce(
    (sum, partner) => {
      const far = Math.max(1, distance(label, partner));
      return { x: sum.x + (partner.x - label.x) / far, y: sum.y + (partner.y - label.y) / far };
    },
    { x: 0, y: 0 },
  );
  const strength = Math.hypot(towards.x, towards.y);
  if (strength < 0.01) return () => 0;
  const weight = FACING * Math.min(1, partners.length / MANY_TIES);
  return (box) => {
    const far = Math.max(1, distance(label, box));
    const cosine = ((box.x - label.x) * towards.x + (box.y - label.y) * towards.y) / (far * strength);
    return (weight * (1 - cosine)) / 2;
  };
}
