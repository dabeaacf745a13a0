import type { Relation } from "../model/actor.ts";
import type { Dataset } from "../model/dataset.ts";
import { spanOf, type Subject } from "./panel-subject.ts";

/** Somebody the subject has events with, by the links of those events; co-mention makes no partner. */
export interface Partner {
  /** A country's or an actor's id. */
  readonly id: string;
  /** Events in view that link the two, each once. */
  readonly count: number;
}

/** Partners of a subject, most events first. Links among its own actors are left out. */
export function partnersOf(dataset: Dataset, subject: Subject, rows: Iterable<number>): readonly Partner[] {
  const { table, manifest } = dataset;
  const counts = new Map<number, number>();
  for (const row of rows) {
    const [from, to] = spanOf(table.linkFrom.offsets, row);
    const here = new Set<number>();
    for (let at = from; at < to; at++) {
      const [a, b] = [table.linkFrom.values[at] ?? -1, table.linkTo[at] ?? -1];
      if (subject.members.has(a) === subject.members.has(b)) continue;
      here.add(subject.members.has(a) ? b : a);
    }
    for (const actor of here) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a, n], [b, m]) => m - n || a - b)
    .flatMap(([actor, count]) => {
      const id = manifest.actors[actor]?.id;
      return id === undefined ? [] : [{ id, count }];
    });
}

/** The standing ties of a subject: its own first, then those of its actors. */
export function relationsOf(dataset: Dataset, subject: Subject): readonly Relation[] {
  const ids = new Set([subject.id, ...[...subject.members].flatMap((code) => dataset.manifest.actors[code]?.id ?? [])]);
  const own = ({ from, to }: Relation) => from === subject.id || to === subject.id;
  const touching = dataset.manifest.relations.filter(({ from, to }) => ids.has(from) || ids.has(to));
  return [...touching.filter(own), ...touching.filter((relation) => !own(relation))];
}
