import { daysInMonth, OPEN_END, OPEN_START, parseDay, toDay } from "../model/day.ts";
import type { Extent, Precision } from "../model/interval.ts";
import { formatBounds, type Bounds } from "./dates.ts";

interface Side {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
}

const ORDER: readonly Precision[] = ["none", "year", "month", "day"];

/**
 * A date of the EDTF subset that compile has already checked, in words; what it cannot read it gives back as it is.
 * `as` defaults to what the data model says: a single date is within, an interval throughout, an open start within.
 */
export function formatEdtf(edtf: string, as?: Extent): string {
  const bounds = boundsOf(edtf, as);
  return bounds === null ? edtf : formatBounds(bounds);
}

function boundsOf(edtf: string, as: Extent | undefined): Bounds | null {
  const parts = edtf.split("/");
  const marks = { approximate: /[~%]/.test(edtf), uncertain: /[?%]/.test(edtf) };
  const [first, last] = [parts[0] ?? "", parts[1] ?? parts[0] ?? ""];
  const [from, to] = [readSide(first), readSide(last)];
  if (parts.length > 2 || (from === null && first !== "..") || (to === null && last !== "..") || (from ?? to) === null) return null;
  return {
    start: from?.start ?? OPEN_START,
    end: to?.end ?? OPEN_END,
    as: as ?? (parts.length === 1 || from === null ? "within" : "throughout"),
    precision: coarser(from?.precision ?? "day", to?.precision ?? "day"),
    ...marks,
  };
}

function readSide(text: string): Side | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/.exec(text);
  if (match === null) return null;
  const [year, month] = [Number(match[1]), match[2] === undefined ? null : Number(match[2])];
  if (month === null) return { start: toDay(year, 1, 1), end: toDay(year, 12, 31), precision: "year" };
  if (match[3] === undefined) {
    return { start: toDay(year, month, 1), end: toDay(year, month, daysInMonth(year, month)), precision: "month" };
  }
  const day = parseDay(`${match[1] ?? ""}-${match[2] ?? ""}-${match[3]}`);
  return day === null ? null : { start: day, end: day, precision: "day" };
}

function coarser(a: Precision, b: Precision): Precision {
  return ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b;
}
