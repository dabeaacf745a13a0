import "./map-controls.css";
import type { Inputs } from "../model/inputs.ts";
import type { Selection } from "../model/view.ts";
import { fitTo, type FitTarget } from "../state/camera-store.ts";
import { useDerived } from "../state/use-derived.ts";
import { IconButton } from "../ui/button.tsx";

const selectSelection = ({ view }: Inputs) => view.sel;

/** Zoom in and out, bring the selection into sight, go back to where the map opened. */
export function MapControls({ onZoom }: { onZoom(steps: 1 | -1): void }) {
  const target = fitTargetOf(useDerived(selectSelection));
  return (
    <div className="map-controls" role="group" aria-label="Map view" data-map-overlay="">
      <IconButton icon="plus" label="Zoom in" tip="left" onPress={() => onZoom(1)} />
      <IconButton icon="minus" label="Zoom out" tip="left" onPress={() => onZoom(-1)} />
      {target !== null && <IconButton icon="fit" label="Fit to selection" tip="left" onPress={() => fitTo(target)} />}
      <IconButton icon="reset" label="Reset map" tip="left" onPress={() => fitTo("frame")} />
    </div>
  );
}

/** What of a selection has an extent on the map. */
function fitTargetOf(selection: Selection | null): FitTarget | null {
  if (selection?.kind === "country") return { country: selection.id };
  if (selection?.kind === "region") return { region: selection.id };
  return null;
}
