import type { Dataset } from "../model/dataset.ts";
import type { HoverTarget } from "../model/inputs.ts";
import type { Hit } from "./hit-test.ts";

/** What a hit points at in the dataset; `null` for land and areas that have no part in it. */
export function targetOf(hit: Hit, dataset: Dataset, rowsAt: (place: string) => readonly number[]): HoverTarget | null {
  switch (hit.kind) {
    case "country":
      return dataset.countryOf.has(hit.id) ? { kind: "country", id: hit.id } : null;
    case "actor":
      return { kind: "actor", id: hit.badge.id };
    case "link":
      return hit.link.pair;
    case "region":
      return { kind: "region", id: hit.region.id };
    case "place":
      return { kind: "events", ids: rowsAt(hit.place.id).flatMap((row) => dataset.table.ids[row] ?? []) };
    case "disputed":
      return null;
  }
}
