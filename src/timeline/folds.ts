import { civil, toDay, type Day } from "../model/day.ts";
import type { Interval } from "../model/interval.ts";
import type { AxisKind } from "../model/view.ts";
import type { BusySpan } from "../selectors/timeline-spans.ts";

/** A piece of the time axis, from the start of one day up to, not including, the start of another. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  /** Empty and drawn short, with a break mark. */
  readonly folded: boolean;
  /** Share of the room that folded stretches leave; all shares sum to 1. 0 when folded. */
  readonly share: number;
}

/** An empty stretch shorter than this share of the extent is drawn as it is. */
const WORTH_FOLDING = 0.06;
/** No busy stretch is squeezed below this share, so that one day between two breaks can still be seen. */
const LEAST_SHARE = 0.16;

/** The time axis as stretches, in order and without gaps, from the first day of the extent to its last. */
export function makeStretches(extent: Interval, busy: readonly BusySpan[], axis: AxisKind): readonly Stretch[] {
  const whole = { from: extent.start, to: extent.end + 1 };
  const gaps = axis === "folded" ? findGaps(extent, busy) : [];
  if (gaps.length === 0) return [{ ...whole, folded: false, share: 1 }];
  const edges = [whole.from, ...gaps.flatMap(({ from, to }) => [from, to]), whole.to];
  const stretches = edges.slice(1).map((to, at) => ({ from: edges[at] ?? to, to, folded: at % 2 === 1 }));
  return share(
    stretches.filter(({ from, to }) => from < to),
    busy,
  );
}

/** Stretches between two busy spans that are long enough, cut at the edges of whole months (or years) inside them. */
function findGaps(extent: Interval, busy: readonly BusySpan[]): readonly { readonly from: Day; readonly to: Day }[] {
  const length = extent.end - extent.start + 1;
  return busy.slice(1).flatMap((next, at) => {
    const before = busy[at];
    if (before === undefined || next.start - before.end - 1 < length * WORTH_FOLDING) return [];
    const from = roundUp(before.end + 1, length);
    const to = roundDown(next.start, length);
    return to - from < length * WORTH_FOLDING * 0.5 ? [] : [{ from, to }];
  });
}

/**
 * Busy stretches do not get their room by length alone, or a year known only as "2018" would take most of the axis
 * from the weeks in which everything happens: length and number of events weigh the same. Each has its own ticks.
 */
function share(stretches: readonly Omit<Stretch, "share">[], busy: readonly BusySpan[]): readonly Stretch[] {
  const weights = stretches.map(({ from, to, folded }) => {
    if (folded) return 0;
    const events = busy.reduce((sum, span) => (span.start < to && span.end >= from ? sum + span.count : sum), 0);
    return Math.sqrt((to - from) * Math.max(1, events));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const least = Math.min(LEAST_SHARE, 0.5 / weights.filter((weight) => weight > 0).length);
  const raised = weights.map((weight) => (weight === 0 ? 0 : Math.max(weight / total, least)));
  const sum = raised.reduce((all, part) => all + part, 0);
  return stretches.map((stretch, at) => ({ ...stretch, share: (raised[at] ?? 0) / sum }));
}

/** Days below four months, months below 60 years, else years. */
function roundUp(day: Day, length: number): Day {
  const { year, month, date } = civil(day);
  if (length < 120) return day;
  if (length < 366 * 60) return date === 1 ? day : toDay(year, month + 1, 1);
  return month === 1 && date === 1 ? day : toDay(year + 1, 1, 1);
}

function roundDown(day: Day, length: number): Day {
  const { year, month } = civil(day);
  if (length < 120) return day;
  return length < 366 * 60 ? toDay(year, month, 1) : toDay(year, 1, 1);
}
