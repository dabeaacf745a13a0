import * as z from "zod";
import {
  CONTEXTS,
  DOCUMENT_KINDS,
  EVENT_TYPES,
  RELATION_TYPES,
  ROLES,
  STATUSES,
  STATUS_LABELS,
  TYPES,
  type DocumentKind,
  type RelationType,
  type Role,
  type Status,
} from "../../model/vocabulary.ts";
import { actorRef, basis, dateExtent, edtf, id, quote, text, word } from "./fields.ts";

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  source: "Acts: says, gives, attacks, fears",
  host: "Receives the meeting",
  participant: "Takes part",
  target: "Is acted upon",
  subject: "Is who or what a fear, a hope or a statement is about",
};

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  occurred: "It happened",
  ongoing: "It lasts",
  planned: "It is announced or scheduled",
  feared: "Somebody fears it",
  hoped: "Somebody hopes for it",
  "did-not-happen": "It is said not to have happened",
};

const KIND_WORDS: Readonly<Record<DocumentKind, string>> = {
  article: "A report, running text",
  chronology: "A list of dated entries",
  table: "Rows of coded events",
};

const RELATION_WORDS: Readonly<Record<RelationType, string>> = {
  represents: "Speaks or acts for",
  heads: "Leads",
  "held-office": "Held an office of",
  "affiliated-with": "Works with or belongs to",
  "based-in": "Has its seat in",
  "part-of": "Is a part of",
  "regards-as-buffer": "Sees as a buffer",
  "patron-of": "Backs as its clients",
};

/** Every mode of any type; whether it fits its event's type is a rule of its own. */
export const MODES: readonly string[] = [...new Set(EVENT_TYPES.flatMap((type) => TYPES[type].modes))];

const passage = (what: string) =>
  z.strictObject({
    quote: z.string().min(1).describe("The words, exactly as they stand in the text"),
    nth: z.int().min(1).max(100_000).optional().describe("Which of the places where they stand: 1 is the first in the whole text"),
    prefix: z.string().min(1).optional().describe("The words just before them"),
    suffix: z.string().min(1).optional().describe("The words just after them"),
    why: text(what),
  });

export const published = z
  .strictObject({
    edtf: edtf.optional(),
    as: dateExtent.optional(),
    basis,
    why: text("How the date follows").optional(),
  })
  .describe("When the document came out, as far as known");

const documentSchema = z
  .strictObject({
    id: id("Of this document; stands in links"),
    text: text("File name of the text, beside this file; left out: this file's name with .txt").optional(),
    sha256: z.string().optional().describe("SHA-256 of the text's bytes, hexadecimal: pins the text. Compile says what it is"),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe("Where it was published"),
    lang: z
      .string()
      .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
      .describe("Language of the text (BCP 47): en, ru, fa"),
    kind: word("What it is; left out: article", DOCUMENT_KINDS, (kind) => KIND_WORDS[kind]).optional(),
    title: text("As the document has it"),
    publisher: text("Who published it").optional(),
    published: published.optional(),
    derivedFrom: z.array(z.string().min(1)).optional().describe("Ids of documents that this one repeats or sums up"),
    ignore: z
      .array(passage("What it is: byline, page footer"))
      .optional()
      .describe("Passages that are no reporting; nothing may be quoted from them"),
    repeats: z
      .array(passage("What it repeats").partial({ why: true }))
      .optional()
      .describe("Passages that say again what another one says; a quote that stands here and elsewhere means elsewhere"),
    artefacts: z
      .array(passage("What it is: link label"))
      .optional()
      .describe("Left in the text but not its words; quotes may run across them"),
  })
  .describe("The document that this file annotates");

const part = z.strictObject({
  id: actorRef,
  role: word("Its part in the event", ROLES, (role) => ROLE_WORDS[role]),
  basis: basis.optional(),
});

const when = z
  .strictObject({
    edtf: edtf.optional(),
    as: dateExtent.optional(),
    basis,
    why: text("How the date follows from the text").optional(),
    quote: quote.optional(),
  })
  .describe("Without edtf the event is undated");

const where = z
  .strictObject({
    place: z
      .string()
      .min(1)
      .describe("An id of places.yaml, a country (TJK) or a region (M49-143). A place with a point needs a quote that names it"),
    basis,
    note: text("What the reader should know of it").optional(),
  })
  .describe("Left out: no place is given");

const outside = z.strictObject({
  edtf: edtf.optional(),
  note: text("What the other record says"),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Where it says so"),
  conflict: z.boolean().optional().describe("true when it contradicts this document"),
});

export const eventSchema = z.strictObject({
  id: id("Of this event, unique across documents; stands in links"),
  label: text("One line: who does what"),
  type: word("What kind of event it is (PLOVER, and STATEMENT)", EVENT_TYPES, (type) => `${TYPES[type].label}: ${TYPES[type].explains}`),
  mode: z
    .array(z.enum(MODES as readonly [string, ...string[]]))
    .optional()
    .describe("Finer than the type; each type has its own"),
  context: z.array(z.enum(CONTEXTS)).optional().describe("What it is about (PLOVER)"),
  status: word("What is asserted of it, not by whom", STATUSES, (status) => `${STATUS_LABELS[status]}: ${STATUS_WORDS[status]}`),
  when,
  where: where.optional(),
  actors: z.array(part).optional().describe("Who has which part in it; at least one"),
  about: z.array(actorRef).optional().describe("Talked about, without a part in it"),
  saidBy: z.array(actorRef).optional().describe("Who says so; left out: the document itself"),
  via: z.array(actorRef).optional().describe("Through whom it reached the document, nearest the speaker first"),
  saidByBasis: basis.optional(),
  evidence: z.array(quote).optional().describe("The words that say it, the best first; at least one"),
  attributionEvidence: z.array(quote).optional().describe("The words that say who says so"),
  outside: z.array(outside).optional().describe("What other records say of the same event"),
  note: text("What the reader should know").optional(),
});

export const relationSchema = z.strictObject({
  from: actorRef,
  type: word("How the one stands to the other", RELATION_TYPES, (type) => RELATION_WORDS[type]),
  to: actorRef,
  role: text("In the author's words, e.g. 'special representative'").optional(),
  saidBy: z.array(actorRef).optional().describe("Who says so; left out: the document itself"),
  note: text("What the reader should know").optional(),
  evidence: z.array(quote).optional().describe("The words that say it; at least one"),
});

export const annotationSchema = z.strictObject({
  $schema: z.string().optional().describe("For editors"),
  document: documentSchema,
  review: z
    .strictObject({
      by: text("Who has read every event against the text"),
      on: z.string().describe('When, e.g. "2026-11-24"'),
    })
    .optional()
    .describe("Compile refuses an annotation without it"),
  events: z.array(eventSchema),
  relations: z.array(relationSchema).optional(),
});

export type AnnotationSeed = z.infer<typeof annotationSchema>;
export type EventSeed = z.infer<typeof eventSchema>;
export type RelationSeed = z.infer<typeof relationSchema>;
