import { OPEN_END, OPEN_START, parseDay } from "../model/day.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Interval } from "../model/interval.ts";
import { memo } from "./memo.ts";

/** A stretch of time that some event is known to touch. */
export interface BusySpan extends Interval {
  /** Events in it. */
  readonly count: number;
}

/** The dataset's extent in days; `null` when no event is dated. */
export const selectExtent = memo((dataset: Dataset): Interval | null => {
  const { extent } = dataset.manifest;
  const [start, end] = [parseDay(extent?.start ?? ""), parseDay(extent?.end ?? "")];
  return start === null || end === null ? null : { start, end };
});

/** The part of an event's bounds that its source is sure of: open ends cut at what is known, as the filter counts them. */
export function knownBounds({ table, knownUntil }: Dataset, row: number): Interval {
  const start = table.start[row] ?? OPEN_START;
  const end = table.end[row] ?? OPEN_END;
  const until = knownUntil[table.document[row] ?? 0] ?? start;
  return { start: start === OPEN_START ? end : start, end: end === OPEN_END ? Math.max(start, until) : end };
}

/**
 * Merged stretches with events, in order. Of the whole dataset, so that a filter never moves the time axis.
 * An open end counts for its known day alone: silence after it may be folded.
 */
export const selectBusySpans = memo((dataset: Dataset): readonly BusySpan[] => {
  const extent = selectExtent(dataset);
  if (extent === null) return [];
  const length = extent.end - extent.start + 1;
  // By day: events that begin, and how many more there are than on the day before. Days are few where events are many.
  const begun = new Int32Array(length);
  const change = new Int32Array(length + 1);
  const { table } = dataset;
  for (let row = 0; row < table.length; row++) {
    if (table.precision[row] === 0) continue;
    const known = knownBounds(dataset, row);
    const first = Math.max(0, Math.min(length - 1, known.start - extent.start));
    const last = table.end[row] === OPEN_END ? first : Math.max(first, Math.min(length - 1, known.end - extent.start));
    begun[first] = (begun[first] ?? 0) + 1;
    change[first] = (change[first] ?? 0) + 1;
    change[last + 1] = (change[last + 1] ?? 0) - 1;
  }
  return mergeDays(extent.start, begun, change);
});

function mergeDays(start: number, begun: Int32Array, change: Int32Array): readonly BusySpan[] {
  const spans: BusySpan[] = [];
  let [running, first, count] = [0, 0, 0];
  for (let at = 0; at <= begun.length; at++) {
    const before = running;
    running += change[at] ?? 0;
    if (before > 0 && running === 0) spans.push({ start: start + first, end: start + at - 1, count });
    if (before === 0 && running > 0) [first, count] = [at, 0];
    count += begun[at] ?? 0;
  }
  return spans;
}
