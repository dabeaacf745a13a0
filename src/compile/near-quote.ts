/** One way in which copied words differ from their text without anybody seeing it. */
interface Fold {
  /** What the text has in place of what the quote has. */
  readonly name: (text: string, quote: string) => string;
  /** Applied to single UTF-16 code units; keeps their number. */
  readonly fold: (char: string) => string;
}

const FOLDS: readonly Fold[] = [
  { name: (text) => (/[‘’ʼ]/.test(text) ? "a curly apostrophe" : "a straight apostrophe"), fold: (c) => (/[‘’ʼ`]/.test(c) ? "'" : c) },
  {
    name: (text) => (/[“”„«»]/.test(text) ? "curly quotation marks" : "straight quotation marks"),
    fold: (c) => (/[“”„«»]/.test(c) ? '"' : c),
  },
  { name: (text) => `the dash "${/[‐‑‒–—−]/.exec(text)?.[0] ?? "-"}"`, fold: (c) => (/[‐‑‒–—−]/.test(c) ? "-" : c) },
  {
    name: (text) => (/[\u00a0\u202f\u2007]/.test(text) ? "a non-breaking space" : "an ordinary space"),
    fold: (c) => (/[\u00a0\u202f\u2007]/.test(c) ? " " : c),
  },
  { name: (text) => (/[\r\n\u2028]/.test(text) ? "a line break" : "no line break"), fold: (c) => (/[\r\n\u2028]/.test(c) ? " " : c) },
  { name: () => "other capital letters", fold: (c) => (c.toLowerCase().length === 1 ? c.toLowerCase() : c) },
];

/** Why words are not in a text although they nearly are; `null` when nothing is near. */
export function explainMiss(text: string, quote: string): string | null {
  const all: Folding = { folds: FOLDS, joinSpaces: true };
  const found = findFolded(text, quote, all);
  if (found === null) return whereItParts(text, quote, all);
  const needed = FOLDS.filter((fold) => findFolded(text, quote, { ...all, folds: FOLDS.filter((other) => other !== fold) }) === null);
  const named = needed.map(({ name }) => name(found, quote));
  if (findFolded(text, quote, { ...all, joinSpaces: false }) === null) named.push(/ {2}/.test(found) ? "a double space" : "single spaces");
  // With its marks and line breaks escaped as YAML's double quotes want them.
  return `the text has ${named.length === 0 ? "other spaces" : named.join(" and ")} here: paste ${JSON.stringify(found)}`;
}

interface Folding {
  readonly folds: readonly Fold[];
  /** Several spaces in a row are one. */
  readonly joinSpaces: boolean;
}

/** The text's own words where the folded quote stands in the folded text. */
function findFolded(text: string, quote: string, folding: Folding): string | null {
  const inText = foldText(text, folding);
  const wanted = foldText(quote.trim(), folding).folded;
  const at = inText.folded.indexOf(wanted);
  return at === -1 || wanted === "" ? null : text.slice(inText.offsets[at], (inText.offsets[at + wanted.length - 1] ?? 0) + 1);
}

interface Folded {
  readonly folded: string;
  /** For each of its characters, where that stands in the text. */
  readonly offsets: readonly number[];
}

function foldText(text: string, { folds, joinSpaces }: Folding): Folded {
  let folded = "";
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = folds.reduce((c, { fold }) => fold(c), text.charAt(i));
    if (joinSpaces && char === " " && folded.endsWith(" ")) continue;
    folded += char;
    offsets.push(i);
  }
  return { folded, offsets };
}

/** A shorter beginning is in the text by chance. */
const LEAST_BEGINNING = 12;

/** For a quote that begins like the text and then goes another way. */
function whereItParts(text: string, quote: string, folding: Folding): string | null {
  const inText = foldText(text, folding);
  const wanted = foldText(quote.trim(), folding).folded;
  let length = wanted.length - 1;
  while (length >= LEAST_BEGINNING && !inText.folded.includes(wanted.slice(0, length))) length--;
  if (length < LEAST_BEGINNING) return null;
  const at = inText.folded.indexOf(wanted.slice(0, length));
  const [start, end] = [inText.offsets[at] ?? 0, (inText.offsets[at + length - 1] ?? 0) + 1];
  // Whole words only, of both.
  const before = end - start > 30 ? text.slice(end - 30, end).replace(/^\S*\s+/, "") : text.slice(start, end);
  const after = end + 40 < text.length ? text.slice(end, end + 40).replace(/\s+\S*$/, "") : text.slice(end);
  return `after ${JSON.stringify(before)} the text goes on ${JSON.stringify(after)}`;
}
