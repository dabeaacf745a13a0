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

/** Third person and infinitive of whoever acts, then of whoever is acted upon. */
type Verbs = readonly [acts: string, toAct: string, undergoes: string, toUndergo: string];

const VERBS: Readonly<Record<Exclude<EventType, "STATEMENT">, Verbs>> = {
  AGREE: ["promises", "promise", "is promised", "be promised"],
  CONSULT: ["seeks talks", "seek talks", "is talked to", "be talked to"],
  SUPPORT: ["supports", "support", "is supported", "be supported"],
  CONCEDE: ["gives way", "give way", "is given way to", "be given way to"],
  COOPERATE: ["cooperates", "cooperate", "is the partner", "be the partner"],
  AID: ["assists", "assist", "receives", "receive"],
  RETREAT: ["withdraws", "withdraw", "is withdrawn from", "be withdrawn from"],
  REQUEST: ["asks", "ask", "is asked", "be asked"],
  ACCUSE: ["accuses", "accuse", "is accused", "be accused"],
  REJECT: ["refuses", "refuse", "is refused", "be refused"],
  THREATEN: ["threatens", "threaten", "is threatened", "be threatened"],
  PROTEST: ["protests", "protest", "is protested against", "be protested against"],
  SANCTION: ["sanctions", "sanction", "is sanctioned", "be sanctioned"],
  MOBILIZE: ["readies forces", "ready forces", "faces forces", "face forces"],
  COERCE: ["coerces", "coerce", "is coerced", "be coerced"],
  ASSAULT: ["attacks", "attack", "is attacked", "be attacked"],
};

const MODE_VERBS: Readonly<Record<string, Verbs>> = {
  seize: ["seizes", "seize", "loses", "lose"],
  release: ["releases", "release", "is released", "be released"],
  visit: ["visits", "visit", "is visited", "be visited"],
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

/** What a role comes to in this event, as one verb: "hosts", "is to host", "is said to assist", "did not assist", "fears". */
export function roleWords(part: RolePart): string {
  if (part.role === "subject") return ROLE_LABELS.subject;
  if (part.type === "STATEMENT" && part.role !== "participant" && part.role !== "host") {
    return STATEMENT_VERBS[part.status][part.role === "source" ? 0 : 1];
  }
  if (part.basis === "invited") return "is invited";
  const [now, infinitive] = verbsOf(part);
  // A promise is made now, whatever is promised.
  if (part.status === "planned") return part.type === "AGREE" ? now : `is to ${infinitive}`;
  if (part.status === "did-not-happen") return `did not ${infinitive}`;
  if (part.status === "feared" || part.status === "hoped") return `is ${part.status} to ${infinitive}`;
  return part.voice === "attributed" ? `is said to ${infinitive}` : now;
}

function verbsOf({ role, type, modes = [] }: RolePart): readonly [string, string] {
  if (role === "host") return ["hosts", "host"];
  if (role === "participant" || type === "STATEMENT") return ["takes part", "take part"];
  const [acts, toAct, undergoes, toUndergo] = modes.map((mode) => MODE_VERBS[mode]).find((verbs) => verbs !== undefined) ?? VERBS[type];
  return role === "target" ? [undergoes, toUndergo] : [acts, toAct];
}
