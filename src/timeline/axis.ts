import { utcDay, utcMonth, utcYear, type TimeInterval } from "d3-time";
import { civil, type Day } from "../model/day.ts";
import { formatDayShort, monthName } from "../text/dates.ts";
import type { PlacedStretch, TimeScale } from "./scale.ts";
import { edgeBefore, type Unit } from "./units.ts";

/** A mark on the axis. */
export interface Tick {
  readonly key: string;
  readonly day: Day;
  readonly x: number;
  /** `""` for a line without words. */
  readonly label: string;
  /** The beginning of a year or month among finer ticks. */
  readonly strong: boolean;
}

/** What a run of ticks belongs to: "2021" under months, "August 2021" under days. */
export interface Context {
  readonly key: string;
  readonly x: number;
  readonly label: string;
}

/** A folded stretch, with what it says of itself. */
export interface Break {
  readonly key: string;
  readonly x0: number;
  readonly x1: number;
  readonly title: string;
}

export interface Axis {
  readonly ticks: readonly Tick[];
  readonly contexts: readonly Context[];
  readonly breaks: readonly Break[];
}

interface Step {
  readonly unit: Unit;
  readonly interval: TimeInterval | null;
  /** Days from one tick to the next, about. */
  readonly days: number;
  /** Least pixels between two ticks. */
  readonly room: number;
}

const MS_PER_DAY = 86_400_000;
/** About the widest that a character of the axis' 12-px type gets, plain and bold. */
const CHARACTER = 6.8;
const BOLD_CHARACTER = 7.4;
/** Left of the words, as in the stylesheet. */
const INDENT = 4;

/** Every date that is kept is a round one, in each month alike: weeks begin on the 1st, 8th, 15th and 22nd. */
const dates = (kept: readonly number[]) => utcDay.filter((at) => kept.includes(at.getUTCDate()));

const STEPS: readonly Step[] = [
  { unit: "day", interval: utcDay, days: 1, room: 26 },
  { unit: "day", interval: dates([1, 8, 15, 22]), days: 7, room: 40 },
  { unit: "day", interval: dates([1, 15]), days: 14, room: 40 },
  { unit: "month", interval: utcMonth, days: 30.4, room: 36 },
  { unit: "month", interval: utcMonth.every(3), days: 91, room: 40 },
  { unit: "month", interval: utcMonth.every(6), days: 182, room: 40 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((n): Step => ({
    unit: "year",
    interval: utcYear.every(n),
    days: 365.25 * n,
    room: 48,
  })),
];

/** Ticks, their context and breaks of what is in sight, none over another. Each stretch has the finest step that it has room for. */
export function makeAxis(scale: TimeScale): Axis {
  const seen = scale.stretches.filter(({ x0, x1 }) => x1 > 0 && x0 < scale.width);
  const open = seen.filter(({ folded }) => !folded);
  return {
    ticks: open.flatMap((stretch) => ticksOf(stretch, scale)),
    contexts: spaced(
      open.flatMap((stretch) => contextsOf(stretch, scale)),
      scale.width,
    ),
    breaks: seen.filter(({ folded }) => folded).map(({ from, to, x0, x1 }) => ({ key: String(from), x0, x1, title: foldTitle(from, to) })),
  };
}

function stepFor({ from, to, x0, x1 }: PlacedStretch): Step | undefined {
  const length = to - from;
  const density = (x1 - x0) / length;
  const roomy = STEPS.find(({ days, room }) => days * density >= room) ?? STEPS.at(-1);
  // A stretch shorter than its step would have no tick at all: "March" then stands alone, in little room.
  return roomy === undefined || roomy.days <= length + 1 ? roomy : (STEPS.findLast(({ days }) => days <= length + 1) ?? STEPS[0]);
}

function ticksOf(stretch: PlacedStretch, scale: TimeScale): readonly Tick[] {
  const step = stepFor(stretch);
  if (step === undefined) return [];
  let free = Number.NEGATIVE_INFINITY;
  return daysOf(stretch, step, scale).map((day) => {
    const x = scale.x(day);
    const { year, month, date } = civil(day);
    const words = step.unit === "year" ? String(year) : step.unit === "month" ? monthName(month).slice(0, 3) : String(date);
    const room = INDENT + words.length * CHARACTER;
    // What has its beginning out of sight would be cut in two.
    const fits = x >= Math.max(free, -INDENT) && x + room <= Math.min(stretch.x1 + 4, scale.width);
    if (fits) free = x + room + INDENT;
    const strong = step.unit === "year" || (date === 1 && (step.unit === "day" || month === 1));
    return { key: `${stretch.from}-${day}`, day, x, label: fits ? words : "", strong };
  });
}

/** Days with a tick, in the part of the stretch that is in sight. */
function daysOf(stretch: PlacedStretch, { interval }: Step, scale: TimeScale): readonly Day[] {
  const first = Math.max(stretch.from, Math.floor(scale.invert(-40)));
  const last = Math.min(stretch.to, Math.ceil(scale.invert(scale.width + 40)) + 1);
  return (interval?.range(new Date(first * MS_PER_DAY), new Date(last * MS_PER_DAY)) ?? []).map((at) =>
    Math.round(at.getTime() / MS_PER_DAY),
  );
}

/** A stretch names its year (or month) where it begins, and each that begins within it. */
function contextsOf(stretch: PlacedStretch, scale: TimeScale): readonly (Context & { readonly end: number })[] {
  const step = stepFor(stretch);
  if (step === undefined || step.unit === "year") return [];
  const unit = step.unit === "day" ? "month" : "year";
  const interval = unit === "month" ? utcMonth : utcYear;
  const first = Math.max(stretch.from, Math.floor(scale.invert(0)));
  const starts = daysOf(stretch, { ...step, interval }, scale).filter((day) => day > first);
  const next = scale.stretches[scale.stretches.indexOf(stretch) + 1];
  // Words may run on into the fold behind their stretch.
  const end = Math.min(next?.folded === true ? next.x1 : stretch.x1, scale.width);
  return [first, ...starts].map((day, at, all) => {
    const following = all[at + 1];
    return {
      key: `${stretch.from}-${edgeBefore(day, unit)}`,
      x: Math.max(0, scale.x(day)),
      label: unit === "month" ? monthWords(day, following === undefined ? end : scale.x(following), scale.x(day)) : String(civil(day).year),
      end: following === undefined ? end : scale.x(following),
    };
  });
}

function monthWords(day: Day, end: number, x: number): string {
  const { year, month } = civil(day);
  const long = `${monthName(month)} ${year}`;
  return INDENT + long.length * BOLD_CHARACTER < end - x ? long : formatDayShort(day, "month");
}

/** Without those that would run into the next one or out of their stretch. */
function spaced(contexts: readonly (Context & { readonly end: number })[], width: number): readonly Context[] {
  return contexts
    .filter(({ x, label, end }) => x + INDENT + label.length * BOLD_CHARACTER <= Math.min(end, width))
    .map(({ key, x, label }) => ({ key, x, label }));
}

function foldTitle(from: Day, to: Day): string {
  const whole = civil(from).date === 1 && civil(to).date === 1;
  const [first, last] = whole
    ? [formatDayShort(from, "month"), formatDayShort(to - 1, "month")]
    : [formatDayShort(from), formatDayShort(to - 1)];
  const when = first === last ? `in ${first}` : `from ${first} to ${last}`;
  return `No event is known to be ${when}; not drawn to scale`;
}
