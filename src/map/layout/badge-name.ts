/** Letters of a badge's name on a wide map and on a narrow one; the hover card has the whole name. */
const LONGEST = 24;
const LONGEST_ON_NARROW = 18;
const NARROW = 560;

/** How many letters an actor's badge may have. */
export function badgeLetters(mapWidth: number): number {
  return mapWidth < NARROW ? LONGEST_ON_NARROW : LONGEST;
}

/** A name as a badge says it: without what stands in brackets, cut after a word when it is long. */
export function badgeName(name: string, letters: number): string {
  const plain = name.replace(/\s*\([^()]*\)\s*$/, "").replace(/^The /, "");
  if (plain.length <= letters) return plain.charAt(0).toUpperCase() + plain.slice(1);
  const cut = plain.slice(0, letters);
  const word = cut.lastIndexOf(" ");
  return `${(word > letters / 2 ? cut.slice(0, word) : cut).trimEnd()}…`;
}
