import type { MarkId } from "../../selectors/map-scene-types.ts";
import type { Boxes } from "./boxes.ts";
import { distance, within, type Box, type Point } from "./geometry.ts";
import { cornerOf, fromWorld, nearestCopy, toWorld, type LngLat, type Viewport } from "./mercator.ts";
import type { Placed } from "./marks.ts";
import { APART } from "./place-badges.ts";
import { nudges, type Room } from "./spots.ts";

/** A move of the box is tried every 6 pixels up to this far from where it wants to be. */
const FARTHEST = 84;
const MOVES = nudges(FARTHEST);
/** Square pixels of a cell for which a name goes a pixel farther. */
const AREA_PER_STEP = 6;
/** So far to keep off a cell. */
const NEAR_MOVES = nudges(36);

/**
 * A box in pixels of the world as something to draw at an anchor. Its middle comes to a whole pixel of the screen:
 * images are drawn pixel by pixel, and between two pixels their words would be ragged.
 */
export function placed(id: MarkId, anchor: LngLat, box: Box, viewport: Viewport): Placed {
  const at = toWorld(nearestCopy(anchor, viewport.center), viewport.zoom);
  const corner = cornerOf(viewport);
  const x = Math.round(box.x - corner.x) + corner.x;
  const y = Math.round(box.y - corner.y) + corner.y;
  return { id, anchor: fromWorld(at, viewport.zoom), dx: x - at.x, dy: y - at.y, w: box.w, h: box.h };
}

/**
 * The nearest free spot to where a box wants to be; a box that wants to be on the screen stays on it.
 * `null`: the room round it is full, and it is left out rather than drawn over another.
 *
 * @param staysClear whether it is rather left out than drawn over a cell of events.
 * @param badges of other countries, which would seem to be its own right beside it.
 */
export function findSpot(wanted: Box, room: Room, screen: Box, staysClear: boolean, badges: Boxes): Box | null {
  if (room.hasCells) {
    // Not far: a name on another's land would name that.
    const clear = firstSpot(wanted, NEAR_MOVES, screen, room.isClear);
    if (clear !== null || staysClear) return clear;
  }
  const isAlone = (box: Box) => room.isFree(box) && !badges.touches(box, APART);
  // Under the legend, if need be: it folds.
  return (
    (room.hasCells ? leastOver(wanted, screen, isAlone, room) : firstSpot(wanted, NEAR_MOVES, screen, isAlone)) ??
    firstSpot(wanted, MOVES, screen, room.isFree) ??
    firstSpot(wanted, MOVES, screen, room.isFreeOfMarks)
  );
}

/** The spot near by from which a name covers least of the cells, which then step aside as far as they can. */
function leastOver(wanted: Box, screen: Box, willDo: (box: Box) => boolean, room: Room): Box | null {
  const stays = stayOn(screen, wanted);
  let [best, least]: [Box | null, number] = [null, Infinity];
  for (const { x, y } of NEAR_MOVES) {
    const box = { ...wanted, x: wanted.x + x, y: wanted.y + y };
    if (!stays(box)) continue;
    const cost = distance(box, wanted) * AREA_PER_STEP + room.covered(box);
    if (cost < least && willDo(box)) [best, least] = [box, cost];
  }
  return best;
}

/** The first of some moves that brings a box to a spot that will do. */
function firstSpot(wanted: Box, moves: readonly Point[], screen: Box, willDo: (box: Box) => boolean): Box | null {
  const stays = stayOn(screen, wanted);
  for (const { x, y } of moves) {
    const box = { ...wanted, x: wanted.x + x, y: wanted.y + y };
    if (stays(box) && willDo(box)) return box;
  }
  return null;
}

/** What wants to be on the screen stays on it whole. */
function stayOn(screen: Box, wanted: Box): (box: Box) => boolean {
  const mustStay = within(screen, { ...wanted, w: 0, h: 0 });
  return (box) => !mustStay || within(screen, box);
}
