/** A stretch of a text: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What ends with a full stop without ending a sentence; lower case, without the stop. */
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof gen col lt maj capt sgt adm brig sen rep gov pres amb rev hon st jr sr no nos vs etc eg ie cf al ca approx dept " +
    "est fig vol ed eds pp art jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun inc ltd co corp"
  ).split(" "),
);

/**
 * The sentences of a text in order, without the white space between them. A line is never joined with the next:
 * headlines and bylines have no full stop. Own rules, so that the result is the same on every machine.
 */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    let from = line.index;
    for (const stop of stopsIn(line[0])) {
      pushTrimmed(spans, text, from, line.index + stop);
      from = line.index + stop;
    }
    pushTrimmed(spans, text, from, line.index + line[0].length);
  }
  return spans;
}

/** Offsets just after the end of a sentence, the line's own end left out. */
function stopsIn(line: string): readonly number[] {
  const stops: number[] = [];
  for (const match of line.matchAll(/([.!?…؟۔]+|[。！？])(["'”’»)\]]*)(\s+|$)/gu)) {
    const end = match.index + match[0].length;
    const after = line.slice(end);
    if (after !== "" && !/^\p{Ll}/u.test(after) && !isAbbreviation(line.slice(0, match.index), match[1] ?? "", after)) stops.push(end);
  }
  return stops;
}

function isAbbreviation(before: string, mark: string, after: string): boolean {
  if (mark !== ".") return false;
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? "";
  if (/^\p{Lu}$/u.test(word)) return true; // an initial: "V. Putin"
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !/^(?:The|This|That|It|He|She|They|We|In|On|At|But|And|However)\b/.test(after); // "U.S. troops"
  if (word.toLowerCase() === "no" || word.toLowerCase() === "nos") return /^\d/.test(after);
  return ABBREVIATIONS.has(word.toLowerCase());
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  if (end > start) spans.push({ start, end });
}
