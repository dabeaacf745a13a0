import type { FacetName, FilterResult } from "../selectors/filter-result.ts";
import { dropFilter, resetFilters } from "../state/view-store.ts";
import { plural } from "../text/count.ts";
import { Button } from "../ui/button.tsx";

const FILTER_WORDS: Readonly<Record<FacetName, string>> = {
  t: "the time range",
  actors: "the actors",
  countries: "the countries",
  kinds: "what happened",
  status: "the status",
  voice: "the voice",
  by: "who says it",
  docs: "the documents",
  only: "“Only this”",
  certainty: "“certainly in range”",
  q: "the text",
};

/** Names the filters that leave nothing, and offers to drop one. */
export function EmptyList({ result }: { readonly result: FilterResult }) {
  return (
    <div className="list-empty">
      <p>No event passes these filters.</p>
      <ul>
        {result.emptiedBy
          .filter(({ without }) => without > 0)
          .map(({ facet, without }) => (
            <li key={facet}>
              <Button onPress={() => dropFilter(facet)}>
                Drop {FILTER_WORDS[facet]}: {plural(without, "event")}
              </Button>
            </li>
          ))}
        <li>
          <Button variant="link" onPress={resetFilters}>
            Reset all filters
          </Button>
        </li>
      </ul>
    </div>
  );
}
