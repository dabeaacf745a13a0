import "./map-shelf.css";
import { useCallback } from "react";
import type { Inputs } from "../model/inputs.ts";
import { selectActorsOfCountry } from "../selectors/map-shelf.ts";
import { useDataset, useDerived } from "../state/use-derived.ts";
import { plural } from "../text/count.ts";
import { IconButton } from "../ui/button.tsx";
import { ActorButtons } from "./actor-buttons.tsx";

/** The actors of a country, where not all have a badge. */
export function MapActors({ country, onClose }: { readonly country: string; onClose(): void }) {
  const actors = useDerived(useCallback((inputs: Inputs) => selectActorsOfCountry(inputs, country), [country]));
  const { manifest, countryOf } = useDataset();
  return (
    <div className="map-shelf map-shelf-open">
      <div className="map-shelf-list">
        <header className="map-shelf-head">
          <h2>{manifest.countries[countryOf.get(country) ?? -1]?.name ?? country}</h2>
          <IconButton icon="close" label="Close" onPress={onClose} />
        </header>
        <p className="map-shelf-note">{plural(actors.length, "actor")} in view, busiest first</p>
        <ActorButtons actors={actors} icon="group" />
      </div>
    </div>
  );
}
