import type { Relation } from "../model/actor.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Subject } from "./panel-subject.ts";

/** Somebody the subject has events with, by the links of those events; co-mention makes no partner. */
export interface Partner {
  /** A country's or an actor's id. */
  readonly id: string;
  /** Events in view that link the two, each once. */
  readonly count: number;
}

/** Partners of a subject, most events first. Links among its own actors are left out. */
export function partnersOf(dataset: Dataset, subject: Subject, rows: Int32Array): readonly Partner[] {
  const isMember = new Uint8Array(dataset.manifest.actors.length);
  for (const code of subject.members) isMember[code] = 1;
  const counts = countLinked(dataset, isMember, rows);
  return dataset.manifest.actors
    .map(({ id }, code) => ({ id, count: counts[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** By actor, in how many of the rows a link joins it to a member. */
function countLinked({ table }: Dataset, isMember: Uint8Array, rows: Int32Array): Int32Array {
  const { offsets, values } = table.linkFrom;
  const { linkTo } = table;
  const counts = new Int32Array(isMember.length);
  const last = new Int32Array(isMember.length).fill(-1);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const to = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < to; at++) {
      const a = values[at] ?? 0;
      const b = linkTo[at] ?? 0;
      const isOurs = isMember[a] !== 0;
      if (isOurs === (isMember[b] !== 0)) continue;
      const other = isOurs ? b : a;
      if (last[other] === row) continue;
      last[other] = row;
      counts[other] = (counts[other] ?? 0) + 1;
    }
  }
  return counts;
}

/** The standing ties of a subject: its own first, then those of its actors. */
export function relationsOf(dataset: Dataset, subject: Subject): readonly Relation[] {
  const ids = new Set([subject.id, ...[...subject.members].flatMap((code) => dataset.manifest.actors[code]?.id ?? [])]);
  const own = ({ from, to }: Relation) => from === subject.id || to === subject.id;
  const touching = dataset.manifest.relations.filter(({ from, to }) => ids.has(from) || ids.has(to));
  return [...touching.filter(own), ...touching.filter((relation) => !own(relation))];
}
