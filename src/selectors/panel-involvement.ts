import type { Dataset } from "../model/dataset.ts";
import { CLASS_OF_ROLE, INVOLVEMENT_CLASSES, ROLES, type InvolvementClass, type Role } from "../model/vocabulary.ts";
import { memo } from "./memo.ts";
import { spanOf, type Subject } from "./panel-subject.ts";
import { createScratch } from "./scratch.ts";

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
  /** Rows in which it has a role of this class itself, and those in which only actors of its have; in dataset order, not both empty. */
  readonly direct: Int32Array;
  readonly through: Int32Array;
  /** Through whom the latter are, by who comes first. `manifest.actors`. */
  readonly actors: readonly number[];
}

export interface Involvement {
  readonly subject: Subject;
  /** Strongest class first; classes without an event are left out. */
  readonly groups: readonly InvolvementGroup[];
  /** Events in view, each once: the groups one after another. */
  readonly rows: Int32Array;
  readonly count: number;
  readonly direct: number;
  /** Through whom the rest are, most events first. */
  readonly through: readonly { readonly actor: number; readonly count: number }[];
  /** Events that the filters hide. */
  readonly hidden: number;
}

const NO_CLASS = INVOLVEMENT_CLASSES.length;
/** A list of the panel, by class and then itself before through others: twice the class, and this. The least of a row is where it stands. */
const [ITSELF, THROUGH, NOWHERE] = [0, 1, 2 * NO_CLASS] as const;
/** By `ROLES`: the list of one who is the subject itself. */
const LIST_OF_ROLE = Uint8Array.from(ROLES, (role) => 2 * INVOLVEMENT_CLASSES.indexOf(CLASS_OF_ROLE[role]));

/** How a subject is involved: each event once, under its strongest class (data model, Involvement). */
export function involvementOf(dataset: Dataset, subject: Subject, inView: Uint8Array): Involvement {
  const involved = involvedRows(dataset, subject);
  const [counts, ends, hidden] = countLists(involved, inView);
  const rows = listRows(involved, inView, ends);
  const { actors, events } = throughWhom(dataset, involved, inView);
  const listOf = (list: number) => rows.subarray((ends[list] ?? 0) - (counts[list] ?? 0), ends[list]);
  const groups = INVOLVEMENT_CLASSES.map((name, code) => ({
    name,
    direct: listOf(2 * code + ITSELF),
    through: listOf(2 * code + THROUGH),
    actors: actors[code] ?? [],
  }));
  return {
    subject,
    groups: groups.filter(({ direct, through }) => direct.length + through.length > 0),
    rows,
    count: rows.length,
    direct: groups.reduce((sum, { direct }) => sum + direct.length, 0),
    through: [...new Set(actors.flat())]
      .map((actor) => ({ actor, count: events[actor] ?? 0 }))
      .toSorted((a, b) => b.count - a.count || a.actor - b.actor),
    hidden,
  };
}

/** A subject's rows, in view or not: found once, for filters only leave some of them out. */
interface InvolvedRows {
  /** In dataset order, with the list of each. */
  readonly rows: Int32Array;
  readonly lists: Uint8Array;
  /** By actor: `ITSELF`, `THROUGH` or `NOWHERE`. */
  readonly standing: Uint8Array;
}

const [scratchForRows, scratchForLists] = [createScratch(), createScratch()];

/**
 * One pass over the actors of what may be a million rows, which looks at a row only when it comes upon one of the
 * subject's: no object, array or set for each.
 */
const involvedRows = memo(({ table, manifest }: Dataset, subject: Subject): InvolvedRows => {
  const standing = new Uint8Array(manifest.actors.length).fill(NOWHERE);
  for (const code of subject.members) standing[code] = code === subject.own ? ITSELF : THROUGH;
  const { offsets, values } = table.actors;
  const roles = table.actorRole;
  const end = offsets[table.length] ?? 0;
  const rows = scratchForRows(table.length);
  const lists = scratchForLists(table.length);
  let found = 0;
  for (let next = 0, row = 0; next < end; next++) {
    if (standing[values[next] ?? 0] === NOWHERE) continue;
    while ((offsets[row + 1] ?? end) <= next) row++;
    const to = offsets[row + 1] ?? end;
    let list: number = NOWHERE;
    for (let at = offsets[row] ?? 0; at < to; at++) {
      const its = (LIST_OF_ROLE[roles[at] ?? 0] ?? 0) + (standing[values[at] ?? 0] ?? 0);
      if (its < list) list = its;
    }
    rows[found] = row;
    lists[found++] = list;
    next = to - 1;
  }
  return { rows: rows.slice(0, found), lists: new Uint8Array(lists.subarray(0, found)), standing };
});

/** How many rows in view each list has, where it ends when they lie one after another, and how many more the filters hide. */
function countLists({ rows, lists }: InvolvedRows, inView: Uint8Array): readonly [counts: Int32Array, ends: Int32Array, hidden: number] {
  const counts = new Int32Array(NOWHERE);
  let hidden = 0;
  for (let i = 0; i < rows.length; i++) {
    if (inView[rows[i] ?? 0] === 0) hidden++;
    else counts[lists[i] ?? 0] = (counts[lists[i] ?? 0] ?? 0) + 1;
  }
  let end = 0;
  return [counts, counts.map((count) => (end += count)), hidden];
}

/** The rows in view, list by list. */
function listRows({ rows, lists }: InvolvedRows, inView: Uint8Array, ends: Int32Array): Int32Array {
  const listed = new Int32Array(ends.at(-1) ?? 0);
  const next = ends.slice();
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] ?? 0;
    if (inView[row] === 0) continue;
    const at = (next[lists[i] ?? 0] ?? 0) - 1;
    listed[at] = row;
    next[lists[i] ?? 0] = at;
  }
  return listed;
}

/** By class, through whom its events are, by who comes first; and how many events are through each actor. */
function throughWhom(
  { table }: Dataset,
  { rows, lists, standing }: InvolvedRows,
  inView: Uint8Array,
): { readonly actors: readonly (readonly number[])[]; readonly events: Int32Array } {
  const { offsets, values } = table.actors;
  const roles = table.actorRole;
  const actors = INVOLVEMENT_CLASSES.map((): number[] => []);
  const events = new Int32Array(standing.length);
  const last = new Int32Array(standing.length).fill(-1);
  const named = new Uint8Array(standing.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const list = lists[i] ?? 0;
    if ((list & THROUGH) === 0 || inView[row] === 0) continue;
    const to = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < to; at++) {
      const actor = values[at] ?? 0;
      if ((LIST_OF_ROLE[roles[at] ?? 0] ?? 0) + (standing[actor] ?? 0) !== list || last[actor] === row) continue;
      last[actor] = row;
      events[actor] = (events[actor] ?? 0) + 1;
      const classes = named[actor] ?? 0;
      const its = 1 << (list >> 1);
      if ((classes & its) !== 0) continue;
      named[actor] = classes | its;
      actors[list >> 1]?.push(actor);
    }
  }
  return { actors, events };
}

/** What the subject is in one event, for those that are drawn; `null` when it has no role in it. */
export function partOf({ table }: Dataset, { own, members }: Subject, row: number): InvolvedEvent | null {
  const [from, to] = spanOf(table.actors.offsets, row);
  let list: number = NOWHERE;
  let parts: SubjectPart[] = [];
  for (let at = from; at < to; at++) {
    const actor = table.actors.values[at] ?? -1;
    const code = table.actorRole[at] ?? 0;
    const role = ROLES[code];
    const its = (LIST_OF_ROLE[code] ?? 0) + (actor === own ? ITSELF : THROUGH);
    if (role === undefined || its > list || !members.has(actor)) continue;
    if (its < list) parts = [];
    list = its;
    parts.push({ actor, role });
  }
  return list === NOWHERE ? null : { row, direct: (list & THROUGH) === 0, parts };
}
