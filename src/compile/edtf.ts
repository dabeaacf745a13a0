import { OPEN_END, OPEN_START, daysInMonth, toDay, type Day } from "../model/day.ts";
import type { Extent, Precision } from "../model/interval.ts";

/** A date of the EDTF subset, with its bounds worked out. */
export interface EdtfDate {
  /** Inclusive; `OPEN_START` / `OPEN_END` when that side is `..`. */
  readonly start: Day;
  readonly end: Day;
  /** The coarser of the two sides; never `none`. */
  readonly precision: Precision;
  /** `~` or `%` on any side: about then. Does not widen the bounds. */
  readonly approximate: boolean;
  /** `?` or `%` on any side: perhaps then. Does not widen the bounds. */
  readonly uncertain: boolean;
  readonly interval: boolean;
}

export type EdtfResult =
  | { readonly ok: true; readonly date: EdtfDate }
  | {
      readonly ok: false;
      readonly rule: "bad-edtf" | "start-after-end" | "both-ends-open";
      readonly message: string;
      readonly hint?: string;
    };

type Side = Omit<EdtfDate, "interval">;

const FORMS = "YYYY, YYYY-MM or YYYY-MM-DD, with ~, ? or % at its end if need be, or two of them with / between";

/**
 * Reads `YYYY | YYYY-MM | YYYY-MM-DD` with an optional `~`, `?` or `%`, or `side/side` where one side may be `..`.
 * Of EDTF (ISO 8601-2) it leaves out seasons, sets, `X` digits, times, unknown ends, and years beyond four digits.
 */
export function parseEdtf(text: string): EdtfResult {
  const sides = text.split("/");
  const [first, second] = sides;
  if (first === undefined || sides.length > 2) return bad(`found "${text}", expected ${FORMS}`);
  if (second === undefined) {
    const side = parseSide(first);
    return side.ok ? { ok: true, date: { ...side.date, interval: false } } : side;
  }
  if (first === ".." && second === "..") {
    return {
      ok: false,
      rule: "both-ends-open",
      message: `found "${text}", expected a date on one side at least`,
      hint: "leave edtf out: the event is undated",
    };
  }
  const from = first === ".." ? null : parseSide(first);
  const to = second === ".." ? null : parseSide(second);
  if (from !== null && !from.ok) return from;
  if (to !== null && !to.ok) return to;
  const date = join(from?.date ?? null, to?.date ?? null);
  // By first days, as EDTF compares them: "2021-03-15/2021-03" ends before it starts.
  if (from !== null && to !== null && from.date.start > to.date.start) {
    return {
      ok: false,
      rule: "start-after-end",
      message: `found "${text}", expected a start that is not after the end`,
      hint: `is it "${second}/${first}"?`,
    };
  }
  return { ok: true, date };
}

/** How an event fills its bounds: as the author says, else by the form of the date. */
export function extentOf(date: EdtfDate, as: Extent | undefined): Extent {
  if (as !== undefined) return as;
  return date.interval && date.start !== OPEN_START ? "throughout" : "within";
}

function join(from: Side | null, to: Side | null): EdtfDate {
  const sides = [from, to].filter((side) => side !== null);
  return {
    start: from?.start ?? OPEN_START,
    end: to?.end ?? OPEN_END,
    precision: COARSEST_FIRST.find((precision) => sides.some((side) => side.precision === precision)) ?? "day",
    approximate: sides.some((side) => side.approximate),
    uncertain: sides.some((side) => side.uncertain),
    interval: true,
  };
}

const COARSEST_FIRST: readonly Precision[] = ["year", "month", "day"];

function parseSide(text: string): { readonly ok: true; readonly date: Side } | (EdtfResult & { readonly ok: false }) {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/.exec(text);
  if (match === null) return bad(`found "${text}", expected ${FORMS}`, hintFor(text));
  const [, years = "", months, dates, mark] = match;
  const year = Number(years);
  const month = months === undefined ? null : Number(months);
  const date = dates === undefined ? null : Number(dates);
  if (month !== null && (month < 1 || month > 12))
    return bad(
      `found month ${months} in "${text}", expected 01 to 12`,
      month > 20 ? "seasons are not read: write their months" : undefined,
    );
  const longest = month === null ? 31 : daysInMonth(year, month);
  if (date !== null && (date < 1 || date > longest)) return bad(`found day ${dates} in "${text}", expected 01 to ${longest}`);
  return {
    ok: true,
    date: {
      start: toDay(year, month ?? 1, date ?? 1),
      end: toDay(year, month ?? 12, date ?? (month === null ? 31 : longest)),
      precision: month === null ? "year" : date === null ? "month" : "day",
      approximate: mark === "~" || mark === "%",
      uncertain: mark === "?" || mark === "%",
    },
  };
}

function hintFor(text: string): string | undefined {
  if (text === "") return 'an open side is written ".."';
  if (text.includes("T")) return "times are not read: write the day";
  if (/[Xx]/.test(text)) return "X digits are not read: write an interval";
  if (/^\d{4}-\d{1,2}(-\d{1,2})?[~?%]?$/.test(text)) return "months and days have two digits";
  return undefined;
}

function bad(message: string, hint?: string): EdtfResult & { readonly ok: false } {
  return { ok: false, rule: "bad-edtf", message, ...(hint !== undefined && { hint }) };
}
