import "./map-countries.css";
import { useDeferredValue } from "react";
import type { Inputs } from "../model/inputs.ts";
import type { Selection } from "../model/view.ts";
import { selectMapPoints } from "../selectors/map-points.ts";
import { regionsOf, selectMapCountries } from "../selectors/map-scene.ts";
import { setHover } from "../state/hover-store.ts";
import { useDerived } from "../state/use-derived.ts";
import { select, setView } from "../state/view-store.ts";
import { plural } from "../text/count.ts";

const selectRegions = ({ dataset }: Inputs) => regionsOf(dataset);
const selectSelection = ({ view }: Inputs) => view.sel;
const selectHasPoints = (inputs: Inputs) => selectMapPoints(inputs) !== null;

/**
 * What the map shows, as buttons: always there for a screen reader and for whoever looks for a name in the page,
 * seen when the keyboard reaches it.
 */
export function MapCountries() {
  const countries = useDeferredValue(useDerived(selectMapCountries));
  const regions = useDerived(selectRegions);
  const selection = useDerived(selectSelection);
  const hasPoints = useDerived(selectHasPoints);
  return (
    <div className="map-countries">
      <h2 className="map-countries-title">Countries</h2>
      <ul aria-label="Countries">
        {countries.map(({ id, name, count }) => (
          <CountryButton
            key={id}
            selection={{ kind: "country", id }}
            selected={selection?.kind === "country" && selection.id === id}
            words={`${name}, ${plural(count, "event")}`}
          />
        ))}
        {regions.map(({ id, name }) => (
          <CountryButton
            key={id}
            selection={{ kind: "region", id }}
            selected={selection?.kind === "region" && selection.id === id}
            words={`${name}, region`}
          />
        ))}
      </ul>
      {hasPoints && (
        <button type="button" onClick={() => setView("list")}>
          Events at points of the map: in the list
        </button>
      )}
    </div>
  );
}

function CountryButton({
  selection,
  selected,
  words,
}: {
  readonly selection: Selection;
  readonly selected: boolean;
  readonly words: string;
}) {
  return (
    <li>
      <button
        type="button"
        aria-pressed={selected}
        onClick={() => select(selection)}
        onFocus={() => setHover(selection)}
        onBlur={() => setHover(null)}
      >
        {words}
      </button>
    </li>
  );
}
