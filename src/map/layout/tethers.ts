import type { MarkId } from "../../selectors/map-scene-types.ts";
import { gapBetween, type Box, type Point } from "./geometry.ts";
import type { BadgeMark, MoreMark, Tether } from "./marks.ts";
import { fromWorld } from "./mercator.ts";
import type { Work } from "./work.ts";

/** A badge this near to its country's name needs no line to it. */
const BESIDE = 8;

/** Ties each badge to what it stands beside: its country's name or, in a row of badges, one before it. */
export function tethersOf(work: Work, badges: readonly BadgeMark[], mores: readonly MoreMark[]): readonly Tether[] {
  return [
    ...badges.flatMap(({ id, badge: { country } }) => tetherOf(work, id, country)),
    ...mores.flatMap(({ id, more: { country } }) => tetherOf(work, id, country)),
  ];
}

function tetherOf({ ends, groups, viewport: { zoom } }: Work, id: MarkId, country: string): readonly Tether[] {
  const [box, group] = [ends.get(id), groups.get(country)];
  if (box === undefined || group === undefined || gapBetween(group[0], box) <= BESIDE) return [];
  const before = group.slice(1, group.indexOf(box));
  const next = before.reduce((best, each) => (gapBetween(each, box) < gapBetween(best, box) ? each : best), group[0]);
  const line = shortest(next === group[0] ? next : coreOf(next), coreOf(box));
  return [{ id, line: line.map((point) => fromWorld(point, zoom)) }];
}

/** The middle line of a badge: from there a line comes out at its rounded edge. */
function coreOf({ x, y, w, h }: Box): Box {
  return { x, y, w: Math.max(0, w - h), h: 0 };
}

function shortest(a: Box, b: Box): readonly [Point, Point] {
  const [ax, bx] = nearest(a.x, a.w, b.x, b.w);
  const [ay, by] = nearest(a.y, a.h, b.y, b.h);
  return [
    { x: ax, y: ay },
    { x: bx, y: by },
  ];
}

/** Where two stretches of one axis are nearest: in the middle of what they share, or at their ends. */
function nearest(a: number, lengthA: number, b: number, lengthB: number): readonly [number, number] {
  const low = Math.max(a - lengthA / 2, b - lengthB / 2);
  const high = Math.min(a + lengthA / 2, b + lengthB / 2);
  if (low <= high) return [(low + high) / 2, (low + high) / 2];
  return a < b ? [high, low] : [low, high];
}
