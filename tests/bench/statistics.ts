/** Of those there are; `null` when one is missing, for then the others say little. */
export function median(numbers: readonly (number | null)[]): number | null {
  return quantile(numbers, 0.5);
}

/** The least number that 95 of 100 are not above. */
export function p95(numbers: readonly (number | null)[]): number | null {
  return quantile(numbers, 0.95);
}

/** The greatest; `null` when there is none, or one is missing. */
export function greatest(numbers: readonly (number | null)[]): number | null {
  return quantile(numbers, 1);
}

function quantile(numbers: readonly (number | null)[], share: number): number | null {
  const known = numbers.filter((one) => one !== null).toSorted((a, b) => a - b);
  return known.length < numbers.length ? null : (known[Math.max(0, Math.ceil(known.length * share) - 1)] ?? null);
}
