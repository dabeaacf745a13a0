/** Whole days since 1970-01-01 in UTC; negative before it. Not a `Date`, not milliseconds. */
export type Day = number;

/** A start that is open (`../2021`): the least value an Int32 column can hold. */
export const OPEN_START: Day = -2_147_483_648;
/** An end that is open (`2021/..`): the greatest value an Int32 column can hold. */
export const OPEN_END: Day = 2_147_483_647;

const MS_PER_DAY = 86_400_000;

/** Days in a month of the proleptic Gregorian calendar (ISO 8601); `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The day of a calendar date; the caller has checked that it exists. Years 0–99 are not moved to 1900. */
export function toDay(year: number, month: number, date: number): Day {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return Math.round(at.getTime() / MS_PER_DAY);
}

/** `"2015-09-30"` to its day; `null` for anything that is not a real ISO 8601 calendar date. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return toDay(year, month, date);
}

/** A day as ISO 8601 (`"2015-09-30"`). Not for {@link OPEN_START} and {@link OPEN_END}, which have no date. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Year, month (1–12) and date of a day, in UTC. */
export function civil(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const at = new Date(day * MS_PER_DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}
