import { civil, daysInMonth, toDay, type Day } from "../model/day.ts";

/** A step of the calendar. */
export type Unit = "day" | "month" | "year";

/**
 * The unit that a handle snaps to where a day is `density` pixels wide: as fine as a hand can point.
 * Inside a folded stretch a day is a hair's breadth, so it snaps to months or years.
 */
export function unitFor(density: number): Unit {
  if (density >= 0.5) return "day";
  return density * 30 >= 1.5 ? "month" : "year";
}

/** The boundary of a unit that is nearest to a day with a fraction: the first day of what begins there. */
export function nearestEdge(day: number, unit: Unit): Day {
  if (unit === "day") return Math.round(day);
  const before = edgeBefore(Math.floor(day), unit);
  const after = edgeAfter(before, unit);
  return day - before <= after - day ? before : after;
}

/** The last boundary that is not after `day`. */
export function edgeBefore(day: Day, unit: Unit): Day {
  const { year, month } = civil(day);
  if (unit === "day") return day;
  return unit === "month" ? toDay(year, month, 1) : toDay(year, 1, 1);
}

/** The first boundary after `day`. */
export function edgeAfter(day: Day, unit: Unit): Day {
  return addUnits(edgeBefore(day, unit), unit, 1);
}

/** `n` units on from a boundary. */
export function addUnits(edge: Day, unit: Unit, n: number): Day {
  const { year, month } = civil(edge);
  if (unit === "day") return edge + n;
  return unit === "month" ? toDay(year, month + n, 1) : toDay(year + n, 1, 1);
}

export function isMonthStart(day: Day): boolean {
  return civil(day).date === 1;
}

export function isMonthEnd(day: Day): boolean {
  const { year, month, date } = civil(day);
  return date === daysInMonth(year, month);
}

export function isYearStart(day: Day): boolean {
  const { month, date } = civil(day);
  return month === 1 && date === 1;
}

export function isYearEnd(day: Day): boolean {
  const { month, date } = civil(day);
  return month === 12 && date === 31;
}
