import type { Passage } from "../../model/document.ts";
import type { Quote } from "../../model/evidence.ts";
import { issueAt, type Issue } from "../issue.ts";
import { findQuote, overlap } from "../quotes.ts";
import type { QuoteSeed } from "../schema/fields.ts";
import type { Span } from "../sentences.ts";
import type { SourceText } from "../source-text.ts";
import type { Path, YamlFile } from "../yaml-file.ts";

/** Fewer characters prove nothing: "the" and "Russia" stand everywhere. */
const SHORTEST_EVIDENCE = 8;
/** Characters of context on each side that a compiled quote carries. */
const CONTEXT = 32;

/** Where quotes are looked up. */
export interface Quoted {
  readonly id: string;
  readonly source: SourceText;
  readonly passages: readonly Passage[];
}

/** Proves one quote: `null` when it fails, and why in `issues`. */
export function checkQuote(
  seed: QuoteSeed,
  use: "evidence" | "date",
  at: { readonly file: YamlFile; readonly path: Path },
  quoted: Quoted,
  issues: Issue[],
): Quote | null {
  const words = typeof seed === "string" ? seed : seed.quote;
  const spot = at.file.valueSpot(typeof seed === "string" ? at.path : [...at.path, "quote"]);
  if (use === "evidence" && words.length < SHORTEST_EVIDENCE) {
    issues.push(
      issueAt(
        spot,
        "short-quote",
        `found "${words}" (${words.length} characters), expected at least ${SHORTEST_EVIDENCE}`,
        "quote the words that say what happened",
      ),
    );
  }
  const finding = findQuote(
    quoted.source,
    seed,
    quoted.passages.filter(({ kind }) => kind !== "artefact"),
  );
  if (!finding.ok) {
    issues.push(issueAt(spot, finding.rule, finding.message, finding.hint));
    return null;
  }
  const { span } = finding;
  const ignored = quoted.passages.find((passage) => isIgnored(passage, span));
  if (ignored !== undefined) {
    issues.push(
      issueAt(
        spot,
        "quote-in-ignored",
        `found words of a passage that is ${ignored.kind === "artefact" ? "an artefact" : "ignored"} (${ignored.why}), expected words of the report`,
      ),
    );
    return null;
  }
  return makeQuote(quoted.id, quoted.source.text, span);
}

/** A quote may run across an artefact, but not consist of it. */
function isIgnored(passage: Passage, span: Span): boolean {
  if (passage.kind === "artefact") return passage.start <= span.start && span.end <= passage.end;
  return passage.kind === "ignored" && overlap(passage, span);
}

function makeQuote(document: string, text: string, { start, end }: Span): Quote {
  return {
    document,
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT))),
    start,
    end,
  };
}

/** Moves an offset that is inside a surrogate pair behind it. */
function wholeCharacter(text: string, offset: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(offset, offset + 1)) ? offset + 1 : offset;
}
