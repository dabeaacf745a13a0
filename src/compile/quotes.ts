import { explainMiss } from "./near-quote.ts";
import type { QuoteSeed } from "./schema/fields.ts";
import type { Span } from "./sentences.ts";
import { lineAndColumn, type SourceText } from "./source-text.ts";

/** Where a quote stands, or why it cannot be told. */
export type Finding =
  | { readonly ok: true; readonly span: Span }
  | {
      readonly ok: false;
      readonly rule: "quote-not-found" | "quote-ambiguous" | "stitched-quote";
      readonly message: string;
      readonly hint?: string;
    };

/** What authors write for words left out. */
const ELLIPSIS = /\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.\.\./;

/**
 * Finds a quote by its exact words. Of words that stand more than once, `nth` counts every place from the start of
 * the text; without it, places inside `aside` (repeated and ignored passages) give way to the one outside.
 */
export function findQuote(source: SourceText, seed: QuoteSeed, aside: readonly Span[] = []): Finding {
  const { quote, nth, prefix, suffix } = typeof seed === "string" ? { quote: seed } : seed;
  const all = occurrences(source.text, quote);
  const [first] = all;
  if (first === undefined) return missing(source.text, quote);
  if (nth !== undefined) {
    const chosen = all[nth - 1];
    return chosen === undefined ? tooFew(source, all, nth) : { ok: true, span: chosen };
  }
  const fitting = all.filter((span) => fits(source.text, span, prefix, suffix));
  if (fitting.length === 0) {
    return {
      ok: false,
      rule: "quote-not-found",
      message: `found the words ${times(all)}, but not with this prefix and suffix: expected what stands beside them`,
      hint: `they stand at ${where(source, all)}`,
    };
  }
  const outside = fitting.filter((span) => !aside.some((passage) => overlap(span, passage)));
  const [chosen = fitting[0], second = outside.length === 0 ? fitting[1] : undefined] = outside;
  if (second === undefined && chosen !== undefined) return { ok: true, span: chosen };
  return {
    ok: false,
    rule: "quote-ambiguous",
    message: `found the words ${times(fitting)}, at ${where(source, fitting)}, expected one place`,
    hint: `add nth: 1 ${all.length === 2 ? "or" : "to"} ${all.length}, counted from the top of the text, or prefix or suffix`,
  };
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function occurrences(text: string, words: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) spans.push({ start: at, end: at + words.length });
  return spans;
}

/** White space between the words and their neighbours need not be given. */
function fits(text: string, { start, end }: Span, prefix: string | undefined, suffix: string | undefined): boolean {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  return (prefix === undefined || before.endsWith(prefix.trim())) && (suffix === undefined || after.startsWith(suffix.trim()));
}

function missing(text: string, quote: string): Finding {
  const ellipsis = ELLIPSIS.exec(quote)?.[0];
  if (ellipsis !== undefined) {
    return {
      ok: false,
      rule: "stitched-quote",
      message: `found "${ellipsis}" in a quote, expected words in one piece as the text has them`,
      hint: "make each piece a quote of its own",
    };
  }
  const hint = explainMiss(text, quote);
  return {
    ok: false,
    rule: "quote-not-found",
    message: `found no "${shorten(quote)}" in the text, expected its exact words`,
    ...(hint !== null && { hint }),
  };
}

/** On one line, so that a message stays readable. */
function shorten(quote: string): string {
  const line = quote.replace(/\s*[\r\n]+\s*/g, " ⏎ ");
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}

function tooFew(source: SourceText, all: readonly Span[], nth: number): Finding {
  return {
    ok: false,
    rule: "quote-not-found",
    message: `found the words ${times(all)}, expected them ${nth} times as nth says`,
    hint: `they stand at ${where(source, all)}`,
  };
}

function times(spans: readonly Span[]): string {
  return spans.length === 1 ? "once" : spans.length === 2 ? "twice" : `${spans.length} times`;
}

function where(source: SourceText, spans: readonly Span[]): string {
  const shown = spans.slice(0, 5).map(({ start }) => lineAndColumn(source.spot(start)));
  const more = spans.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""} of ${source.file}`;
}
