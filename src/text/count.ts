/** Words whose plural is not the singular and an "s". */
const PLURALS: Readonly<Record<string, string>> = {
  match: "matches",
};

/** A noun for `n` things, without the number: `nounFor(1, "event")` is "event". */
export function nounFor(n: number, singular: string, plural?: string): string {
  if (n === 1) return singular;
  if (plural !== undefined) return plural;
  const known = PLURALS[singular];
  if (known !== undefined) return known;
  return /[^aeiou]y$/.test(singular) ? `${singular.slice(0, -1)}ies` : `${singular}s`;
}

/** A count with its noun: "1 event", "13 events", "1,204 events". */
export function plural(n: number, singular: string, many?: string): string {
  return `${formatCount(n)} ${nounFor(n, singular, many)}`;
}

/** A whole number with commas at the thousands, the same in every browser. */
export function formatCount(n: number): string {
  return String(Math.trunc(n)).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** "Iran", "Iran and Russia", "China, Pakistan and Russia"; empty for none. */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
