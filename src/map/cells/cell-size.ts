const SMALLEST = 20;
const LARGEST = 44;
const STEP = 4;
/** One event is its family's own shape. */
export const SINGLE = 14;
/** Least diameter for so many letters of a number. */
const ROOM_FOR = [0, 20, 24, 32, 36];

/** Pixels across a cell's mark: its area says the count, of the most that any cell of the grid has in the dataset. */
export function diameterOf(count: number, peak: number): number {
  if (count === 1) return SINGLE;
  const share = Math.min(1, count / Math.max(1, peak));
  const wanted = SMALLEST + Math.round(((LARGEST - SMALLEST) * Math.sqrt(share)) / STEP) * STEP;
  return Math.max(wanted, ROOM_FOR[cellNumber(count).length] ?? LARGEST);
}

/** The number in a cell: "7", "340", "1.2k", "34k", "1.2M". */
export function cellNumber(count: number): string {
  if (count < 1000) return String(count);
  const [value, unit] = count < 999_500 ? [count / 1000, "k"] : [count / 1_000_000, "M"];
  return `${value < 9.95 ? Math.round(value * 10) / 10 : Math.round(value)}${unit}`;
}

/** Shares of the ring are told apart to so many parts, so that few images do for many cells. */
const PARTS = 12;

/** Counts by family as parts of the ring that add up to {@link PARTS}; a family that is there has at least one. */
export function ringParts(families: readonly number[]): readonly number[] {
  const total = families.reduce((a, b) => a + b, 0);
  if (total === 0) return families;
  const parts = families.map((count) => (count === 0 ? 0 : Math.max(1, Math.floor((count / total) * PARTS))));
  let left = PARTS - parts.reduce((a, b) => a + b, 0);
  while (left !== 0) {
    const step = Math.sign(left);
    // The family whose part is farthest from its share gives or takes one.
    const error = (i: number) => step * ((families[i] ?? 0) / total - (parts[i] ?? 0) / PARTS);
    const able = parts.flatMap((part, i) => (part > (step < 0 ? 1 : 0) ? [i] : []));
    const best = able.reduce((a, b) => (error(b) > error(a) ? b : a));
    parts[best] = (parts[best] ?? 0) + step;
    left -= step;
  }
  return parts;
}
