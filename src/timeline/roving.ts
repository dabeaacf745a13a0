import type { LaneLayout } from "./lane-layout.ts";
import { MARK_WIDTH } from "./layout.ts";

/** A mark as the keyboard knows it; an event with several actors has one in each of their lanes. */
export interface MarkSpot {
  /** `actor/taliban#12`. */
  readonly key: string;
  readonly lane: number;
  readonly row: number;
  /** Middle, in pixels of the plot; undated marks follow behind it. */
  readonly x: number;
  readonly dated: boolean;
}

export type Direction = "left" | "right" | "up" | "down" | "first" | "last";

export function markKey(laneKey: string, row: number): string {
  return `${laneKey}#${row}`;
}

/** All marks, lane by lane, each from the left. */
export function spotsOf(layouts: readonly LaneLayout[], width: number): readonly MarkSpot[] {
  return layouts.flatMap(({ lane, marks, undated }, at) => [
    ...marks
      .map(({ row, x0, x1 }) => ({ key: markKey(lane.key, row), lane: at, row, x: (x0 + x1) / 2, dated: true }))
      .toSorted((a, b) => a.x - b.x),
    ...undated.map(({ row }, place) => ({ key: markKey(lane.key, row), lane: at, row, x: width + place * MARK_WIDTH, dated: false })),
  ]);
}

/** Where an arrow key leads: along a lane, or to what is nearest in the next lane that has marks. `null` at the edge. */
export function moveTo(spots: readonly MarkSpot[], from: string, direction: Direction): MarkSpot | null {
  const at = spots.findIndex(({ key }) => key === from);
  const here = spots[at];
  if (here === undefined) return spots[0] ?? null;
  const lane = spots.filter((spot) => spot.lane === here.lane);
  switch (direction) {
    case "left":
      return lane[lane.indexOf(here) - 1] ?? null;
    case "right":
      return lane[lane.indexOf(here) + 1] ?? null;
    case "first":
      return lane[0] ?? null;
    case "last":
      return lane.at(-1) ?? null;
    case "up":
    case "down":
      return nearestInLane(spots, here, direction === "up" ? -1 : 1);
  }
}

/** A mark on the screen. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box that a finger at `x`, `y` means: the nearest within `reach` pixels; -1 on empty ground. */
export function nearestBox(boxes: readonly Box[], x: number, y: number, reach: number): number {
  const far = boxes.map(({ left, right, top, bottom }) => Math.hypot(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom)));
  const least = Math.min(...far);
  return least <= reach ? far.indexOf(least) : -1;
}

function nearestInLane(spots: readonly MarkSpot[], here: MarkSpot, step: 1 | -1): MarkSpot | null {
  const lanes = spots.map(({ lane }) => lane).filter((lane) => (lane - here.lane) * step > 0);
  if (lanes.length === 0) return null;
  const next = step === 1 ? Math.min(...lanes) : Math.max(...lanes);
  const candidates = spots.filter(({ lane }) => lane === next);
  return candidates.reduce<MarkSpot | null>(
    (best, spot) => (best === null || Math.abs(spot.x - here.x) < Math.abs(best.x - here.x) ? spot : best),
    null,
  );
}
