import type { Passage } from "../model/document.ts";
import type { Quote } from "../model/evidence.ts";
import { extentOf } from "./edtf.ts";
import { issueAt, type Issue } from "./issue.ts";
import type { ProvenDocument, ProvenEvent, ProvenRelation } from "./proven.ts";
import { findQuote, overlap } from "./quotes.ts";
import { checkEdtf } from "./rules/dates.ts";
import { checkQuote, type Quoted } from "./rules/quotes.ts";
import type { EventSeed, RelationSeed } from "./schema/annotation.ts";
import type { QuoteSeed } from "./schema/fields.ts";
import type { DocumentSeed, Entry } from "./seeds.ts";
import { splitSentences, type Span } from "./sentences.ts";
import { sourceText, type SourceText } from "./source-text.ts";
import type { Path } from "./yaml-file.ts";

/** Finds every quote of a document and works out its dates. What fails is left out, and said in `issues`. */
export function proveDocument(seed: DocumentSeed, issues: Issue[]): ProvenDocument {
  const { file, document } = seed;
  const text = seed.text === null || seed.text.text.trim() === "" ? null : seed.text;
  const before = issues.length;
  const passages = text === null ? [] : findPassages(seed, text, issues);
  const quoted: Quoted = { id: document.id, source: text ?? sourceText("", ""), passages };
  const sentences = splitSentences(quoted.source.text);
  const prove = (seeds: readonly QuoteSeed[] | undefined, use: "evidence" | "date", path: Path): readonly Quote[] => {
    if (text === null) return [];
    return (seeds ?? [])
      .map((quote, i) =>
        checkQuote(quote, use, { file, path: seeds?.length === 1 && use === "date" ? path : [...path, i] }, quoted, issues),
      )
      .filter((quote) => quote !== null);
  };

  const proveEvent = (entry: Entry<EventSeed>): ProvenEvent => {
    const { value, at } = entry;
    const date = checkEdtf(value.when.edtf, file, [...at, "when", "edtf"], issues);
    value.outside?.forEach(({ edtf }, i) => checkEdtf(edtf, file, [...at, "outside", i, "edtf"], issues));
    const [dateQuote = null] = value.when.quote === undefined ? [] : prove([value.when.quote], "date", [...at, "when", "quote"]);
    return {
      entry,
      date,
      as: date === null ? "within" : extentOf(date, value.when.as),
      dateQuote,
      evidence: prove(value.evidence, "evidence", [...at, "evidence"]),
      attribution: prove(value.attributionEvidence, "evidence", [...at, "attributionEvidence"]),
    };
  };
  const proveRelation = (entry: Entry<RelationSeed>): ProvenRelation => ({
    entry,
    evidence: prove(entry.value.evidence, "evidence", [...entry.at, "evidence"]),
  });

  const proven = {
    seed,
    text: quoted.source.text,
    published: checkEdtf(document.published?.edtf, file, ["document", "published", "edtf"], issues),
    passages,
    sentences,
    body: sentences.filter((sentence) => isBody(sentence, quoted.source.text, document.title, passages)),
    events: seed.events.map(proveEvent),
    relations: seed.relations.map(proveRelation),
  };
  return { ...proven, whole: seed.whole && text !== null && issues.length === before };
}

function isBody({ start, end }: Span, text: string, title: string, passages: readonly Passage[]): boolean {
  if (text.slice(start, end) === title.trim()) return false;
  return !passages.some((passage) =>
    passage.kind === "ignored" ? overlap(passage, { start, end }) : passage.kind === "repeat" && coversMost(passage, { start, end }),
  );
}

/** A repeated passage may leave out the full stop of the sentence that it repeats. */
function coversMost(passage: Span, sentence: Span): boolean {
  return passage.start <= sentence.start && sentence.end - passage.end <= 2 && overlap(passage, sentence);
}

function findPassages({ file, document }: DocumentSeed, text: SourceText, issues: Issue[]): readonly Passage[] {
  const kinds = [
    ["ignore", "ignored", document.ignore],
    ["repeats", "repeat", document.repeats],
    ["artefacts", "artefact", document.artefacts],
  ] as const;
  const passages = kinds.flatMap(([key, kind, seeds]) =>
    (seeds ?? []).flatMap((passage, i): readonly Passage[] => {
      const finding = findQuote(text, passage);
      if (finding.ok) return [{ ...finding.span, kind, why: passage.why ?? "says again what another passage says" }];
      issues.push(issueAt(file.valueSpot(["document", key, i, "quote"]), finding.rule, finding.message, finding.hint));
      return [];
    }),
  );
  return passages.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
