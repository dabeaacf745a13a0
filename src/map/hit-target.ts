import type { HoverTarget, Inputs } from "../model/inputs.ts";
import { selectCellRows } from "../selectors/map-points.ts";
import { selectPlaceRows } from "../selectors/map-shelf.ts";
import type { Hit } from "./hit-test.ts";

/** A cell of more events lights nothing in the other views. */
const MOST_LIT = 200;

/** What a hit points at in the dataset; `null` for land and areas that have no part in it, and for cells of too many events. */
export function targetOf(hit: Hit, inputs: Inputs): HoverTarget | null {
  const { dataset } = inputs;
  switch (hit.kind) {
    case "country":
      return dataset.countryOf.has(hit.id) ? { kind: "country", id: hit.id } : null;
    case "actor":
      return { kind: "actor", id: hit.badge.id };
    case "more":
      return { kind: "country", id: hit.more.country };
    case "link":
      return hit.link.pair;
    case "region":
      return { kind: "region", id: hit.region.id };
    case "place":
      return eventsOf(inputs, selectPlaceRows(inputs, hit.place.id));
    case "cell":
      return hit.mark.count > MOST_LIT ? null : eventsOf(inputs, selectCellRows(inputs, hit.mark.cell));
    case "disputed":
      return null;
  }
}

function eventsOf({ dataset: { table } }: Inputs, rows: Int32Array): HoverTarget {
  return { kind: "events", ids: Array.from(rows, (row) => table.ids[row] ?? "") };
}
