import type { Dataset, Manifest } from "../model/dataset.ts";
import { civil, OPEN_END, OPEN_START, parseDay, toDay, type Day } from "../model/day.ts";
import { EXTENTS, PRECISIONS, type Interval, type Precision } from "../model/interval.ts";
import { memo } from "./memo.ts";

/** One bar, or a stretch that no event is known to be in, drawn as a break: one of open or unknown date still may. */
export type TimeBin =
  | { readonly kind: "bar"; readonly start: Day; readonly end: Day; readonly certain: number; readonly possible: number }
  /** `bins`: how many empty ones it stands for. */
  | { readonly kind: "break"; readonly start: Day; readonly end: Day; readonly bins: number };

/** How many events each stretch of time has: surely, or perhaps because their date is known only roughly. */
export interface OverTime {
  readonly unit: Exclude<Precision, "none">;
  /** In order; empty when none of the events has a date. */
  readonly bins: readonly TimeBin[];
  /** The highest bar. */
  readonly most: number;
  readonly undated: number;
}

/** More bars than these would be thinner than a reader can point at. */
const MOST_BARS = 60;
const UNDATED = PRECISIONS.indexOf("none");
const THROUGHOUT = EXTENTS.indexOf("throughout");
/** Shorter empty stretches stay: a break in the axis costs more than it saves. */
const LEAST_BREAK = 4;

/** The events of `rows` over the dataset's whole extent, so that the bars of two panels can be compared. */
export function overTime(dataset: Dataset, rows: ArrayLike<number>): OverTime {
  const { unit, bars, firstDay, barOfDay } = barsOf(dataset.manifest);
  const [certain, possible] = [new Int32Array(bars.length), new Int32Array(bars.length)];
  const undated = tally(dataset, rows, firstDay, barOfDay, certain, possible);
  if (bars.length === 0 || undated === rows.length) return { unit: "year", bins: [], most: 0, undated };
  const filled = bars.map((bar, at) => ({ kind: "bar" as const, ...bar, certain: certain[at] ?? 0, possible: possible[at] ?? 0 }));
  return { unit, bins: fold(filled), most: filled.reduce((most, bar) => Math.max(most, bar.certain + bar.possible), 0), undated };
}

/**
 * Adds each row to its bars, and says how many have no date. The rule is that of `meet`, but what is open is drawn no
 * further than it is known: "before 15 August" is no bar in every month before.
 */
function tally(
  { table, knownUntil }: Dataset,
  rows: ArrayLike<number>,
  firstDay: Day,
  barOfDay: Int32Array,
  certain: Int32Array,
  possible: Int32Array,
): number {
  const { start, end, as, precision, document } = table;
  const lastDay = barOfDay.length - 1;
  let undated = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if (precision[row] === UNDATED) {
      undated++;
      continue;
    }
    const from = start[row] ?? OPEN_START;
    const until = end[row] ?? OPEN_END;
    const known = until === OPEN_END ? Math.max(from, knownUntil[document[row] ?? -1] ?? from) : until;
    const first = barOfDay[clamp((from === OPEN_START ? until : from) - firstDay, lastDay)] ?? 0;
    const last = barOfDay[clamp(known - firstDay, lastDay)] ?? 0;
    const isSure = from !== OPEN_START && (as[row] === THROUGHOUT || (first === last && until !== OPEN_END));
    const counts = isSure ? certain : possible;
    for (let bar = first; bar <= last; bar++) counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return undated;
}

/** The bars of a dataset, and which of them each day is in, counted from the first day of the first. */
interface Bars {
  readonly unit: OverTime["unit"];
  readonly bars: readonly Interval[];
  readonly firstDay: Day;
  readonly barOfDay: Int32Array;
}

const barsOf = memo(({ extent }: Manifest): Bars => {
  const [first, last] = [parseDay(extent?.start ?? ""), parseDay(extent?.end ?? "")];
  if (first === null || last === null) return { unit: "year", bars: [], firstDay: 0, barOfDay: new Int32Array(0) };
  const unit = unitFor(first, last);
  const bars = binsOf(first, last, unit);
  const firstDay = bars[0]?.start ?? first;
  const barOfDay = new Int32Array((bars.at(-1)?.end ?? last) - firstDay + 1);
  bars.forEach(({ start, end }, bar) => barOfDay.fill(bar, start - firstDay, end - firstDay + 1));
  return { unit, bars, firstDay, barOfDay };
});

function clamp(value: number, most: number): number {
  return value < 0 ? 0 : value > most ? most : value;
}

function unitFor(first: Day, last: Day): OverTime["unit"] {
  if (last - first < MOST_BARS) return "day";
  const [a, b] = [civil(first), civil(last)];
  return (b.year - a.year) * 12 + b.month - a.month < MOST_BARS ? "month" : "year";
}

function binsOf(first: Day, last: Day, unit: OverTime["unit"]): readonly Interval[] {
  const bins: Interval[] = [];
  const from = civil(first);
  let start = unit === "day" ? first : toDay(from.year, unit === "year" ? 1 : from.month, 1);
  while (start <= last) {
    const { year, month } = civil(start);
    const next = unit === "day" ? start + 1 : unit === "month" ? toDay(year, month + 1, 1) : toDay(year + 1, 1, 1);
    bins.push({ start, end: next - 1 });
    start = next;
  }
  return bins;
}

function fold(bars: readonly Extract<TimeBin, { kind: "bar" }>[]): readonly TimeBin[] {
  const bins: TimeBin[] = [];
  let empty: Extract<TimeBin, { kind: "bar" }>[] = [];
  const flush = () => {
    const [head, tail] = [empty[0], empty.at(-1)];
    if (head === undefined || tail === undefined) return;
    if (empty.length < LEAST_BREAK) bins.push(...empty);
    else bins.push({ kind: "break", start: head.start, end: tail.end, bins: empty.length });
    empty = [];
  };
  for (const bar of bars) {
    if (bar.certain + bar.possible === 0) {
      empty.push(bar);
      continue;
    }
    flush();
    bins.push(bar);
  }
  flush();
  return bins;
}
