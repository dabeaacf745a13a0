import { daysInMonth, toDay, type Day } from "../model/day.ts";
import type { Interval } from "../model/interval.ts";

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` to its first and last day; `null` for anything else, and for days that do not exist. */
export function parsePartialDate(text: string): Interval | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { start: toDay(year, 1, 1), end: toDay(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { start: toDay(year, month, 1), end: toDay(year, month, daysInMonth(year, month)) };
  const date = Number(match[3]);
  if (date < 1 || date > daysInMonth(year, month)) return null;
  const day: Day = toDay(year, month, date);
  return { start: day, end: day };
}
