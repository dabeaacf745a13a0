import { WORLD_BITS, type MapPoints } from "../../selectors/map-points.ts";
import { memo } from "../../selectors/memo.ts";

/** Finer grids are not counted: what shares a cell of this one mostly shares a spot. */
const FINEST = 10;

/**
 * The most events that one cell of a grid has in the whole dataset: what the size of a cell is measured by, so that
 * filtering changes sizes and not their meaning. At least 1.
 */
export function peakOf({ x, y, table }: MapPoints, bits: number): number {
  return countPeak(x, y, table.length, Math.min(bits, FINEST));
}

const countPeak = memo((x: Int32Array, y: Int32Array, length: number, bits: number): number => {
  const shift = WORLD_BITS - bits;
  const counts = new Int32Array(4 ** bits);
  let peak = 1;
  for (let row = 0; row < length; row++) {
    const atX = x[row] ?? -1;
    const atY = y[row] ?? -1;
    if (atY < 0) continue;
    const slot = ((atY >> shift) << bits) | (atX >> shift);
    const count = (counts[slot] ?? 0) + 1;
    counts[slot] = count;
    if (count > peak) peak = count;
  }
  return peak;
});
