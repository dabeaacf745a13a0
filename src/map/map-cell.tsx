import { useCallback } from "react";
import type { Inputs } from "../model/inputs.ts";
import { selectCellRows, type GridCell } from "../selectors/map-points.ts";
import { useDataset, useDerived } from "../state/use-derived.ts";
import { plural } from "../text/count.ts";
import { placeOfRows } from "./place-of-rows.ts";
import { MapEvents } from "./map-events.tsx";

/** The events in one cell of the map. */
export function MapCell({ cell, onClose }: { readonly cell: GridCell; onClose(): void }) {
  const rows = useDerived(useCallback((inputs: Inputs) => selectCellRows(inputs, cell), [cell]));
  const place = placeOfRows(useDataset(), rows);
  return <MapEvents title={place ?? "On this spot"} note={`${plural(rows.length, "event")} here`} rows={rows} onClose={onClose} />;
}
