import type { Day } from "../model/day.ts";
import type { Interval } from "../model/interval.ts";
import { edgeAfter, edgeBefore, nearestEdge, type Unit } from "./units.ts";

export type Handle = "from" | "to";

/** A range after its handle was dragged to `day` (with a fraction): snapped to a unit, within the extent, never past the other handle. */
export function dragHandle(range: Interval, handle: Handle, day: number, unit: Unit, extent: Interval): Interval {
  const edge = nearestEdge(day, unit);
  return moveHandle(range, handle, handle === "from" ? edge : edge - 1, extent);
}

/** A range with a handle on exactly `day`, clamped likewise. */
export function moveHandle(range: Interval, handle: Handle, day: Day, extent: Interval): Interval {
  return handle === "from"
    ? { start: clamp(day, extent.start, range.end), end: range.end }
    : { start: range.start, end: clamp(day, range.start, extent.end) };
}

/** The same length, `days` later or earlier, stopped at the ends of the extent. */
export function moveBody(range: Interval, days: number, extent: Interval): Interval {
  const by = clamp(Math.round(days), extent.start - range.start, extent.end - range.end);
  return { start: range.start + by, end: range.end + by };
}

/** What was swept from one day to another, in either direction: at least one unit. */
export function brush(a: number, b: number, unit: Unit, extent: Interval): Interval {
  const from = nearestEdge(Math.min(a, b), unit);
  const to = nearestEdge(Math.max(a, b), unit);
  const last = to > from ? to - 1 : edgeAfter(from, unit) - 1;
  const start = clamp(from, extent.start, extent.end);
  return { start, end: clamp(last, start, extent.end) };
}

/** Where an arrow key takes a handle: to the next boundary of the unit, so that an odd day falls into line. */
export function stepHandle(range: Interval, handle: Handle, unit: Unit, direction: 1 | -1, extent: Interval): Interval {
  const edge = handle === "from" ? range.start : range.end + 1;
  const next = direction === 1 ? edgeAfter(edge, unit) : edgeBefore(edge - 1, unit);
  return moveHandle(range, handle, handle === "from" ? next : next - 1, extent);
}

function clamp(value: number, least: number, greatest: number): number {
  return Math.min(Math.max(value, least), Math.max(least, greatest));
}
