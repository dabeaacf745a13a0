import { issueAt, type Issue } from "../issue.ts";
import type { ProvenDocument } from "../proven.ts";
import { overlap } from "../quotes.ts";
import type { Span } from "../sentences.ts";

/** Body sentences of which an event or a relation quotes at least some words. */
export function coveredSentences({ body, events, relations }: ProvenDocument): readonly Span[] {
  const quotes = [...events, ...relations].flatMap(({ evidence }) => evidence);
  return body.filter((sentence) => quotes.some((quote) => overlap(quote, sentence)));
}

/** Sentences that report something and are read by nobody. */
export function checkCoverage(document: ProvenDocument): readonly Issue[] {
  const { seed, text, body, whole } = document;
  if (!whole) return [];
  const covered = new Set(coveredSentences(document));
  return body
    .filter((sentence) => !covered.has(sentence))
    .flatMap(({ start, end }) => {
      if (seed.text === null) return [];
      const words = text.slice(start, end);
      const shown = words.length > 60 ? `${words.slice(0, 57)}…` : words;
      return [
        issueAt(
          seed.text.spot(start),
          "sentence-without-annotation",
          `found no event or relation that quotes "${shown}", expected one for each sentence that reports something`,
          "add one, or list the sentence under ignore or repeats",
        ),
      ];
    });
}
