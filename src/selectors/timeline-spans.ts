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
  const { table } = dataset;
  const spans: Interval[] = [];
  for (let row = 0; row < table.length; row++) {
    if (table.precision[row] === 0) continue;
    const bounds = knownBounds(dataset, row);
    spans.push(table.end[row] === OPEN_END ? { start: bounds.start, end: bounds.start } : bounds);
  }
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: BusySpan[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end + 1) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end), count: last.count + 1 };
    } else merged.push({ ...span, count: 1 });
  }
  return merged;
});
