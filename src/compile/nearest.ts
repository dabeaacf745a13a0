import { compareText } from "./issue.ts";

/** The known word that `text` most likely means, or `null` when none is near. Letter case does not count. */
export function nearest(text: string, known: Iterable<string>): string | null {
  const wanted = text.toLowerCase();
  const furthest = Math.max(1, Math.floor(wanted.length / 3));
  let best: { readonly word: string; readonly distance: number } | null = null;
  for (const word of [...known].toSorted(compareText)) {
    const lower = word.toLowerCase();
    const distance = lower.startsWith(wanted) && wanted.length >= 3 ? 0.5 : editDistance(wanted, lower);
    if (distance <= furthest && (best === null || distance < best.distance)) best = { word, distance };
  }
  return best === null ? null : best.word;
}

/** `did you mean "x"?`, or `fallback`. */
export function didYouMean(text: string, known: Iterable<string>, fallback?: string): string | undefined {
  const word = nearest(text, known);
  return word === null ? fallback : `did you mean "${word}"?`;
}

/** Levenshtein's, with two neighbouring letters swapped as one step. */
function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

const at = (row: readonly number[], i: number): number => row[i] ?? Infinity;
