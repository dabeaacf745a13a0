import { crosses, within, type Box, type Point } from "./geometry.ts";
import { nudges, type Room } from "./spots.ts";

const MOVES = nudges(180, 12);
const CLEAR = 6;
/** Pixels that a name may stand farther away for each arc that it would stand in the way of. */
const IN_THE_WAY = 40;
/** The same for a cell of events, whose number it would lie on. */
const ON_A_CELL = 120;

/** A spot for a region's name, on the region: free of marks, and in the way of as few arcs as may be. `null`: no room on it. */
export function spotForRegion(
  wanted: Box,
  ways: readonly (readonly [Point, Point])[],
  room: Room,
  screen: Box,
  isIn: (box: Box) => boolean,
): Box | null {
  let [best, least]: [Box | null, number] = [null, Infinity];
  for (const { x, y } of MOVES) {
    let cost = Math.hypot(x, y);
    if (cost >= least) continue;
    const box = { ...wanted, x: wanted.x + x, y: wanted.y + y };
    if (!within(screen, box) || !room.isFree(box)) continue;
    if (room.hasCells && !room.isClear(box)) cost += ON_A_CELL;
    const wide = { ...box, w: box.w + CLEAR * 2, h: box.h + CLEAR * 2 };
    for (const [from, to] of ways) if (cost < least && crosses(wide, from, to)) cost += IN_THE_WAY;
    if (cost < least && isIn(box)) [best, least] = [box, cost];
  }
  return best;
}
