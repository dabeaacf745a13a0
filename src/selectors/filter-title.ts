import type { Dataset } from "../model/dataset.ts";
import type { Inputs } from "../model/inputs.ts";
import type { Selection } from "../model/view.ts";
import { memo } from "./memo.ts";

interface SelectionTitle {
  readonly dataset: string;
  /** `null` when nothing is selected, and for an event, whose label is among its details. */
  readonly name: string | null;
  /** Of a selected event. */
  readonly row: number | null;
}

/** What the page is called for what is selected. */
export function selectSelectionTitle({ dataset, view }: Inputs): SelectionTitle {
  return titleOf(dataset, view.sel);
}

const titleOf = memo((dataset: Dataset, sel: Selection | null): SelectionTitle => ({
  dataset: dataset.manifest.title,
  name: sel === null ? null : selectionName(dataset, sel),
  row: sel?.kind === "event" ? (dataset.rowOf.get(sel.id) ?? null) : null,
}));

function selectionName(dataset: Dataset, sel: Selection): string | null {
  switch (sel.kind) {
    case "event":
      return null;
    case "pair":
      return `${nameOf(dataset, sel.a)} and ${nameOf(dataset, sel.b)}`;
    default:
      return nameOf(dataset, sel.id);
  }
}

/** The name of an actor, country, region or document; its id when the dataset does not have it. */
export function nameOf({ manifest, actorOf, countryOf, documentOf }: Dataset, id: string): string {
  return (
    manifest.countries[countryOf.get(id) ?? -1]?.name ??
    manifest.actors[actorOf.get(id) ?? -1]?.name ??
    manifest.regions.find((region) => region.id === id)?.name ??
    manifest.documents[documentOf.get(id) ?? -1]?.title ??
    id
  );
}
