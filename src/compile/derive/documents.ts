import { OPEN_END, OPEN_START, formatDay, type Day } from "../../model/day.ts";
import type { DocumentMeta, HighlightSpan, SourceDocument, SpanUse } from "../../model/document.ts";
import type { Quote } from "../../model/evidence.ts";
import type { ProvenDocument } from "../proven.ts";
import { coveredSentences } from "../rules/coverage.ts";
import type { TableSeed } from "../tables/table-seed.ts";

const USES: readonly SpanUse[] = ["evidence", "date", "attribution", "relation"];

export function makeDocumentMeta(proven: ProvenDocument): DocumentMeta {
  const { seed, published, body } = proven;
  const { id, title, publisher, kind, lang, url, published: given } = seed.document;
  return {
    id,
    title,
    publisher: publisher ?? null,
    kind: kind ?? "article",
    lang,
    url: url ?? null,
    published: { edtf: given?.edtf ?? null, start: isoDay(published?.start), end: isoDay(published?.end), why: given?.why ?? null },
    sha256: seed.sha256 ?? "",
    sentences: body.length,
    covered: coveredSentences(proven).length,
    review: { by: seed.review?.by ?? "", on: seed.review?.on ?? "" },
  };
}

/** A table has no sentences: its file is pinned by the hash that the importer took. */
export function makeTableMeta({ document, table, review }: TableSeed): DocumentMeta {
  const { id, title, publisher, kind, lang, url, licence, terms } = document;
  const { format, file, bytes, records, leftOut, imported, refused, where, limit } = table;
  return {
    id,
    title,
    publisher,
    kind,
    lang,
    url,
    published: { edtf: null, start: null, end: null, why: null },
    sha256: table.sha256,
    sentences: 0,
    covered: 0,
    review: { by: review.by ?? "", on: review.on ?? "" },
    table: { format, file, bytes, records, leftOut, imported, refused, where, limit, licence, terms },
  };
}

/** `null` when open or not given. */
export function isoDay(day: Day | undefined): string | null {
  return day === undefined || day === OPEN_START || day === OPEN_END ? null : formatDay(day);
}

export function makeSourceDocument({ seed, text, sentences, passages, events, relations }: ProvenDocument): SourceDocument {
  const spans = new Map<string, HighlightSpan & { readonly events: string[] }>();
  const add = (quotes: readonly Quote[], use: SpanUse, event: string | null) => {
    for (const { start, end } of quotes) {
      const key = `${start}-${end}-${use}`;
      const span = spans.get(key) ?? { start, end, use, events: [] };
      if (event !== null && !span.events.includes(event)) span.events.push(event);
      spans.set(key, span);
    }
  };
  for (const { entry, evidence, dateQuote, attribution } of events) {
    add(evidence, "evidence", entry.value.id);
    add(dateQuote === null ? [] : [dateQuote], "date", entry.value.id);
    add(attribution, "attribution", entry.value.id);
  }
  for (const { evidence } of relations) add(evidence, "relation", null);
  const ordered = [...spans.values()].toSorted((a, b) => a.start - b.start || a.end - b.end || USES.indexOf(a.use) - USES.indexOf(b.use));
  return { id: seed.document.id, text, sentences, spans: ordered, passages };
}
