import type { Basis, EventType, Role, Status, Voice } from "../model/vocabulary.ts";

/** What there is to know of a part to put its role into a verb. */
export interface RolePart {
  readonly role: Role;
  readonly type: EventType;
  readonly status: Status;
  /** PLOVER modes; some say more exactly what is done ("seizes"). */
  readonly modes?: readonly string[];
  /** How the role follows from the text; not given where only the table is at hand. */
  readonly basis?: Basis;
  /** `attributed` turns what is done into what is said to be done. */
  readonly voice?: Voice;
}

/** Roles on their own, for legends and lists of roles. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  source: "acts",
  host: "hosts",
  participant: "takes part",
  target: "is acted upon",
  subject: "is concerned",
};

/** Third person, infinitive and participle after "have", of whoever acts or is acted upon. */
type Verb = readonly [now: string, infinitive: string, participle: string];
type Verbs = readonly [acting: Verb, undergoing: Verb];

const VERBS: Readonly<Record<Exclude<EventType, "STATEMENT">, Verbs>> = {
  AGREE: [
    ["promises", "promise", "promised"],
    ["is promised", "be promised", "been promised"],
  ],
  CONSULT: [
    ["invites", "invite", "invited"],
    ["is invited", "be invited", "been invited"],
  ],
  SUPPORT: [
    ["supports", "support", "supported"],
    ["is supported", "be supported", "been supported"],
  ],
  CONCEDE: [
    ["gives way", "give way", "given way"],
    ["is given way to", "be given way to", "been given way to"],
  ],
  COOPERATE: [
    ["cooperates", "cooperate", "cooperated"],
    ["is the partner", "be the partner", "been the partner"],
  ],
  AID: [
    ["assists", "assist", "assisted"],
    ["receives", "receive", "received"],
  ],
  RETREAT: [
    ["withdraws", "withdraw", "withdrawn"],
    ["is withdrawn from", "be withdrawn from", "been withdrawn from"],
  ],
  REQUEST: [
    ["asks", "ask", "asked"],
    ["is asked", "be asked", "been asked"],
  ],
  ACCUSE: [
    ["accuses", "accuse", "accused"],
    ["is accused", "be accused", "been accused"],
  ],
  REJECT: [
    ["refuses", "refuse", "refused"],
    ["is refused", "be refused", "been refused"],
  ],
  THREATEN: [
    ["threatens", "threaten", "threatened"],
    ["is threatened", "be threatened", "been threatened"],
  ],
  PROTEST: [
    ["protests", "protest", "protested"],
    ["is protested against", "be protested against", "been protested against"],
  ],
  SANCTION: [
    ["sanctions", "sanction", "sanctioned"],
    ["is sanctioned", "be sanctioned", "been sanctioned"],
  ],
  MOBILIZE: [
    ["readies forces", "ready forces", "readied forces"],
    ["faces forces", "face forces", "faced forces"],
  ],
  COERCE: [
    ["coerces", "coerce", "coerced"],
    ["is coerced", "be coerced", "been coerced"],
  ],
  ASSAULT: [
    ["attacks", "attack", "attacked"],
    ["is attacked", "be attacked", "been attacked"],
  ],
};

/** "Invites" is for talks that one side brings about: whoever just meets is a participant, and whoever receives a host. */
const MODE_VERBS: Readonly<Record<string, Verbs>> = {
  seize: [
    ["seizes", "seize", "seized"],
    ["loses", "lose", "lost"],
  ],
  release: [
    ["releases", "release", "released"],
    ["is released", "be released", "been released"],
  ],
  phone: [
    ["calls", "call", "called"],
    ["is called", "be called", "been called"],
  ],
  "third-party": [
    ["mediates", "mediate", "mediated"],
    ["is mediated for", "be mediated for", "been mediated for"],
  ],
  visit: [
    ["visits", "visit", "visited"],
    ["is visited", "be visited", "been visited"],
  ],
};

/** What whoever speaks, fears or hopes does, and what those do whom it is about. */
const STATEMENT_VERBS: Readonly<Record<Status, readonly [source: string, target: string]>> = {
  occurred: ["takes a stance", "is spoken of"],
  ongoing: ["takes a stance", "is spoken of"],
  planned: ["is to speak", "is spoken of"],
  feared: ["fears", "is feared for"],
  hoped: ["hopes", "is hoped for"],
  "did-not-happen": ["is silent", "is not spoken of"],
};

/** What a role comes to in this event, as one verb: "hosts", "is to host", "is said to have assisted", "did not assist", "fears". */
export function roleWords(part: RolePart): string {
  if (part.role === "subject") return ROLE_LABELS.subject;
  if (part.type === "STATEMENT" && part.role !== "participant" && part.role !== "host") {
    return STATEMENT_VERBS[part.status][part.role === "source" ? 0 : 1];
  }
  if (part.basis === "invited") return "is invited";
  const [now, infinitive, participle] = verbsOf(part);
  // A promise is made now, whatever is promised.
  if (part.status === "planned") return part.type === "AGREE" ? now : `is to ${infinitive}`;
  if (part.status === "did-not-happen") return `did not ${infinitive}`;
  if (part.status === "feared" || part.status === "hoped") return `is ${part.status} to ${infinitive}`;
  if (part.voice !== "attributed") return now;
  return part.status === "occurred" ? `is said to have ${participle}` : `is said to ${infinitive}`;
}

function verbsOf({ role, type, modes = [] }: RolePart): Verb {
  if (role === "host") return ["hosts", "host", "hosted"];
  if (role === "participant" || type === "STATEMENT") return ["takes part", "take part", "taken part"];
  const [acting, undergoing] = modes.map((mode) => MODE_VERBS[mode]).find((verbs) => verbs !== undefined) ?? VERBS[type];
  return role === "target" ? undergoing : acting;
}
