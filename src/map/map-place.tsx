import "./map-shelf.css";
import { useCallback } from "react";
import type { Inputs } from "../model/inputs.ts";
import { selectPlaceRows } from "../selectors/map-shelf.ts";
import { useDataset, useDerived } from "../state/use-derived.ts";
import { plural } from "../text/count.ts";
import { IconButton } from "../ui/button.tsx";
import { EventButtons } from "./event-buttons.tsx";

/** The events at a place that has several; one alone opens by itself. */
export function MapPlace({ id, onClose }: { readonly id: string; onClose(): void }) {
  const rows = useDerived(useCallback((inputs: Inputs) => selectPlaceRows(inputs, id), [id]));
  const { manifest, placeOf } = useDataset();
  const name = manifest.places[placeOf.get(id) ?? -1]?.name ?? id;
  return (
    <div className="map-shelf map-shelf-open">
      <div className="map-shelf-list">
        <header className="map-shelf-head">
          <h2>{name}</h2>
          <IconButton icon="close" label="Close" onPress={onClose} />
        </header>
        <p className="map-shelf-note">{plural(rows.length, "event")} said to be here</p>
        <EventButtons rows={rows} />
      </div>
    </div>
  );
}
