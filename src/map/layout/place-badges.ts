import { crosses, distance, inside, within, type Box, type Point } from "./geometry.ts";
import { offsets, type Room } from "./spots.ts";

const GAP = 5;
/** Pixels that a badge with many ties may stand farther away in order to face them, at most. */
const FACING = 24;
const MANY_TIES = 4;

/** Pixels that a badge may stand farther away to leave free the way of one arc. */
const IN_THE_WAY = 14;
/** Pixels that a badge may stand farther away for each mark that its own arcs would have to go round. */
const BLOCKED = 3;
/** So many partners decide for all. */
const REGARDED = 8;
const FARTHEST = 108;
const STEP = 6;

/** A free spot, and the gap between it and the name it belongs to. */
interface BadgeSpot {
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
 * it has, on their side. `null`: no room. What is cheap to ask is asked first: there are thousands of spots.
 */
export function spotForBadge(label: Box, { w, h }: Pick<Box, "w" | "h">, { partners, ways, room, screen }: Surroundings): BadgeSpot | null {
  const faces = facing(label, partners);
  const mustStay = within(screen, { ...label, w: 0, h: 0 });
  const blocks = room.all();
  const [besideX, besideY] = [(label.w + w) / 2, (label.h + h) / 2];
  let [best, least]: [BadgeSpot | null, number] = [null, Infinity];
  for (const dy of offsets(besideY + GAP, FARTHEST, STEP)) {
    const gapY = Math.max(0, Math.abs(dy) - besideY);
    for (const dx of offsets(besideX + GAP, FARTHEST, STEP)) {
      const gapX = Math.max(0, Math.abs(dx) - besideX);
      if (gapX < GAP && gapY < GAP) continue;
      const gap = Math.hypot(gapX, gapY);
      let cost = gap + Math.hypot(dx, dy) * 0.08;
      if (cost >= least) continue;
      cost += faces(dx, dy);
      if (cost >= least) continue;
      const box = { x: label.x + dx, y: label.y + dy, w, h };
      if ((mustStay && !within(screen, box)) || !room.isClear(box)) continue;
      for (const [from, to] of ways) if (crosses(box, from, to)) cost += IN_THE_WAY;
      if (cost >= least) continue;
      for (const partner of partners.slice(0, REGARDED))
        cost += BLOCKED * blocks.filter((block) => !inside(block, partner) && crosses(block, box, partner)).length;
      if (cost < least) [best, least] = [{ box, gap }, cost];
    }
  }
  return best;
}

/** The gap between two boxes, as a reader sees it. */
export function gapBetween(label: Box, box: Box): number {
  const dx = Math.max(0, Math.abs(label.x - box.x) - (label.w + box.w) / 2);
  const dy = Math.max(0, Math.abs(label.y - box.y) - (label.h + box.h) / 2);
  return Math.hypot(dx, dy);
}

/** By the way from the name to a spot: 0 on the side of the partners, up to {@link FACING} on the other. */
function facing(label: Point, partners: readonly Point[]): (dx: number, dy: number) => number {
  let [x, y] = [0, 0];
  for (const partner of partners) {
    const far = Math.max(1, distance(label, partner));
    x += (partner.x - label.x) / far;
    y += (partner.y - label.y) / far;
  }
  const strength = Math.hypot(x, y);
  if (strength < 0.01) return () => 0;
  const weight = FACING * Math.min(1, partners.length / MANY_TIES);
  return (dx, dy) => (weight * (1 - (dx * x + dy * y) / (Math.max(1, Math.hypot(dx, dy)) * strength))) / 2;
}
