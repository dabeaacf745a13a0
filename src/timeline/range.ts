import { civil, formatDay, toDay, type Day } from "../model/day.ts";
import { overlaps, type Interval } from "../model/interval.ts";
import type { RangeQuery } from "../model/view.ts";
import { moveBody } from "./drag.ts";
import { addUnits, isMonthEnd, isMonthStart, isYearEnd, isYearStart, nearestEdge, type Unit } from "./units.ts";

/** A range as a link writes it, as short as it can be: whole years and months without their days. `null`: everything. */
export function toQuery(range: Interval, extent: Interval): RangeQuery | null {
  const open = { start: range.start <= extent.start, end: range.end >= extent.end };
  if (open.start && open.end) return null;
  return { from: open.start ? "start" : shortFrom(range.start), to: open.end ? "end" : shortTo(range.end) };
}

function shortFrom(day: Day): string {
  return formatDay(day).slice(0, isYearStart(day) ? 4 : isMonthStart(day) ? 7 : 10);
}

function shortTo(day: Day): string {
  return formatDay(day).slice(0, isYearEnd(day) ? 4 : isMonthEnd(day) ? 7 : 10);
}

/** What is drawn: the range within the extent; all of it when there is none. */
export function shownRange(range: Interval | null, extent: Interval): Interval {
  if (range === null) return extent;
  const start = Math.min(extent.end, Math.max(extent.start, range.start));
  return { start, end: Math.max(start, Math.min(extent.end, range.end)) };
}

/** A range's own length: so many whole years, months or days. An end of the extent stands for the end of its year or month. */
export function lengthOf(range: Interval, extent: Interval): { readonly unit: Unit; readonly n: number } {
  const [a, b] = [civil(range.start), civil(range.end)];
  const atStart = range.start === extent.start;
  const atEnd = range.end === extent.end;
  const years = (isYearStart(range.start) || atStart) && (isYearEnd(range.end) || atEnd);
  if (years && (isYearStart(range.start) || isYearEnd(range.end))) return { unit: "year", n: b.year - a.year + 1 };
  const months = (isMonthStart(range.start) || atStart) && (isMonthEnd(range.end) || atEnd);
  if (months && (isMonthStart(range.start) || isMonthEnd(range.end))) {
    return { unit: "month", n: (b.year - a.year) * 12 + b.month - a.month + 1 };
  }
  return { unit: "day", n: range.end - range.start + 1 };
}

/** The range one length of its own later or earlier; `null` when there is nothing further. */
export function stepRange(range: Interval, direction: 1 | -1, extent: Interval): Interval | null {
  const { unit, n } = lengthOf(range, extent);
  if (unit === "day") {
    const moved = moveBody(range, direction * n, extent);
    return moved.start === range.start ? null : moved;
  }
  const { year, month } = civil(range.start);
  const first = unit === "year" ? toDay(year, 1, 1) : toDay(year, month, 1);
  const start = addUnits(first, unit, direction * n);
  const moved = { start, end: addUnits(start, unit, n) - 1 };
  return overlaps(moved, extent) ? moved : null;
}

/** The range after its body was dragged by `days`: whole months and years stay whole ones where the extent lets them. */
export function slideRange(range: Interval, days: number, extent: Interval): Interval {
  const { unit, n } = lengthOf(range, extent);
  if (unit !== "day") {
    const start = nearestEdge(range.start + days, unit);
    const end = addUnits(start, unit, n) - 1;
    if (start >= extent.start && end <= extent.end) return { start, end };
  }
  return moveBody(range, days, extent);
}

/** A choice of the menu of ranges. */
export interface Preset {
  readonly key: string;
  readonly label: string;
  /** `null`: all time. */
  readonly range: Interval | null;
}

const MOST_YEARS = 30;

/** All time, the last month, quarter and year of the extent, then each of its years, latest first. */
export function presetsOf(extent: Interval): readonly Preset[] {
  const { year, month } = civil(extent.end);
  const first = civil(extent.start).year;
  const back = (months: number) => ({ start: toDay(year, month - months + 1, 1), end: extent.end });
  const recent: readonly Preset[] = [
    { key: "last-month", label: "Last month", range: back(1) },
    { key: "last-3-months", label: "Last 3 months", range: back(3) },
    { key: "last-12-months", label: "Last 12 months", range: back(12) },
  ].filter(({ range }) => range.start > extent.start);
  const years = Array.from({ length: Math.min(MOST_YEARS, year - first + 1) }, (_, at) => year - at);
  return [
    { key: "all", label: "All time", range: null },
    ...recent,
    ...(years.length > 1
      ? years.map((each) => ({
          key: String(each),
          label: String(each),
          range: { start: toDay(each, 1, 1), end: toDay(each + 1, 1, 1) - 1 },
        }))
      : []),
  ];
}

/** Whether two ranges show the same part of the extent. */
export function sameRange(a: Interval, b: Interval): boolean {
  return a.start === b.start && a.end === b.end;
}
