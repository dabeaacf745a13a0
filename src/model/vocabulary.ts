/**
 * Every closed list of words that seeds may use, in the order in which they are shown and coded.
 * Types, validation, JSON Schema, legend and filters all read this file.
 *
 * Event types, modes and contexts are those of the PLOVER ontology (manual 2.0); labels and explanations are ours.
 */

export const FAMILIES = ["talks", "support", "pressure", "force", "statement"] as const;
/** Ours, for colour. PLOVER's quad classes call a plea for peace "verbal conflict", so they do not serve. */
export type Family = (typeof FAMILIES)[number];

export const EVENT_TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "STATEMENT",
] as const;
/** A PLOVER event type, or `STATEMENT` for what PLOVER does not code: fears, hopes, tension. */
export type EventType = (typeof EVENT_TYPES)[number];

export interface TypeInfo {
  readonly family: Family;
  readonly label: string;
  /** One line, in plain words. */
  readonly explains: string;
  /** The modes that PLOVER allows for this type; empty when it has none. */
  readonly modes: readonly string[];
}

export const TYPES: Readonly<Record<EventType, TypeInfo>> = {
  AGREE: { family: "talks", label: "Agreement", explains: "Agrees, or says it will do something with or for another", modes: [] },
  CONSULT: {
    family: "talks",
    label: "Talks",
    explains: "Meets, visits, hosts or calls to talk",
    modes: ["visit", "third-party", "multilateral", "phone"],
  },
  SUPPORT: { family: "support", label: "Political support", explains: "Praises, recognises or backs in words and diplomacy", modes: [] },
  CONCEDE: { family: "support", label: "Concession", explains: "Gives way to a demand", modes: [] },
  COOPERATE: {
    family: "support",
    label: "Cooperation",
    explains: "Works together in deed: exercises, trade, shared intelligence",
    modes: [],
  },
  AID: { family: "support", label: "Aid", explains: "Gives material help: military, economic, humanitarian", modes: [] },
  RETREAT: {
    family: "support",
    label: "Retreat",
    explains: "Withdraws, releases, disarms or resigns",
    modes: ["withdraw", "release", "disarm", "ceasefire", "access", "resign"],
  },
  REQUEST: {
    family: "pressure",
    label: "Request",
    explains: "Asks, appeals or calls for something",
    modes: ["assist", "change", "yield", "meet"],
  },
  ACCUSE: {
    family: "pressure",
    label: "Accusation",
    explains: "Blames, criticises or investigates",
    modes: ["disapprove", "investigate", "allege"],
  },
  REJECT: {
    family: "pressure",
    label: "Refusal",
    explains: "Turns down a demand or a proposal",
    modes: ["assist", "change", "yield", "meet"],
  },
  THREATEN: {
    family: "pressure",
    label: "Threat",
    explains: "Says it will do harm",
    modes: ["restrict", "arrest", "relations", "expel", "territory", "violence"],
  },
  PROTEST: {
    family: "pressure",
    label: "Protest",
    explains: "Gathers or acts in public against something",
    modes: ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
  },
  SANCTION: {
    family: "pressure",
    label: "Sanction",
    explains: "Cuts ties, convicts, expels or stops aid",
    modes: ["convict", "expel", "withdraw", "discontinue"],
  },
  MOBILIZE: {
    family: "force",
    label: "Show of force",
    explains: "Moves or readies troops, police or weapons",
    modes: ["troops", "weapons", "police", "militia"],
  },
  COERCE: {
    family: "force",
    label: "Coercion",
    explains: "Seizes, restricts, arrests or imposes, without open combat",
    modes: ["seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation", "cyber"],
  },
  ASSAULT: {
    family: "force",
    label: "Attack",
    explains: "Uses physical violence",
    modes: [
      "abduct",
      "beat",
      "torture",
      "sexual",
      "targeted",
      "destroy",
      "primitive",
      "firearms",
      "explosives",
      "suicide-attack",
      "aerial",
      "drone",
      "heavy-weapons",
      "crowd-control",
      "unconventional",
    ],
  },
  STATEMENT: { family: "statement", label: "Statement", explains: "A fear, a hope, a tension or a silence: said, not done", modes: [] },
};

export const FAMILY_LABELS: Readonly<Record<Family, string>> = {
  talks: "Talks",
  support: "Support",
  pressure: "Pressure",
  force: "Force",
  statement: "Statement",
};

/** PLOVER manual 2.0, all 37. */
export const CONTEXTS = [
  "military",
  "intelligence",
  "executive",
  "legislative",
  "election",
  "political_institutions",
  "pro_democracy",
  "pro_autocracy",
  "economic",
  "legal",
  "reparations",
  "human_rights",
  "rights_freedoms",
  "repression",
  "human_security",
  "gender",
  "lgbt",
  "religion_ethnicity",
  "inequality",
  "diplomatic",
  "territory",
  "peacekeeping",
  "health",
  "asylum",
  "migration",
  "disasters",
  "natural_resource",
  "environment",
  "technology",
  "terrorism",
  "cbrn",
  "cyber",
  "misinformation",
  "crime",
  "corruption",
  "illegal_drugs",
  "trafficking",
] as const;
export type Context = (typeof CONTEXTS)[number];

export const STATUSES = ["occurred", "ongoing", "planned", "feared", "hoped", "did-not-happen"] as const;
/** **What** is asserted of an event. Who asserts it is its attribution, another axis. */
export type Status = (typeof STATUSES)[number];

export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  occurred: "Occurred",
  ongoing: "Ongoing",
  planned: "Planned",
  feared: "Feared",
  hoped: "Hoped",
  "did-not-happen": "Did not happen",
};

export const ROLES = ["source", "host", "participant", "target", "subject"] as const;
/** source acts · host receives the meeting · participant takes part · target is acted upon · subject is whom a fear or hope is about. */
export type Role = (typeof ROLES)[number];

export const BASES = ["stated", "resolved", "inferred", "ambiguous", "invited", "external", "unstated"] as const;
/** How a value follows from the text: stated · resolved (the text plus arithmetic) · inferred (says why) · ambiguous · invited · external (from elsewhere) · unstated. */
export type Basis = (typeof BASES)[number];

export const VOICES = ["own", "attributed"] as const;
/** Whether the document says it itself, or reports that somebody says it. Derived from `saidBy`. */
export type Voice = (typeof VOICES)[number];

export const ACTOR_KINDS = ["state", "government", "armed-group", "organisation", "person", "delegation", "unnamed-group", "igo"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** PLOVER's sector codes. */
export const SECTORS = ["GOV", "MIL", "REB", "SPY", "COP", "PRM", "PTY", "LEG", "JUD", "UAF", "ELI", "EDU", "JRN", "SOC"] as const;
export type Sector = (typeof SECTORS)[number];

export const RELATION_TYPES = [
  "represents",
  "heads",
  "held-office",
  "affiliated-with",
  "based-in",
  "part-of",
  "regards-as-buffer",
  "patron-of",
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export const DOCUMENT_KINDS = ["article", "chronology", "table"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** How a country is involved, strongest first; the index is the code in the event table. */
export const INVOLVEMENT_CLASSES = ["acts", "takes-part", "acted-upon", "concerned"] as const;
export type InvolvementClass = (typeof INVOLVEMENT_CLASSES)[number];

export const INVOLVEMENT_LABELS: Readonly<Record<InvolvementClass, string>> = {
  acts: "Acts",
  "takes-part": "Takes part",
  "acted-upon": "Acted upon",
  concerned: "Concerned",
};

/** Which class of involvement a role gives (data model, Involvement). */
export const CLASS_OF_ROLE: Readonly<Record<Role, InvolvementClass>> = {
  source: "acts",
  host: "acts",
  participant: "takes-part",
  target: "acted-upon",
  subject: "concerned",
};

/** Why a country is listed with an event without being involved in it; the index is the code in the event table. */
export const MENTIONS = ["place", "region", "mentioned"] as const;
/** place: it is where the event is · region: named through a region it belongs to · mentioned: `about`, a relation's or a speaker's country. */
export type Mention = (typeof MENTIONS)[number];

/** The three groups of status that an arc keeps apart; the index is the code in scenes. */
export const STATUS_GROUPS = ["fact", "planned", "imagined"] as const;
/** fact: occurred, ongoing · planned · imagined: feared, hoped. `did-not-happen` draws no arc. */
export type StatusGroup = (typeof STATUS_GROUPS)[number];

export const GROUP_OF_STATUS: Readonly<Record<Status, StatusGroup | null>> = {
  occurred: "fact",
  ongoing: "fact",
  planned: "planned",
  feared: "imagined",
  hoped: "imagined",
  "did-not-happen": null,
};
