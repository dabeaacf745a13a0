import { crosses, within, type Box, type Point } from "./geometry.ts";
import { nudges, type Room } from "./spots.ts";

const MOVES = nudges(180, 12);
const CLEAR = 6;
/** Pixels that a name may stand farther away for each arc that it would stand in the way of. */
const IN_THE_WAY = 40;
/** Square pixels of the cells of events under it, whose numbers it would lie on, for which it stands a pixel farther away. */
const AREA_PER_STEP = 3;
/** Where it would lie over more, a number could not be read: then the outline alone says where it is. */
const MOST_COVERED = 150;

/** A spot for a region's name, on the region: free of marks and of the numbers of cells, and in the way of as few arcs as may be. `null`: no room on it. */
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
    const covered = room.hasCells ? room.covered(box) : 0;
    cost += covered / AREA_PER_STEP;
    if (covered > MOST_COVERED || cost >= least) continue;
    const wide = { ...box, w: box.w + CLEAR * 2, h: box.h + CLEAR * 2 };
    for (const [from, to] of ways) if (cost < least && crosses(wide, from, to)) cost += IN_THE_WAY;
    if (cost < least && isIn(box)) [best, least] = [box, cost];
  }
  return best;
}
