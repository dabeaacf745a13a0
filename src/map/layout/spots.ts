import { createBoxes } from "./boxes.ts";
import type { Box, Point } from "./geometry.ts";

/** Room that is taken. Boxes are added in order of importance. */
export interface Room {
  /** Free, and no cell of events is there: those stay where they are. */
  isClear(box: Box, gap?: number): boolean;
  /** Neither a mark nor what React draws over the map is there. */
  isFree(box: Box, gap?: number): boolean;
  /** No mark is there; something may lie over it. */
  isFreeOfMarks(box: Box, gap?: number): boolean;
  readonly hasCells: boolean;
  /** Square pixels of cells of events that lie under a box. */
  covered(box: Box): number;
  take(box: Box): void;
  free(box: Box): void;
  /** Marks and overlays. */
  all(): readonly Box[];
}

export function createRoom(overlays: readonly Box[], cells: readonly Box[]): Room {
  const taken = createBoxes([]);
  const over = createBoxes(overlays);
  const fixed = createBoxes(cells);
  const isFreeOfMarks = (box: Box, gap = 3) => !taken.touches(box, gap);
  const isFree = (box: Box, gap = 3) => isFreeOfMarks(box, gap) && !over.touches(box, gap);
  return {
    isFreeOfMarks,
    isFree,
    isClear: (box, gap) => isFree(box, gap) && !fixed.touches(box, 1),
    hasCells: cells.length > 0,
    covered: (box) => cells.reduce((sum, cell) => sum + overlap(box, cell), 0),
    take: taken.add,
    free: taken.remove,
    all: () => [...taken.all, ...overlays],
  };
}

function overlap(a: Box, b: Box): number {
  const x = Math.min(a.x + a.w / 2, b.x + b.w / 2) - Math.max(a.x - a.w / 2, b.x - b.w / 2);
  const y = Math.min(a.y + a.h / 2, b.y + b.h / 2) - Math.max(a.y - a.h / 2, b.y - b.h / 2);
  return Math.max(0, x) * Math.max(0, y);
}

/** Moves of up to `most` pixels, shortest first; down and up count less than sideways, as names are wide and low. */
export function nudges(most: number, step = 6): readonly Point[] {
  const moves: Point[] = [];
  for (let x = -most; x <= most; x += step) {
    for (let y = -most; y <= most; y += step) moves.push({ x, y });
  }
  const cost = ({ x, y }: Point) => Math.hypot(x * 1.15, y) + (y > 0 ? 0.1 : 0) + (x > 0 ? 0.01 : 0);
  return moves.toSorted((a, b) => cost(a) - cost(b));
}

/** Steps along one axis from the middle outwards, both ways: 0, then every `step` pixels, and from `flush` on as {@link beyond}. */
export function offsets(flush: number, far: number, step: number): readonly number[] {
  const list = [0];
  for (let at = step; at < flush; at += step) list.push(at, -at);
  return [...list, ...beyond(flush, far, step)];
}

/** The outer part of these: from where neighbours line up, first in small steps, then in wide ones. */
export function beyond(flush: number, far: number, step: number): readonly number[] {
  const list: number[] = [];
  for (let away = 0; away <= far; away += away < step * 2 ? step : step * 2) list.push(flush + away, -flush - away);
  return list;
}
