import type { Actor } from "../model/actor.ts";
import type { ActorKind, Basis, DocumentKind, Mention, RelationType, Sector, Status } from "../model/vocabulary.ts";

/** How a value follows from the text, as an addition to the value: "20 October 2021, worked out from the text". */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  stated: "as the source says",
  resolved: "worked out from the text",
  inferred: "inferred",
  ambiguous: "the text can be read in more than one way",
  invited: "invited",
  external: "not from this source",
  unstated: "the source does not say",
};

/** Statuses as they run on in a sentence: "talks, planned". */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  occurred: "occurred",
  ongoing: "ongoing",
  planned: "planned",
  feared: "feared",
  hoped: "hoped",
  "did-not-happen": "did not happen",
};

/** What a status asserts, in one line. */
export const STATUS_EXPLAINS: Readonly<Record<Status, string>> = {
  occurred: "The source says that it happened",
  ongoing: "The source says that it is going on",
  planned: "The source says that it is to happen",
  feared: "The source says that somebody fears it",
  hoped: "The source says that somebody hopes for it",
  "did-not-happen": "The source says that it did not happen",
};

export const ACTOR_KIND_WORDS: Readonly<Record<Actor["kind"], string>> = {
  state: "State",
  government: "Government",
  "armed-group": "Armed group",
  organisation: "Organisation",
  person: "Person",
  delegation: "Delegation",
  "unnamed-group": "Unnamed group",
  igo: "International organisation",
  region: "Region",
} satisfies Record<ActorKind | "region", string>;

/** PLOVER's sector codes in words of our own. */
export const SECTOR_WORDS: Readonly<Record<Sector, string>> = {
  GOV: "government",
  MIL: "military",
  REB: "armed opposition",
  SPY: "intelligence",
  COP: "police",
  PRM: "paramilitary",
  PTY: "political party",
  LEG: "legislature",
  JUD: "judiciary",
  UAF: "unidentified armed force",
  ELI: "former officials and elites",
  EDU: "education and research",
  JRN: "press",
  SOC: "civil society",
};

/** From one side and from the other: "represents" Russia, Russia is "represented by". */
export const RELATION_WORDS: Readonly<Record<RelationType, { readonly from: string; readonly to: string }>> = {
  represents: { from: "represents", to: "is represented by" },
  heads: { from: "heads", to: "is headed by" },
  "held-office": { from: "held office in", to: "had in office" },
  "affiliated-with": { from: "is affiliated with", to: "has as affiliate" },
  "based-in": { from: "is based in", to: "is the seat of" },
  "part-of": { from: "is part of", to: "has as a part" },
  "regards-as-buffer": { from: "regards as a buffer", to: "is regarded as a buffer by" },
  "patron-of": { from: "is patron of", to: "has as patron" },
};

/** Why a country is listed with an event without being counted in it. */
export const MENTION_WORDS: Readonly<Record<Mention, string>> = {
  place: "The place of",
  region: "Named through a region",
  mentioned: "Only mentioned",
};

export const DOCUMENT_KIND_WORDS: Readonly<Record<DocumentKind, string>> = {
  article: "Article",
  chronology: "Chronology",
  table: "Table",
};
