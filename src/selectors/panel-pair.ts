import type { Relation } from "../model/actor.ts";
import type { Dataset } from "../model/dataset.ts";
import { ROLES } from "../model/vocabulary.ts";
import type { SubjectPart } from "./panel-involvement.ts";
import { overTime, type OverTime } from "./panel-time.ts";
import { spanOf, subjectOf, type Subject } from "./panel-subject.ts";

/** The events of a pair by who acts. */
export interface Pair {
  /** `a` and `b`. */
  readonly sides: readonly [Subject, Subject];
  /** Where `a` acts on `b`, where `b` acts on `a`, and where neither does. An event with both stands under the first. */
  readonly forth: readonly number[];
  readonly back: readonly number[];
  readonly together: readonly number[];
  /** Both have a role, but nothing runs between them: acting side by side, or one fears the other. */
  readonly beside: readonly number[];
  /** Of all of these. */
  readonly time: OverTime;
  readonly hidden: number;
  readonly relations: readonly Relation[];
}

type Way = "forth" | "back" | "together" | "beside";

/** All events in which two subjects have a role, both directions; a country stands for its actors too. */
export function pairOf(dataset: Dataset, a: string, b: string, inView: Uint8Array): Pair {
  const [left, right] = [subjectOf(dataset, a), subjectOf(dataset, b)];
  const rows = { forth: [] as number[], back: [] as number[], together: [] as number[], beside: [] as number[] };
  let hidden = 0;
  for (let row = 0; row < dataset.table.length; row++) {
    const way = linkIn(dataset, left, right, row) ?? (haveRoles(dataset, left, right, row) ? "beside" : null);
    if (way === null) continue;
    if (inView[row] === 0) hidden++;
    else rows[way].push(row);
  }
  const time = overTime(dataset, Int32Array.from(Object.values(rows).flat()));
  return { sides: [left, right], ...rows, time, hidden, relations: relationsBetween(dataset, left, right) };
}

function linkIn({ table }: Dataset, left: Subject, right: Subject, row: number): Way | null {
  const [from, to] = spanOf(table.linkFrom.offsets, row);
  const found = new Set<Way>();
  for (let at = from; at < to; at++) {
    const [source, target] = [table.linkFrom.values[at] ?? -1, table.linkTo[at] ?? -1];
    const forth = left.members.has(source) && right.members.has(target);
    if (!forth && !(right.members.has(source) && left.members.has(target))) continue;
    found.add(table.linkDirected[at] === 0 ? "together" : forth ? "forth" : "back");
  }
  return (["forth", "back", "together"] as const).find((way) => found.has(way)) ?? null;
}

/** The roles that both sides have in an event, in the author's order; for those that are drawn. */
export function partsOfPair({ table }: Dataset, [left, right]: Pair["sides"], row: number): readonly SubjectPart[] {
  const [from, to] = spanOf(table.actors.offsets, row);
  return Array.from({ length: to - from }, (_, at) => ({
    actor: table.actors.values[from + at] ?? -1,
    role: ROLES[table.actorRole[from + at] ?? 0] ?? "source",
  })).filter(({ actor }) => left.members.has(actor) || right.members.has(actor));
}

function haveRoles({ table }: Dataset, left: Subject, right: Subject, row: number): boolean {
  const actors = [...table.actors.values.subarray(...spanOf(table.actors.offsets, row))];
  return actors.some((a) => left.members.has(a) && actors.some((b) => b !== a && right.members.has(b)));
}

function relationsBetween({ manifest }: Dataset, left: Subject, right: Subject): readonly Relation[] {
  const ids = ({ id, members }: Subject) => new Set([id, ...[...members].flatMap((code) => manifest.actors[code]?.id ?? [])]);
  const [a, b] = [ids(left), ids(right)];
  return manifest.relations.filter(({ from, to }) => (a.has(from) && b.has(to)) || (b.has(from) && a.has(to)));
}
