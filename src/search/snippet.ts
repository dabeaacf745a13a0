import type { EventDetail } from "../model/event.ts";
import { wordsOf } from "./match-names.ts";

/** A piece of a quote round the words that were found; `found` pieces are to be marked. */
export interface SnippetPart {
  readonly text: string;
  readonly found: boolean;
}

const BEFORE = 36;
const LENGTH = 110;

/** The first quote that has a word beginning so, cut to a line round it; `[]` when no quote has: then its label was found. */
export function snippetOf({ evidence }: Pick<EventDetail, "evidence">, typed: string): readonly SnippetPart[] {
  const starts = wordsOf(typed);
  for (const { exact } of evidence) {
    const hits = findWords(exact, starts);
    const [first] = hits;
    if (first !== undefined) return cut(exact, hits, first.start);
  }
  return [];
}

interface Hit {
  readonly start: number;
  readonly end: number;
}

function findWords(text: string, starts: readonly string[]): readonly Hit[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    const [plain = ""] = wordsOf(word);
    const start = starts.find((begin) => plain.startsWith(begin));
    return start === undefined ? [] : [{ start: index, end: index + word.length }];
  });
}

function cut(text: string, hits: readonly Hit[], around: number): readonly SnippetPart[] {
  const from = around <= BEFORE ? 0 : nextWord(text, around - BEFORE);
  const to = lastWord(text, from + LENGTH);
  const parts: SnippetPart[] = [{ text: from > 0 ? "…" : "", found: false }];
  let at = from;
  for (const { start, end } of hits) {
    if (start < at || end > to) continue;
    parts.push({ text: text.slice(at, start), found: false }, { text: text.slice(start, end), found: true });
    at = end;
  }
  parts.push({ text: text.slice(at, to) + (to < text.length ? "…" : ""), found: false });
  return parts.filter((part) => part.text !== "");
}

function lastWord(text: string, at: number): number {
  return at >= text.length ? text.length : Math.max(text.lastIndexOf(" ", at), at - BEFORE);
}

function nextWord(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  return space < 0 ? at : space + 1;
}
