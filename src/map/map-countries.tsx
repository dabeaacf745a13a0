import "./map-countries.css";
import type { Inputs } from "../model/inputs.ts";
import type { Selection } from "../model/view.ts";
import { selectMapScene } from "../selectors/map-scene.ts";
import { setHover } from "../state/hover-store.ts";
import { useDerived } from "../state/use-derived.ts";
import { select } from "../state/view-store.ts";
import { plural } from "../text/count.ts";

const selectNames = (inputs: Inputs) => selectMapScene(inputs);

/**
 * What the map shows, as buttons: always there for a screen reader and for whoever looks for a name in the page,
 * seen when the keyboard reaches it.
 */
export function MapCountries() {
  const { countries, regions, selection } = useDerived(selectNames);
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
