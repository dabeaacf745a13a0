import { useCallback } from "react";
import type { Inputs } from "../model/inputs.ts";
import { selectPlaceRows } from "../selectors/map-shelf.ts";
import { useDataset, useDerived } from "../state/use-derived.ts";
import { plural } from "../text/count.ts";
import { MapEvents } from "./map-events.tsx";

/** The events at a place that has several; one alone opens by itself. */
export function MapPlace({ id, onClose }: { readonly id: string; onClose(): void }) {
  const rows = useDerived(useCallback((inputs: Inputs) => selectPlaceRows(inputs, id), [id]));
  const { manifest, placeOf } = useDataset();
  const name = manifest.places[placeOf.get(id) ?? -1]?.name ?? id;
  return <MapEvents title={name} note={`${plural(rows.length, "event")} said to be here`} rows={rows} onClose={onClose} />;
}
