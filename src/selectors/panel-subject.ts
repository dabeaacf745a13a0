import type { Dataset } from "../model/dataset.ts";
import type { Selection } from "../model/view.ts";
import { memo } from "./memo.ts";

/** Whom a panel is about, as codes of `manifest.actors`: a country is its state and all of its actors. */
export interface Subject {
  readonly id: string;
  /** The state, actor or region itself; −1 when it has no entry of its own. */
  readonly own: number;
  readonly members: ReadonlySet<number>;
}

/** A country with its actors, an actor or a region alone. An id that nobody has gives an empty subject. The same object for the last one. */
export const subjectOf = memo((dataset: Dataset, id: string): Subject => {
  const own = dataset.actorOf.get(id) ?? -1;
  const members = new Set<number>(own === -1 ? [] : [own]);
  if (dataset.countryOf.has(id)) {
    dataset.manifest.actors.forEach((actor, code) => {
      if (actor.country === id) members.add(code);
    });
  }
  return { id, own, members };
});

/** What its name is; the id where the dataset has no name for it. */
export function nameOf(dataset: Dataset, id: string): string {
  const { actors, countries, regions } = dataset.manifest;
  const country = dataset.countryOf.get(id);
  const actor = dataset.actorOf.get(id);
  return (
    (country === undefined ? undefined : countries[country]?.name) ??
    (actor === undefined ? undefined : actors[actor]?.name) ??
    regions.find((region) => region.id === id)?.name ??
    id
  );
}

/** The items of one row in a list column, as `[from, to)`. */
export function spanOf(offsets: Int32Array, row: number): readonly [number, number] {
  return [offsets[row] ?? 0, offsets[row + 1] ?? 0];
}

/** What selecting an actor selects: a state is its country, a region is itself. */
export function selectionOf(dataset: Dataset, id: string): Selection {
  if (dataset.countryOf.has(id)) return { kind: "country", id };
  if (dataset.manifest.regions.some((region) => region.id === id)) return { kind: "region", id };
  return { kind: "actor", id };
}

/** The pair of two ids, in the order in which links write them. */
export function pairSelection(one: string, other: string): Selection {
  const [a, b] = one < other ? [one, other] : [other, one];
  return { kind: "pair", a, b };
}
