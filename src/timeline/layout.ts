import { OPEN_END, OPEN_START, type Day } from "../model/day.ts";
import type { Dataset } from "../model/dataset.ts";
import { EXTENTS, PRECISIONS } from "../model/interval.ts";
import { knownBounds } from "../selectors/timeline-spans.ts";
import type { TimeScale } from "./scale.ts";

/** Where a dated event is drawn in its lane, in pixels of the plot. */
export interface PlacedMark {
  readonly row: number;
  /** point: a day, drawn as its family's shape · bar: bounds, a state or a coarse date. */
  readonly shape: "point" | "bar";
  readonly x0: number;
  readonly x1: number;
  /** Pixels over which the ends fade; 0 is a crisp end. */
  readonly fadeStart: number;
  readonly fadeEnd: number;
  /** 0 is the top row of the lane. */
  readonly level: number;
}

/** An undated event in its lane: a cell of the column for them. */
export interface PlacedUndated {
  readonly row: number;
  readonly column: number;
  readonly level: number;
}

/** Across a point and its target; no mark is narrower. */
export const MARK_WIDTH = 24;
/** Heights within a lane, in pixels. */
export interface LaneSizes {
  /** From row to row. */
  readonly pitch: number;
  /** Above the first row, and below the last. */
  readonly above: number;
  readonly below: number;
  /** Of a lane however few rows it has. */
  readonly least: number;
}

/** Rows overlap by 4 px, which a mouse tells apart. */
export const MOUSE_SIZES: LaneSizes = { pitch: 20, above: 1, below: 1, least: 26 };
/** The name of a lane is as high as a finger is wide, and no row is lower than WCAG's 24 px. */
export const TOUCH_SIZES: LaneSizes = { pitch: 24, above: 10, below: 4, least: 44 };
/** How far a date with no known start ("before 15 August") fades away. */
const OPEN_FADE = 96;
/** A bar with soft ends fades over this share of its width, at each end. */
const SOFT_SHARE = 0.3;

/** A bar may be covered over this share of a soft end, where hardly anything is left of it. */
const FAINT_SHARE = 0.4;

/** The marks of a lane's dated rows, packed into as few rows as the order of their starts allows. */
export function placeMarks(dataset: Dataset, rows: readonly number[], scale: TimeScale): readonly PlacedMark[] {
  return packLevels(rows.map((row) => placeMark(dataset, row, scale)));
}

/** The part of a mark that no other mark of its row may cover. */
export function solidPart({ x0, x1, fadeStart = 0, fadeEnd = 0 }: Packable): { readonly x0: number; readonly x1: number } {
  return x1 - x0 < 2 * MARK_WIDTH ? { x0, x1 } : { x0: x0 + fadeStart * FAINT_SHARE, x1: x1 - fadeEnd * FAINT_SHARE };
}

export interface Packable {
  readonly x0: number;
  readonly x1: number;
  readonly fadeStart?: number;
  readonly fadeEnd?: number;
}

/** First row of a lane in which each mark has room, taken from the left. */
export function packLevels<T extends Packable>(marks: readonly T[]): readonly (T & { readonly level: number })[] {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => solidPart(a).x0 - solidPart(b).x0 || b.x1 - a.x1)
    .map((mark) => {
      const solid = solidPart(mark);
      const free = ends.findIndex((end) => end <= solid.x0);
      const level = free === -1 ? ends.length : free;
      ends[level] = solid.x1;
      return { ...mark, level };
    });
}

/** Height of a lane whose tallest column has `levels` rows. */
export function laneHeight(levels: number, { above, below, pitch, least }: LaneSizes): number {
  return Math.max(least, above + Math.max(0, levels - 1) * pitch + MARK_WIDTH + below);
}

/** Top of a mark in its lane. */
export function levelTop(level: number, { above, pitch }: LaneSizes): number {
  return above + level * pitch;
}

/** Rows × columns for undated events, which have no order but the dataset's. */
export function placeUndated(rows: readonly number[], columns: number): readonly PlacedUndated[] {
  return rows.map((row, at) => ({ row, column: at % columns, level: Math.floor(at / columns) }));
}

function placeMark(dataset: Dataset, row: number, scale: TimeScale): Omit<PlacedMark, "level"> {
  const { table } = dataset;
  const start = table.start[row] ?? OPEN_START;
  const end = table.end[row] ?? OPEN_END;
  if (start === end && PRECISIONS[table.precision[row] ?? 0] === "day") {
    return { row, shape: "point", ...widened(scale.x(start), scale.x(start + 1)), fadeStart: 0, fadeEnd: 0 };
  }
  const soft = EXTENTS[table.as[row] ?? 0] === "within";
  const known = knownBounds(dataset, row);
  const x1 = end === OPEN_END ? scale.contentEnd : scale.x(end + 1);
  const x0 = start === OPEN_START ? Math.max(startOfStretch(scale, end), x1 - OPEN_FADE) : scale.x(start);
  const span = widened(x0, x1);
  const width = span.x1 - span.x0;
  const ends = soft ? width * SOFT_SHARE : 0;
  return {
    row,
    shape: "bar",
    ...span,
    fadeStart: start === OPEN_START ? width * 0.85 : ends,
    // "Before 15 August": that day is known, and the shape stands at it however wide the window is.
    fadeEnd: end === OPEN_END ? Math.max(2 * MARK_WIDTH, span.x1 - scale.x(known.end + 1)) : start === OPEN_START ? 0 : ends,
  };
}

/** Where the unfolded stretch with a day begins: what fades into the unknown must not come out in another year. */
function startOfStretch(scale: TimeScale, day: Day): number {
  return scale.stretches.find(({ from, to }) => from <= day && day < to)?.x0 ?? scale.contentStart;
}

/** At least as wide as a target, round the same middle. */
function widened(x0: number, x1: number): { readonly x0: number; readonly x1: number } {
  if (x1 - x0 >= MARK_WIDTH) return { x0, x1 };
  const middle = (x0 + x1) / 2;
  return { x0: middle - MARK_WIDTH / 2, x1: middle + MARK_WIDTH / 2 };
}
