import { inside, type Box, type Point } from "./geometry.ts";
import { firstSpot } from "./place-names.ts";
import { nudges, type Room } from "./spots.ts";

const MOVES = nudges(180, 12);
const CLEAR = 6;

/**
 * A spot for a region's name, on the region: free of marks and of arcs, else free of marks alone.
 * `null`: no room on it.
 */
export function spotForRegion(wanted: Box, arcs: readonly Point[], room: Room, screen: Box, isIn: (box: Box) => boolean): Box | null {
  const near = arcs.filter((point) => Math.abs(point.x - wanted.x) < 320 && Math.abs(point.y - wanted.y) < 320);
  const isClear = (box: Box) => room.isFree(box) && !near.some((point) => inside(box, point, CLEAR)) && isIn(box);
  return firstSpot(wanted, MOVES, screen, isClear) ?? firstSpot(wanted, MOVES, screen, (box) => room.isFree(box) && isIn(box));
}
