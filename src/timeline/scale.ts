import { scaleLinear } from "d3-scale";
import type { Day } from "../model/day.ts";
import type { Stretch } from "./folds.ts";

/** What part of the axis is seen. */
export interface Zoom {
  /** 1 shows everything. */
  readonly factor: number;
  /** What stands at the left edge, in days with a fraction; ignored where it would leave the axis. */
  readonly left: Day;
}

export interface PlacedStretch extends Stretch {
  /** Pixels from the left of the plot; outside 0 … width when zoomed. */
  readonly x0: number;
  readonly x1: number;
}

/** Days to pixels of the plot and back. Day `d` is drawn from `x(d)` to `x(d + 1)`. */
export interface TimeScale {
  readonly width: number;
  readonly zoom: Zoom;
  /** Where everything there is would begin and end, its margins included. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly stretches: readonly PlacedStretch[];
  /** Whole or broken days; clamped to the axis. */
  x(day: Day): number;
  /** The day, with its fraction, at a pixel; clamped to the axis. */
  invert(px: number): Day;
  /** Pixels per day there. */
  density(day: Day): number;
}

/** Room at both ends of the axis, so that a handle there is whole and an open end has somewhere to fade. */
export const MARGIN = 16;
/** Width of a folded stretch; zooming leaves it as it is. */
const FOLD_WIDTH = 26;
/** Zooming ends where a day is this wide. */
const WIDEST_DAY = 48;

/** The scale of a plot of `width` pixels. Pure; cheap enough to make for each frame of a pan. */
export function makeScale(stretches: readonly Stretch[], width: number, zoom: Zoom): TimeScale {
  const base = place(stretches, width, Math.max(1, zoom.factor));
  const wanted = base.x(zoom.left) - MARGIN;
  const offset = Math.max(0, Math.min(wanted, base.contentEnd - width));
  return offset === 0 ? base : shifted(base, offset);
}

/** Factor beyond which zooming in shows nothing more. */
export function greatestZoom(stretches: readonly Stretch[], width: number): number {
  const { stretches: placed } = place(stretches, width, 1);
  const densities = placed.filter(({ folded }) => !folded).map(({ from, to, x0, x1 }) => (x1 - x0) / (to - from));
  return Math.max(1, WIDEST_DAY / Math.max(1e-6, Math.min(...densities)));
}

function place(stretches: readonly Stretch[], width: number, factor: number): TimeScale {
  const folds = stretches.filter(({ folded }) => folded).length;
  const foldWidth = Math.min(FOLD_WIDTH, (width * 0.14) / Math.max(1, folds));
  const room = Math.max(1, width - 2 * MARGIN - folds * foldWidth) * factor;
  let x = MARGIN;
  const placed = stretches.map((stretch) => {
    const x0 = x;
    x += stretch.folded ? foldWidth : room * stretch.share;
    return { ...stretch, x0, x1: x };
  });
  return fromPlaced(placed, width, { factor, left: placed[0]?.from ?? 0 }, 0, x + MARGIN);
}

function shifted(base: TimeScale, offset: number): TimeScale {
  const moved = base.stretches.map((stretch) => ({ ...stretch, x0: stretch.x0 - offset, x1: stretch.x1 - offset }));
  return fromPlaced(moved, base.width, { factor: base.zoom.factor, left: base.invert(offset + MARGIN) }, -offset, base.contentEnd - offset);
}

function fromPlaced(stretches: readonly PlacedStretch[], width: number, zoom: Zoom, contentStart: number, contentEnd: number): TimeScale {
  const [first] = stretches;
  const scale = scaleLinear()
    .domain([first?.from ?? 0, ...stretches.map(({ to }) => to)])
    .range([first?.x0 ?? 0, ...stretches.map(({ x1 }) => x1)])
    .clamp(true);
  return {
    width,
    zoom,
    contentStart,
    contentEnd,
    stretches,
    x: (day) => scale(day),
    invert: (px) => scale.invert(px),
    density: (day) => {
      const at = stretches.find(({ to }) => day < to) ?? stretches.at(-1);
      return at === undefined ? 1 : (at.x1 - at.x0) / (at.to - at.from);
    },
  };
}
