import { inside, within, type Box, type Point } from "./geometry.ts";
import { nudges, type Room } from "./spots.ts";

const MOVES = nudges(180, 12);
const CLEAR = 6;
/** Pixels that a name may stand farther away for each point of an arc that it would lie over. */
const OVER_AN_ARC = 40;
const NEAR = 320;

/** A spot for a region's name, on the region: free of marks, and over as little of the arcs as may be. `null`: no room on it. */
export function spotForRegion(wanted: Box, arcs: readonly Point[], room: Room, screen: Box, isIn: (box: Box) => boolean): Box | null {
  const near = arcs.filter(({ x, y }) => Math.abs(x - wanted.x) < NEAR && Math.abs(y - wanted.y) < NEAR);
  let [best, least]: [Box | null, number] = [null, Infinity];
  for (const { x, y } of MOVES) {
    const away = Math.hypot(x, y);
    if (away >= least) continue;
    const box = { ...wanted, x: wanted.x + x, y: wanted.y + y };
    if (!within(screen, box) || !room.isFree(box)) continue;
    let cost = away;
    for (const point of near) if (cost < least && inside(box, point, CLEAR)) cost += OVER_AN_ARC;
    if (cost < least && isIn(box)) [best, least] = [box, cost];
  }
  return best;
}
