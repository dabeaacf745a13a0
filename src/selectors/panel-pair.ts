import type { Relation } from "../model/actor.ts";
import type { Dataset } from "../model/dataset.ts";
import type { EventTable } from "../model/event-table.ts";
import { ROLES } from "../model/vocabulary.ts";
import { once } from "./memo.ts";
import type { SubjectPart } from "./panel-involvement.ts";
import { overTime, type OverTime } from "./panel-time.ts";
import { spanOf, subjectOf, type Subject } from "./panel-subject.ts";

/** The events of a pair by who acts. */
export interface Pair {
  /** `a` and `b`. */
  readonly sides: readonly [Subject, Subject];
  /** Where `a` acts on `b`, where `b` acts on `a`, and where neither does. An event with both stands under the first. */
  readonly forth: Int32Array;
  readonly back: Int32Array;
  readonly together: Int32Array;
  /** Both have a role, but nothing runs between them: acting side by side, or one fears the other. */
  readonly beside: Int32Array;
  /** Of all of these. */
  readonly time: () => OverTime;
  readonly hidden: number;
  readonly relations: readonly Relation[];
}

const WAYS = ["forth", "back", "together", "beside"] as const;
const [FORTH, BACK, TOGETHER, BESIDE, NOT] = [0, 1, 2, 3, 4] as const;
/** As bits: an actor of a country's may be the other side too. */
const [LEFT, RIGHT] = [1, 2] as const;

/** All events in which two subjects have a role, both directions; a country stands for its actors too. */
export function pairOf(dataset: Dataset, a: string, b: string, inView: Uint8Array): Pair {
  const [left, right] = [subjectOf(dataset, a), subjectOf(dataset, b)];
  const sides = new Uint8Array(dataset.manifest.actors.length);
  for (const code of left.members) sides[code] = LEFT;
  for (const code of right.members) sides[code] = (sides[code] ?? 0) | RIGHT;
  const lists = { forth: [] as number[], back: [] as number[], together: [] as number[], beside: [] as number[] };
  let hidden = 0;
  for (let row = 0; row < dataset.table.length; row++) {
    const way = WAYS[wayIn(dataset, sides, row)];
    if (way === undefined) continue;
    if (inView[row] === 0) hidden++;
    else lists[way].push(row);
  }
  return {
    sides: [left, right],
    forth: Int32Array.from(lists.forth),
    back: Int32Array.from(lists.back),
    together: Int32Array.from(lists.together),
    beside: Int32Array.from(lists.beside),
    time: once(() => overTime(dataset, Int32Array.from(Object.values(lists).flat()))),
    hidden,
    relations: relationsBetween(dataset, left, right),
  };
}

/** The first of `WAYS` that an event has: by its links, else by who has a role. */
function wayIn({ table }: Dataset, sides: Uint8Array, row: number): number {
  const { offsets, values } = table.linkFrom;
  const to = offsets[row + 1] ?? 0;
  let first: number = NOT;
  for (let at = offsets[row] ?? 0; at < to; at++) {
    const source = sides[values[at] ?? 0] ?? 0;
    const target = sides[table.linkTo[at] ?? 0] ?? 0;
    const isForth = (source & LEFT) !== 0 && (target & RIGHT) !== 0;
    if (!isForth && ((source & RIGHT) === 0 || (target & LEFT) === 0)) continue;
    first = Math.min(first, table.linkDirected[at] === 0 ? TOGETHER : isForth ? FORTH : BACK);
  }
  return first === NOT && haveRoles(table, sides, row) ? BESIDE : first;
}

/** Whether somebody of the one side and somebody else of the other have a role. */
function haveRoles({ actors: { offsets, values } }: EventTable, sides: Uint8Array, row: number): boolean {
  const from = offsets[row] ?? 0;
  const to = offsets[row + 1] ?? 0;
  let has = 0;
  for (let at = from; at < to; at++) has |= sides[values[at] ?? 0] ?? 0;
  if (has !== (LEFT | RIGHT)) return false;
  for (let one = from; one < to; one++) {
    if (((sides[values[one] ?? 0] ?? 0) & LEFT) === 0) continue;
    for (let at = from; at < to; at++) if (values[at] !== values[one] && ((sides[values[at] ?? 0] ?? 0) & RIGHT) !== 0) return true;
  }
  return false;
}

/** The roles that both sides have in an event, in the author's order; for those that are drawn. */
export function partsOfPair({ table }: Dataset, [left, right]: Pair["sides"], row: number): readonly SubjectPart[] {
  const [from, to] = spanOf(table.actors.offsets, row);
  return Array.from({ length: to - from }, (_, at) => ({
    actor: table.actors.values[from + at] ?? -1,
    role: ROLES[table.actorRole[from + at] ?? 0] ?? "source",
  })).filter(({ actor }) => left.members.has(actor) || right.members.has(actor));
}

function relationsBetween({ manifest }: Dataset, left: Subject, right: Subject): readonly Relation[] {
  const ids = ({ id, members }: Subject) => new Set([id, ...[...members].flatMap((code) => manifest.actors[code]?.id ?? [])]);
  const [a, b] = [ids(left), ids(right)];
  return manifest.relations.filter(({ from, to }) => (a.has(from) && b.has(to)) || (b.has(from) && a.has(to)));
}
