import type { DocumentKind } from "./vocabulary.ts";

/** A date as its seed gives it, with its reason. */
export interface GivenDate {
  /** The EDTF subset of `compile/edtf.ts`; `null` when undated. */
  readonly edtf: string | null;
  /** ISO days, inclusive; `null` when open or undated. */
  readonly start: string | null;
  readonly end: string | null;
}

/** What the page says of a document without its text, in the order of `manifest.documents`: its index is its code in the table. */
export interface DocumentMeta {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly kind: DocumentKind;
  /** BCP 47. */
  readonly lang: string;
  readonly url: string | null;
  /** When it was published, as far as known. */
  readonly published: GivenDate & { readonly why: string | null };
  /** SHA-256 of the text's bytes, or of the imported file's, hex. */
  readonly sha256: string;
  /** Sentences of the body, and how many of them are quoted by an event or a relation. */
  readonly sentences: number;
  readonly covered: number;
  readonly review: { readonly by: string; readonly on: string };
  /** Of a table only: it has no `documents/<id>.json`, its rows are the evidence. */
  readonly table?: DocumentTable;
}

/** What became of a file's records: `records = leftOut + imported + refused`. */
export interface ImportCounts {
  /** In the file. */
  readonly records: number;
  /** Not asked for: by `where` or `limit`. */
  readonly leftOut: number;
  readonly imported: number;
  readonly refused: number;
}

export interface ImportedFile extends ImportCounts {
  readonly format: string;
  readonly file: string;
  readonly bytes: number;
  readonly where: string | null;
  readonly limit: number | null;
}

/** The imported file behind a document of kind `table`; its hash is the document's. */
export interface DocumentTable extends ImportedFile {
  readonly licence: string | null;
  /** What must be done before the rows are passed on; `null` when nothing is known. */
  readonly terms: string | null;
}

/** What a highlighted span of text is for. */
export type SpanUse = "evidence" | "date" | "attribution" | "relation";

/** One span of a document that somebody quotes. Spans may overlap. */
export interface HighlightSpan {
  /** UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly use: SpanUse;
  /** Ids of the events it belongs to; empty for a relation. */
  readonly events: readonly string[];
}

/** A passage that is not read as reporting: shown grey with its label. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** ignored: byline, footer · repeat: says again what another passage says · artefact: left in the text but not its words. */
  readonly kind: "ignored" | "repeat" | "artefact";
  readonly why: string;
}

/** `documents/<id>.json`: a whole text and everything that points into it. */
export interface SourceDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly spans: readonly HighlightSpan[];
  readonly passages: readonly Passage[];
}
