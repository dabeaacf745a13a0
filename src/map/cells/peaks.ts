import { WORLD_BITS, type MapPoints } from "../../selectors/map-points.ts";
import { memo } from "../../selectors/memo.ts";

/** Finer grids are not counted: what shares a cell of this one mostly shares a spot. */
const FINEST = 10;

/**
 * The most events that one cell of each grid has in the whole dataset, by `bits`: what the size of a cell is measured
 * by, so that filtering changes sizes and not their meaning.
 */
export const peaksOf = memo((x: Int32Array, y: Int32Array, length: number): readonly number[] => {
  const shift = WORLD_BITS - FINEST;
  let counts = new Int32Array(4 ** FINEST);
  for (let row = 0; row < length; row++) {
    const [atX, atY] = [x[row] ?? -1, y[row] ?? -1];
    if (atY < 0) continue;
    const slot = ((atY >> shift) << FINEST) | (atX >> shift);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  const peaks: number[] = [];
  for (let bits = FINEST; bits >= 0; bits--) {
    peaks[bits] = counts.reduce((a, b) => Math.max(a, b), 1);
    if (bits > 0) counts = pool(counts, bits);
  }
  return peaks;
});

/** The grid with half as many cells in a row. */
function pool(counts: Int32Array, bits: number): Int32Array<ArrayBuffer> {
  const half = new Int32Array(4 ** (bits - 1));
  for (const [slot, count] of counts.entries()) {
    if (count === 0) continue;
    const [line, column] = [slot >> bits, slot & (2 ** bits - 1)];
    const into = ((line >> 1) << (bits - 1)) | (column >> 1);
    half[into] = (half[into] ?? 0) + count;
  }
  return half;
}

export function peakOf({ x, y, table }: MapPoints, bits: number): number {
  const peaks = peaksOf(x, y, table.length);
  return peaks[Math.min(bits, FINEST)] ?? 1;
}
