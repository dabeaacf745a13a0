import type { Dataset, Manifest } from "../model/dataset.ts";
import { parseDay } from "../model/day.ts";
import type { EventTable } from "../model/event-table.ts";

/** A manifest and its table, with the look-ups that the edges need. */
export function makeDataset(manifest: Manifest, table: EventTable): Dataset {
  return {
    id: manifest.id,
    manifest,
    table,
    knownUntil: manifest.documents.map(({ published }) => (published.end === null ? null : parseDay(published.end))),
    rowOf: new Map(table.ids.map((id, row) => [id, row])),
    actorOf: indexOf(manifest.actors),
    countryOf: indexOf(manifest.countries),
    placeOf: indexOf(manifest.places),
    documentOf: indexOf(manifest.documents),
  };
}

function indexOf(list: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(list.map(({ id }, index) => [id, index]));
}
