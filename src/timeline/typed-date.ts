import { daysInMonth, toDay, type Day } from "../model/day.ts";
import type { Interval } from "../model/interval.ts";
import { formatDayShort } from "../text/dates.ts";
import type { Handle } from "./drag.ts";

export const EXPECTED = "Expected a date such as 2021, 2021-03 or 2021-03-18";

/** A typed date, or why it cannot be used. */
export type Typed = { readonly range: Interval } | { readonly problem: string };

/** The days of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` for anything else, and for a day that no calendar has. */
export function parsePartial(text: string): Interval | null {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.trim());
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { start: toDay(year, 1, 1), end: toDay(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  const last = daysInMonth(year, month);
  if (match[3] === undefined) return { start: toDay(year, month, 1), end: toDay(year, month, last) };
  const date = Number(match[3]);
  if (date < 1 || date > last) return null;
  const day = toDay(year, month, date);
  return { start: day, end: day };
}

/** The range after somebody typed one of its ends. A coarse date counts from its first day, or to its last. */
export function typeHandle(text: string, handle: Handle, range: Interval): Typed {
  const days = parsePartial(text);
  if (days === null) return { problem: `${EXPECTED}, found “${text.trim().slice(0, 24)}”` };
  if (handle === "from") {
    return days.start > range.end
      ? { problem: `From must not be after To (${short(range.end)})` }
      : { range: { start: days.start, end: range.end } };
  }
  return days.end < range.start
    ? { problem: `To must not be before From (${short(range.start)})` }
    : { range: { start: range.start, end: days.end } };
}

function short(day: Day): string {
  return formatDayShort(day);
}
