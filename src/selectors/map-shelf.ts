import type { Dataset } from "../model/dataset.ts";
import type { Inputs } from "../model/inputs.ts";
import type { LinkCount } from "./filter-result.ts";
import { selectFilter } from "./filter.ts";
import { undrawnLinkEvents } from "./map-links.ts";
import { memo } from "./memo.ts";

/** What belongs to the view and has no spot on the map. */
export interface MapShelf {
  /** Rows in view with no place given. */
  readonly rows: Int32Array;
  /** Actors in view, in a role, that belong to no country; most events first. */
  readonly actors: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  /** Events that link one of them with another actor: their arcs are not drawn. */
  readonly undrawn: number;
}

export function selectMapShelf(inputs: Inputs): MapShelf {
  const { unplaced, perActor, links } = selectFilter(inputs);
  return shelfOf(inputs.dataset, unplaced, perActor, links);
}

const shelfOf = memo((dataset: Dataset, rows: Int32Array, perActor: Int32Array, links: readonly LinkCount[]): MapShelf => ({
  rows,
  actors: dataset.manifest.actors
    .flatMap(({ id, name, kind, country }, code) => {
      const count = perActor[code] ?? 0;
      return country === null && kind !== "region" && count > 0 ? [{ id, name, count }] : [];
    })
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
  undrawn: undrawnLinkEvents(dataset, links),
}));

/** Rows in view that are said to be at a place, in dataset order. The same array for the same place and filters. */
export function selectPlaceRows(inputs: Inputs, place: string): readonly number[] {
  return placeRows(inputs.dataset, selectFilter(inputs).rows, place);
}

const placeRows = memo((dataset: Dataset, rows: Int32Array, place: string): readonly number[] => {
  const code = dataset.placeOf.get(place);
  return Array.from(rows).filter((row) => dataset.table.place[row] === code);
});
