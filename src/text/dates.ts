import { civil, daysInMonth, OPEN_END, OPEN_START, type Day } from "../model/day.ts";
import type { Extent, Precision } from "../model/interval.ts";

/** Fixed English: the words of a date must not change with the machine's locale or its version of Unicode data. */
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A date as its bounds, ready to be put into words. */
export interface Bounds {
  /** Inclusive; `OPEN_START` / `OPEN_END` when open. */
  readonly start: Day;
  readonly end: Day;
  readonly as: Extent;
  /** `none`: undated. */
  readonly precision: Precision;
  readonly approximate?: boolean;
  readonly uncertain?: boolean;
}

/** "January" for 1. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? "";
}

/** A day in words, to its precision: "20 October 2021", "October 2021", "2021". */
export function formatDay(day: Day, precision: Precision = "day"): string {
  const { year, month, date } = civil(day);
  if (precision === "year") return String(year);
  return precision === "month" ? `${monthName(month)} ${year}` : `${date} ${monthName(month)} ${year}`;
}

/** For narrow places: "20 Oct 2021", "Oct 2021", "2021". */
export function formatDayShort(day: Day, precision: Precision = "day"): string {
  const { year, month, date } = civil(day);
  if (precision === "year") return String(year);
  const short = monthName(month).slice(0, 3);
  return precision === "month" ? `${short} ${year}` : `${date} ${short} ${year}`;
}

/**
 * A date as a reader would say it: "March 2021", "2018", "before 15 August 2021", "since 15 August 2021",
 * "between 7 and 19 October 2021", "from 2018 to March 2021", "about August 2021", "undated".
 */
export function formatBounds(bounds: Bounds): string {
  const { start, end, as, precision } = bounds;
  if (precision === "none" || (start === OPEN_START && end === OPEN_END)) return "undated";
  const about = bounds.approximate === true ? "about " : "";
  const unsure = bounds.uncertain === true ? " (uncertain)" : "";
  return `${words(start, end, as, precision, about)}${unsure}`;
}

function words(start: Day, end: Day, as: Extent, precision: Precision, about: string): string {
  if (start === OPEN_START) return `${as === "within" ? "before" : "until"} ${about}${formatDay(end, unitOfEnd(end, precision))}`;
  if (end === OPEN_END) return `${as === "within" ? "after" : "since"} ${about}${formatDay(start, unitOfStart(start, precision))}`;
  const unit = wholeUnit(start, end, precision);
  if (unit !== null) return `${as === "throughout" && unit !== "day" ? "throughout " : ""}${about}${formatDay(start, unit)}`;
  const [first, last] = sides(start, end, precision);
  return as === "within" ? `between ${about}${first} and ${last}` : `from ${about}${first} to ${last}`;
}

/** The unit that the bounds fill exactly, no finer than they are known; `null` when they span several. */
function wholeUnit(start: Day, end: Day, precision: Precision): Precision | null {
  const [a, b] = [civil(start), civil(end)];
  if (start === end) return "day";
  if (precision === "day" || a.year !== b.year) return null;
  const wholeMonths = a.date === 1 && b.date === daysInMonth(b.year, b.month);
  if (!wholeMonths) return null;
  if (a.month === b.month) return "month";
  return precision === "year" && a.month === 1 && b.month === 12 ? "year" : null;
}

/** Each side to its own unit, with what both share said once: "7" and "19 October 2021". */
function sides(start: Day, end: Day, precision: Precision): readonly [string, string] {
  const unit = unitOfStart(start, precision);
  const lastUnit = unitOfEnd(end, precision);
  const [a, b] = [civil(start), civil(end)];
  const last = formatDay(end, lastUnit);
  if (unit !== lastUnit || unit === "year" || a.year !== b.year) return [formatDay(start, unit), last];
  if (unit === "month") return [monthName(a.month), last];
  return [a.month === b.month ? String(a.date) : `${a.date} ${monthName(a.month)}`, last];
}

/** A side of an interval can be finer than the coarser of the two: only a day at a unit's edge can stand for the unit. */
function unitOfStart(day: Day, precision: Precision): Precision {
  const { month, date } = civil(day);
  if (precision === "year" && month === 1 && date === 1) return "year";
  return precision !== "day" && date === 1 ? "month" : "day";
}

function unitOfEnd(day: Day, precision: Precision): Precision {
  const { year, month, date } = civil(day);
  if (precision === "year" && month === 12 && date === 31) return "year";
  return precision !== "day" && date === daysInMonth(year, month) ? "month" : "day";
}
