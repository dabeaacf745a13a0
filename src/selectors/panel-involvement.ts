import type { Dataset } from "../model/dataset.ts";
import { CLASS_OF_ROLE, INVOLVEMENT_CLASSES, ROLES, type InvolvementClass, type Role } from "../model/vocabulary.ts";
import { spanOf, type Subject } from "./panel-subject.ts";

/** A role of the subject, or of one of its actors, in one event. */
export interface SubjectPart {
  /** `manifest.actors`. */
  readonly actor: number;
  readonly role: Role;
}

/** An event with what the subject is in it. */
export interface InvolvedEvent {
  readonly row: number;
  /** The subject itself has a role of this class; else it is involved only through the actors in `parts`. */
  readonly direct: boolean;
  /** The roles that give its class, the subject's own only where it has one. Never empty. */
  readonly parts: readonly SubjectPart[];
}

export interface InvolvementGroup {
  readonly name: InvolvementClass;
  /** First direct, then through actors; each in dataset order. Never empty. */
  readonly events: readonly InvolvedEvent[];
}

export interface Involvement {
  /** Strongest class first; classes without an event are left out. */
  readonly groups: readonly InvolvementGroup[];
  /** Events in view, each counted once. */
  readonly count: number;
  readonly direct: number;
  /** Through whom the rest are, most events first. */
  readonly through: readonly { readonly actor: number; readonly count: number }[];
  /** Events that the filters hide. */
  readonly hidden: number;
}

/** How a subject is involved: each event once, under its strongest class (data model, Involvement). */
export function involvementOf(dataset: Dataset, subject: Subject, inView: Uint8Array): Involvement {
  const groups = INVOLVEMENT_CLASSES.map(() => ({ direct: [] as InvolvedEvent[], through: [] as InvolvedEvent[] }));
  const through = new Map<number, number>();
  let hidden = 0;
  // A glance at every row, and objects only for those that are shown.
  const isMember = Uint8Array.from(dataset.manifest.actors, (_, code) => (subject.members.has(code) ? 1 : 0));
  const { offsets, values } = dataset.table.actors;
  for (let row = 0; row < dataset.table.length; row++) {
    const to = offsets[row + 1] ?? 0;
    let has = 0;
    for (let at = offsets[row] ?? 0; at < to; at++) has |= isMember[values[at] ?? 0] ?? 0;
    if (has === 0) continue;
    if (inView[row] === 0) {
      hidden++;
      continue;
    }
    const found = partsIn(dataset, subject, row);
    if (found === null) continue;
    groups[found.code]?.[found.event.direct ? "direct" : "through"].push(found.event);
    if (found.event.direct) continue;
    for (const actor of new Set(found.event.parts.map((part) => part.actor))) through.set(actor, (through.get(actor) ?? 0) + 1);
  }
  const filled = INVOLVEMENT_CLASSES.map((name, code) => ({
    name,
    events: [...(groups[code]?.direct ?? []), ...(groups[code]?.through ?? [])],
  })).filter(({ events }) => events.length > 0);
  return {
    groups: filled,
    count: filled.reduce((sum, { events }) => sum + events.length, 0),
    direct: groups.reduce((sum, { direct }) => sum + direct.length, 0),
    through: [...through].map(([actor, count]) => ({ actor, count })).toSorted((a, b) => b.count - a.count || a.actor - b.actor),
    hidden,
  };
}

function partsIn({ table }: Dataset, subject: Subject, row: number): { readonly code: number; readonly event: InvolvedEvent } | null {
  const [from, to] = spanOf(table.actors.offsets, row);
  let code: number = INVOLVEMENT_CLASSES.length;
  let parts: SubjectPart[] = [];
  for (let at = from; at < to; at++) {
    const actor = table.actors.values[at] ?? -1;
    const role = ROLES[table.actorRole[at] ?? 0];
    if (role === undefined || !subject.members.has(actor)) continue;
    const its = INVOLVEMENT_CLASSES.indexOf(CLASS_OF_ROLE[role]);
    if (its < code) {
      code = its;
      parts = [];
    }
    if (its === code) parts.push({ actor, role });
  }
  if (parts.length === 0) return null;
  const own = parts.filter(({ actor }) => actor === subject.own);
  return { code, event: { row, direct: own.length > 0, parts: own.length > 0 ? own : parts } };
}
