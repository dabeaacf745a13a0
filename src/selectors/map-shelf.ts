import type { Dataset } from "../model/dataset.ts";
import type { EventTable } from "../model/event-table.ts";
import type { Inputs } from "../model/inputs.ts";
import type { LinkCounts } from "./filter-result.ts";
import { selectFilter, selectUnfiltered } from "./filter.ts";
import { actorsOfCountry, shownActors, type ListedActor } from "./map-badges.ts";
import { undrawnLinkEvents } from "./map-busiest.ts";
import { hasPoint } from "./map-points.ts";
import { memo } from "./memo.ts";
import { rowsWhere } from "./rows-where.ts";

/** What belongs to the view and has no spot on the map. */
export interface MapShelf {
  /** Rows in view with no place given. */
  readonly rows: Int32Array;
  /** Actors in view, in a role, that belong to no country; most events first. */
  readonly actors: readonly ListedActor[];
  /** Events that link one of them with another actor: their arcs are not drawn. */
  readonly undrawn: number;
}

export function selectMapShelf(inputs: Inputs): MapShelf {
  const { perActor, links } = selectFilter(inputs);
  return shelfOf(inputs.dataset, selectUnplaced(inputs), perActor, links);
}

/** Rows in view with neither a place nor a point. */
export function selectUnplaced(inputs: Inputs): Int32Array {
  return withoutPoint(inputs.dataset.table, selectFilter(inputs).unplaced);
}

const withoutPoint = memo((table: EventTable, rows: Int32Array): Int32Array =>
  table.lng === undefined ? rows : rowsWhere(rows, (row) => !hasPoint(table, row)),
);

/** Whether there is anything to put on the shelf: cheap, for it is asked at every step of a drag. */
export function selectHasShelf(inputs: Inputs): boolean {
  const { unplaced, perActor } = selectFilter(inputs);
  if (unplaced.some((row) => !hasPoint(inputs.dataset.table, row))) return true;
  return inputs.dataset.manifest.actors.some(
    ({ country, kind }, code) => country === null && kind !== "region" && (perActor[code] ?? 0) > 0,
  );
}

const shelfOf = memo((dataset: Dataset, rows: Int32Array, perActor: Int32Array, links: LinkCounts): MapShelf => ({
  rows,
  actors: dataset.manifest.actors
    .flatMap(({ id, name, kind, country }, code) => {
      const count = perActor[code] ?? 0;
      return country === null && kind !== "region" && count > 0 ? [{ id, name, count }] : [];
    })
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
  undrawn: undrawnLinkEvents(dataset, links),
}));

/** The actors of a country that have an event in view; the same list for the same filters. */
export function selectActorsOfCountry(inputs: Inputs, country: string): readonly ListedActor[] {
  const { dataset } = inputs;
  return actorsOf(dataset, shownActors(dataset, selectUnfiltered(inputs).perActor), selectFilter(inputs).perActor, country);
}

const actorsOf = memo(actorsOfCountry);

/** Rows in view that are said to be at a place, in dataset order. The same array for the same place and filters. */
export function selectPlaceRows(inputs: Inputs, place: string): Int32Array {
  return placeRows(inputs.dataset, selectFilter(inputs).rows, place);
}

const placeRows = memo((dataset: Dataset, rows: Int32Array, place: string): Int32Array => {
  const code = dataset.placeOf.get(place);
  return rowsWhere(rows, (row) => dataset.table.place[row] === code);
});
