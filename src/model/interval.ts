import { OPEN_END, OPEN_START, type Day } from "./day.ts";

/** A span of days, **both ends inclusive**, as in EDTF. Open ends are {@link OPEN_START} and {@link OPEN_END}. */
export interface Interval {
  readonly start: Day;
  readonly end: Day;
}

/**
 * How an event fills its bounds. `within`: it happened at some time between them ("in March").
 * `throughout`: a state that lasted from the one to the other.
 */
export const EXTENTS = ["within", "throughout"] as const;
export type Extent = (typeof EXTENTS)[number];

/** The coarsest unit a date is known to; `none` for an undated event. Order is the code in the event table. */
export const PRECISIONS = ["none", "year", "month", "day"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Whether an event is in a time range: surely, perhaps, or not. The numbers are the codes in filter results. */
export const OUTSIDE = 0;
export const POSSIBLE = 1;
export const CERTAIN = 2;
export type Certainty = typeof OUTSIDE | typeof POSSIBLE | typeof CERTAIN;

/** Whether two spans share a day. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Whether `outer` has every day of `inner`. */
export function covers(outer: Interval, inner: Interval): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * How the bounds of a dated event meet a time range.
 *
 * *Within* is certain if the range covers its bounds, possible if it overlaps them. *Throughout* is certain if
 * the range overlaps what is known of it: an open end is known up to `knownUntil` (the last day on which its
 * document can have been published), an open start only on its last day. Beyond that it is possible.
 *
 * @param knownUntil a day, or `null` when the document gives none: then an open end is known on its first day only.
 */
export function meet(range: Interval, start: Day, end: Day, as: Extent, knownUntil: Day | null): Certainty {
  const bounds = { start, end };
  if (!overlaps(range, bounds)) return OUTSIDE;
  if (as === "within") return covers(range, bounds) ? CERTAIN : POSSIBLE;
  const known = {
    start: start === OPEN_START ? end : start,
    end: end === OPEN_END ? Math.max(start, knownUntil ?? start) : end,
  };
  return overlaps(range, known) ? CERTAIN : POSSIBLE;
}
