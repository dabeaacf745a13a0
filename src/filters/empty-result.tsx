import type { Inputs } from "../model/inputs.ts";
import { selectNarrowing } from "../selectors/facet-chips.ts";
import { selectFilter } from "../selectors/filter.ts";
import { useDerived } from "../state/use-derived.ts";
import { dropFilter, resetFilters } from "../state/view-store.ts";
import { plural } from "../text/count.ts";
import { Button } from "../ui/button.tsx";
import { FACET_WORDS, narrowedWords } from "./facet-words.ts";
import "./chips.css";

const selectEmptiedBy = (inputs: Inputs) => selectFilter(inputs).emptiedBy;
const selectIsEmpty = (inputs: Inputs) => selectFilter(inputs).rows.length === 0;

/** When nothing matches: which filter does it, and what dropping it brings back. Nothing at all otherwise. */
export function EmptyResult() {
  const empty = useDerived(selectIsEmpty);
  const emptiedBy = useDerived(selectEmptiedBy);
  const narrowing = useDerived(selectNarrowing);
  if (!empty) return null;
  const [first] = emptiedBy;
  if (first === undefined) return <div className="filters-empty">This dataset has no events.</div>;
  const narrowed = narrowing.facets.find(({ facet }) => facet === first.facet);
  const words = narrowed === undefined ? "" : narrowedWords(narrowed, narrowing);
  const name = FACET_WORDS[first.facet];
  return (
    <div className="filters-empty">
      <p className="filters-empty-title">No event matches</p>
      {first.without === 0 ? (
        <p>No single filter does it: several together leave nothing.</p>
      ) : (
        <p>
          Without the filter <b>{name}</b> ({words}) there would be {plural(first.without, "event")}.
        </p>
      )}
      <div className="filters-empty-actions">
        {first.without > 0 && (
          <Button variant="strong" onPress={() => dropFilter(first.facet)}>
            Drop “{name}”
          </Button>
        )}
        <Button onPress={resetFilters}>Reset all filters</Button>
      </div>
    </div>
  );
}
