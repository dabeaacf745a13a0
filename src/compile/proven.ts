import type { Passage } from "../model/document.ts";
import type { Quote } from "../model/evidence.ts";
import type { Extent } from "../model/interval.ts";
import type { EdtfDate } from "./edtf.ts";
import type { EventSeed, RelationSeed } from "./schema/annotation.ts";
import type { DocumentSeed, Entry } from "./seeds.ts";
import type { Span } from "./sentences.ts";

/** An event whose quotes stand in its text and whose dates have bounds. */
export interface ProvenEvent {
  readonly entry: Entry<EventSeed>;
  /** `null`: undated. */
  readonly date: EdtfDate | null;
  readonly as: Extent;
  readonly dateQuote: Quote | null;
  readonly evidence: readonly Quote[];
  readonly attribution: readonly Quote[];
}

export interface ProvenRelation {
  readonly entry: Entry<RelationSeed>;
  readonly evidence: readonly Quote[];
}

/** A document with everything in it located. */
export interface ProvenDocument {
  readonly seed: DocumentSeed;
  /** `""` when the text is missing, which is an error of its own. */
  readonly text: string;
  readonly published: EdtfDate | null;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Span[];
  /** The sentences that report: neither the title nor in an ignored or repeated passage. */
  readonly body: readonly Span[];
  readonly events: readonly ProvenEvent[];
  readonly relations: readonly ProvenRelation[];
  /** False when anything was left out: then nothing is said of what seems to be missing. */
  readonly whole: boolean;
}
