/** Numbers that look random and are the same for the same seed on every machine. */
export interface Random {
  /** From 0, below 1. */
  next(): number;
  /** A whole number from 0, below `n`. */
  below(n: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** True this often: 0 never, 1 always. */
  chance(share: number): boolean;
}

/** The generator "sfc32" (public domain), seeded with one number. */
export function makeRandom(seed: number): Random {
  let [a, b, c, d] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 16; round += 1) next();
  const below = (n: number) => Math.floor(next() * n);
  return { next, below, pick: (list) => list[below(list.length)] ?? list[0], chance: (share) => next() < share };
}

/** How often a rank comes: as `1 / (rank + 1)`, or less skewed, to the power of 3/4. Roots are exact everywhere, powers are not. */
export const SKEWS = {
  full: (place: number) => 1 / place,
  less: (place: number) => 1 / (Math.sqrt(place) * Math.sqrt(Math.sqrt(place))),
} as const;

/** Ranks from 0, below `n`, of which few come often. */
export function zipf(n: number, skew: (place: number) => number): (random: Random) => number {
  const upTo = new Float64Array(n);
  let sum = 0;
  for (let rank = 0; rank < n; rank += 1) {
    sum += skew(rank + 1);
    upTo[rank] = sum;
  }
  return (random) => {
    const wanted = random.next() * sum;
    let [low, high] = [0, n - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Words with how often they come, relative to each other. */
export function weighted<T>(words: readonly (readonly [word: T, weight: number])[]): (random: Random) => T {
  const list = words.flatMap(([word, weight]) => Array<T>(weight).fill(word));
  const [first, ...rest] = list;
  if (first === undefined) throw new Error("found no words, expected at least one");
  return (random) => random.pick([first, ...rest]);
}
