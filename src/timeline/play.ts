import { OPEN_END, type Day } from "../model/day.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Interval } from "../model/interval.ts";
import { knownBounds } from "../selectors/timeline-spans.ts";

/** How long each step of the play stands. */
export const STEP_MS = 1200;

/**
 * The days at which "everything up to" grows: where an event begins to be certain, in order, without repeats, the end of the extent last.
 * A coarse date counts when it is over, a state when it begins.
 */
export function playSteps(dataset: Dataset, rows: Int32Array, extent: Interval): readonly Day[] {
  const { table } = dataset;
  // By day: days are few where events are many. The last is a step whatever happens on it.
  const begins = new Uint8Array(extent.end - extent.start);
  for (const row of rows) {
    if (table.precision[row] === 0) continue;
    const known = knownBounds(dataset, row);
    const lasts = table.as[row] === 1 || table.end[row] === OPEN_END;
    // Out of it nothing is written.
    begins[(lasts ? known.start : known.end) - extent.start] = 1;
  }
  const inside = Array.from(begins.keys()).filter((at) => begins[at] === 1);
  return [...inside.map((at) => extent.start + at), extent.end];
}

/** What a step shows: from where the range began, up to the next day; `null` after the last. A range that ends with the extent starts anew. */
export function nextStep(steps: readonly Day[], range: Interval, extent: Interval, restart: boolean): Interval | null {
  const from = restart && range.end >= extent.end ? range.start - 1 : range.end;
  const end = steps.find((day) => day > from && day >= range.start);
  return end === undefined ? null : { start: range.start, end };
}
