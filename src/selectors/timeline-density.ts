import type { Dataset } from "../model/dataset.ts";
import type { Interval } from "../model/interval.ts";
import { FAMILIES } from "../model/vocabulary.ts";
import { FAMILY_OF_TYPE, type Lane } from "./timeline-lanes.ts";
import { knownBounds } from "./timeline-spans.ts";

/** How a lane's events lie over time, by family: for where there are too many to draw one by one. */
export interface LaneDensity {
  readonly extent: Interval;
  /** By `FAMILIES`: entry `d` is the events before day `extent.start + d`; the last entry is all of them. Empty where there are none. */
  readonly before: readonly Float64Array[];
}

const cache = new WeakMap<Lane, LaneDensity>();

/** The density of a lane, made once per lane. An event of several days is spread evenly over those that it is known to touch. */
export function laneDensity(dataset: Dataset, lane: Lane, extent: Interval): LaneDensity {
  const known = cache.get(lane);
  if (known !== undefined && known.extent.start === extent.start && known.extent.end === extent.end) return known;
  const has = new Uint8Array(FAMILIES.length);
  for (const row of lane.dated) has[FAMILY_OF_TYPE[dataset.table.type[row] ?? 0] ?? 0] = 1;
  // A number for each day and family is much where there are many lanes, most of which have few families.
  const made = { extent, before: FAMILIES.map((_, family) => new Float64Array(has[family] === 1 ? extent.end - extent.start + 2 : 0)) };
  for (const row of lane.dated) spread(dataset, row, made);
  for (const days of made.before) {
    // Twice summed: from changes to events a day, from those to events before a day.
    accumulate(days);
    shift(days);
    accumulate(days);
  }
  cache.set(lane, made);
  return made;
}

/** Events of one family from one day up to, not including, another; days and events may be fractions. */
export function eventsBetween({ extent, before }: LaneDensity, family: number, from: number, to: number): number {
  const days = before[family];
  if (days === undefined || days.length === 0) return 0;
  const at = (day: number) => {
    const exact = Math.min(days.length - 1, Math.max(0, day - extent.start));
    const whole = Math.floor(exact);
    const count = days[whole] ?? 0;
    return count + ((days[whole + 1] ?? count) - count) * (exact - whole);
  };
  return Math.max(0, at(to) - at(from));
}

function spread(dataset: Dataset, row: number, { extent, before }: LaneDensity): void {
  const bounds = knownBounds(dataset, row);
  const first = Math.min(extent.end, Math.max(extent.start, bounds.start)) - extent.start;
  const last = Math.max(first, Math.min(extent.end, bounds.end) - extent.start);
  const days = before[FAMILY_OF_TYPE[dataset.table.type[row] ?? 0] ?? 0];
  if (days === undefined) return;
  const share = 1 / (last - first + 1);
  days[first] = (days[first] ?? 0) + share;
  days[last + 1] = (days[last + 1] ?? 0) - share;
}

function accumulate(days: Float64Array): void {
  for (let at = 1; at < days.length; at++) days[at] = (days[at] ?? 0) + (days[at - 1] ?? 0);
}

function shift(days: Float64Array): void {
  days.copyWithin(1, 0);
  days[0] = 0;
}
