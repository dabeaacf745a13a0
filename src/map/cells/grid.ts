import { visibleBox, type Viewport } from "../layout/mercator.ts";

/** A part of the grid of 2^`bits` × 2^`bits` cells over the world. */
export interface Grid {
  readonly bits: number;
  /** The first column, which may be before 0: the world repeats. */
  readonly x: number;
  readonly y: number;
  /** Columns and rows; never more than the world has. */
  readonly w: number;
  readonly h: number;
}

/** Pixels of a cell at a whole zoom, twice that just below the next: there is room for names between marks. */
const CELL = 64;
const TILE = 512;
/** How far beyond the screen cells are drawn, as a share of it, so that a small move finds them there. */
const MARGIN = 0.3;
/** The part grows by so many cells at once, so that a small move keeps it. */
const STEP = 4;

/** The cells on the screen and a little beyond. */
export function gridOf(viewport: Viewport): Grid {
  const bits = Math.max(0, Math.floor(viewport.zoom)) + Math.log2(TILE / CELL);
  const cells = 2 ** bits;
  const size = cellSize(viewport.zoom, bits);
  const { x, y, w, h } = visibleBox(viewport);
  const [west, east] = span(x, w, size);
  const [north, south] = span(y, h, size);
  const top = Math.min(cells - 1, Math.max(0, north));
  return { bits, x: west, y: top, w: Math.min(cells, east - west), h: Math.max(1, Math.min(cells, south) - top) };
}

/** Width of a cell in pixels of the world at a zoom. */
export function cellSize(zoom: number, bits: number): number {
  return (TILE * 2 ** zoom) / 2 ** bits;
}

function span(middle: number, length: number, size: number): readonly [number, number] {
  const half = length * (0.5 + MARGIN);
  const down = Math.floor((middle - half) / size / STEP) * STEP;
  return [down, Math.ceil((middle + half) / size / STEP) * STEP];
}
