import type { Dataset } from "../model/dataset.ts";
import { civil, OPEN_END, OPEN_START, parseDay, toDay, type Day } from "../model/day.ts";
import { CERTAIN, EXTENTS, meet, OUTSIDE, POSSIBLE, PRECISIONS, type Certainty, type Interval, type Precision } from "../model/interval.ts";

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
/** Shorter empty stretches stay: a break in the axis costs more than it saves. */
const LEAST_BREAK = 4;

/** The events of `rows` over the dataset's whole extent, so that the bars of two panels can be compared. */
export function overTime(dataset: Dataset, rows: readonly number[]): OverTime {
  const { table, manifest } = dataset;
  const undated = rows.filter((row) => PRECISIONS[table.precision[row] ?? 0] === "none").length;
  const first = parseDay(manifest.extent?.start ?? "");
  const last = parseDay(manifest.extent?.end ?? "");
  if (first === null || last === null || undated === rows.length) return { unit: "year", bins: [], most: 0, undated };
  const unit = unitFor(first, last);
  const bars = binsOf(first, last, unit).map(({ start, end }) => ({ kind: "bar" as const, start, end, certain: 0, possible: 0 }));
  for (const row of rows) {
    if (table.precision[row] === 0) continue;
    // Bars are in order: those before its first day are passed over, those after its last are not looked at.
    const [from, to] = [table.start[row] ?? OPEN_START, table.end[row] ?? OPEN_END];
    for (let at = from === OPEN_START ? 0 : firstFrom(bars, from); at < bars.length; at++) {
      const bar = bars[at];
      if (bar === undefined || bar.start > to) break;
      const met = meetBin(dataset, row, bar);
      if (met === CERTAIN) bar.certain++;
      else if (met !== OUTSIDE) bar.possible++;
    }
  }
  return { unit, bins: fold(bars), most: Math.max(...bars.map(({ certain, possible }) => certain + possible)), undated };
}

/** The first bar that ends on or after a day. */
function firstFrom(bars: readonly Interval[], day: Day): number {
  let [low, high] = [0, bars.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bars[middle]?.end ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As a time range would, but what is open is drawn no further than it is known: "before 15 August" is no bar in every month before. */
function meetBin({ table, knownUntil }: Dataset, row: number, bin: Interval): Certainty {
  const [start, end] = [table.start[row] ?? 0, table.end[row] ?? 0];
  const until = knownUntil[table.document[row] ?? -1] ?? null;
  if (start === OPEN_START) return bin.start <= end && end <= bin.end ? POSSIBLE : OUTSIDE;
  if (end === OPEN_END && bin.start > Math.max(start, until ?? start)) return OUTSIDE;
  return meet(bin, start, end, EXTENTS[table.as[row] ?? 0] ?? "within", until);
}

function unitFor(first: Day, last: Day): OverTime["unit"] {
  if (last - first < MOST_BARS) return "day";
  const [a, b] = [civil(first), civil(last)];
  return (b.year - a.year) * 12 + b.month - a.month < MOST_BARS ? "month" : "year";
}

function binsOf(first: Day, last: Day, unit: OverTime["unit"]): readonly { readonly start: Day; readonly end: Day }[] {
  const bins: { start: Day; end: Day }[] = [];
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
