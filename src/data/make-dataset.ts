import type { Dataset, Manifest } from "../model/dataset.ts";
import { parseDay } from "../model/day.ts";
import type { EventTable } from "../model/event-table.ts";
import { createLookup, type IdShard } from "./row-lookup.ts";

/**
 * A manifest and its table, with the look-ups that the edges need.
 *
 * @param shards the ids with their hashes, where a worker has made them.
 */
export function makeDataset(
  manifest: Manifest,
  table: EventTable,
  shards: readonly IdShard[] = [{ first: 0, ids: table.ids, slots: null }],
): Dataset {
  return {
    id: manifest.id,
    manifest,
    table,
    knownUntil: manifest.documents.map(({ published }) => (published.end === null ? null : parseDay(published.end))),
    rowOf: createLookup(shards),
    actorOf: indexOf(manifest.actors),
    countryOf: indexOf(manifest.countries),
    placeOf: indexOf(manifest.places),
    documentOf: indexOf(manifest.documents),
  };
}

/** The dataset with more rows; everything else stays the same object. */
export function withRows(dataset: Dataset, table: EventTable, shards: readonly IdShard[]): Dataset {
  return { ...dataset, table, rowOf: createLookup(shards) };
}

function indexOf(list: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(list.map(({ id }, index) => [id, index]));
}
