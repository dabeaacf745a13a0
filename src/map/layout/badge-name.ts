/** Letters of a badge's name on a wide map and on a narrow one; the hover card has the whole name. */
const LONGEST = 24;
const LONGEST_ON_NARROW = 13;
const NARROW = 560;

/** How many letters an actor's badge may have; on a narrow map only actors of several events have a name, 0 is none. */
export function badgeLetters(mapWidth: number, total: number): number {
  if (mapWidth >= NARROW) return LONGEST;
  return total > 1 ? LONGEST_ON_NARROW : 0;
}

/** A name as a badge says it: without what stands in brackets, cut after a word when it is long. */
export function badgeName(name: string, letters: number): string {
  if (letters === 0) return "";
  const plain = name.replace(/\s*\([^()]*\)\s*$/, "").replace(/^The /, "");
  if (plain.length <= letters) return plain.charAt(0).toUpperCase() + plain.slice(1);
  const cut = plain.slice(0, letters);
  const word = cut.lastIndexOf(" ");
  return `${(word > letters / 2 ? cut.slice(0, word) : cut).trimEnd()}…`;
}
