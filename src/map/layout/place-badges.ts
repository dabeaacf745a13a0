import type { Boxes } from "./boxes.ts";
import { crosses, distance, gapBetween, inside, lengthOf, within, type Box, type Point } from "./geometry.ts";
import { beyond, offsets, type Room } from "./spots.ts";

const GAP = 5;
/** Pixels that a badge with many ties may stand farther away in order to face them, at most. */
const FACING = 24;
const MANY_TIES = 4;

/** Pixels that a badge may stand farther away to leave free the way of one arc. */
const IN_THE_WAY = 14;
/** Arcs are wider than the straight way, as several may join one pair. */
const WAY = 24;
/** Pixels that a badge may stand farther away for each mark that its own arcs would have to go round. */
const BLOCKED = 3;
/** Pixels that a badge may stand farther away to leave another country's name where it is. */
const PUSHED = 8;
/** So many partners decide for all. */
const REGARDED = 8;
/** Pixels that a badge may be from its country's name; less on a narrow map, which is small in all. */
const FARTHEST = 96;
const SHARE_OF_MAP = 0.12;
const STEP = 6;
/** What a badge keeps from the names and badges of another country, and how often its distance from its own. */
export const APART = 11;
const NEARER = 1.5;

/** What a badge has regard for. */
export interface Surroundings {
  /** Where those are that it is linked with. */
  readonly partners: readonly Point[];
  /** The straight ways of other arcs. */
  readonly ways: readonly (readonly [Point, Point])[];
  /** In the way of so many it may stand. */
  readonly mostCrossed: number;
  readonly room: Room;
  readonly screen: Box;
  /** Names and badges of all countries; `null` for a badge that has to stand somewhere, whatever it stands beside. */
  readonly owned: Boxes | null;
  /** Where names would stand that come later. */
  readonly later: readonly Box[];
}

/**
 * The best free spot for a badge in the group of its country's name and badges: beside one of them, near the name, out
 * of the way of other arcs and, the more ties it has, on their side; and clearly nearer to its own than to those of
 * another country, or it would be taken for one of theirs. `null`: no such spot. What is cheap to ask is asked first:
 * there are thousands of spots.
 */
export function spotForBadge(
  group: readonly [Box, ...Box[]],
  { w, h }: Pick<Box, "w" | "h">,
  { partners, ways, mostCrossed, room, screen, owned, later }: Surroundings,
): Box | null {
  const [name] = group;
  const faces = facing(name, partners);
  const mustStay = within(screen, { ...name, w: 0, h: 0 });
  const farthest = Math.min(FARTHEST, screen.w * SHARE_OF_MAP);
  const blocks = room.all();
  let [best, least]: [Box | null, number] = [null, Infinity];
  for (const beside of group) {
    const [besideX, besideY] = [(beside.w + w) / 2 + GAP, (beside.h + h) / 2 + GAP];
    const far = beside === name ? farthest : 0;
    const [all, outer] = [offsets(besideX, far, STEP), beyond(besideX, far, STEP)];
    for (const dy of offsets(besideY, far, STEP)) {
      for (const dx of Math.abs(dy) < besideY ? outer : all) {
        const x = beside.x + dx - name.x;
        const y = beside.y + dy - name.y;
        const away = lengthOf(Math.max(0, Math.abs(x) - (name.w + w) / 2), Math.max(0, Math.abs(y) - (name.h + h) / 2));
        if (away > farthest) continue;
        let cost = away * 0.5 + lengthOf(x, y) * 0.08 + faces(x, y);
        if (cost >= least) continue;
        const box = { x: beside.x + dx, y: beside.y + dy, w, h };
        if ((mustStay && !within(screen, box)) || !room.isClear(box)) continue;
        const gap = nearest(group, box);
        cost += gap * 0.5;
        if (cost >= least || owned?.touches(box, Math.max(APART, gap * NEARER, away / 2), group) === true) continue;
        for (const other of later) if (gapBetween(other, box) < APART) cost += PUSHED;
        let crossed = 0;
        const wide = { ...box, w: w + WAY };
        for (const [from, to] of ways) if (crosses(wide, from, to)) crossed++;
        if (crossed > mostCrossed) continue;
        cost += crossed * IN_THE_WAY;
        for (const partner of partners.slice(0, REGARDED)) {
          if (cost >= least) break;
          for (const block of blocks) if (crosses(block, box, partner) && !inside(block, partner)) cost += BLOCKED;
        }
        if (cost < least) [best, least] = [box, cost];
      }
    }
  }
  return best;
}

function nearest(group: readonly Box[], box: Box): number {
  let least = Infinity;
  for (const one of group) least = Math.min(least, gapBetween(one, box));
  return least;
}

/** By the way from the name to a spot: 0 on the side of the partners, up to {@link FACING} on the other. */
function facing(label: Point, partners: readonly Point[]): (dx: number, dy: number) => number {
  let [x, y] = [0, 0];
  for (const partner of partners) {
    const far = Math.max(1, distance(label, partner));
    x += (partner.x - label.x) / far;
    y += (partner.y - label.y) / far;
  }
  const strength = lengthOf(x, y);
  if (strength < 0.01) return () => 0;
  const weight = FACING * Math.min(1, partners.length / MANY_TIES);
  return (dx, dy) => (weight * (1 - (dx * x + dy * y) / (Math.max(1, lengthOf(dx, dy)) * strength))) / 2;
}
