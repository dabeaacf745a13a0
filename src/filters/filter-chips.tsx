import { memo } from "react";
import { selectNarrowing } from "../selectors/facet-chips.ts";
import type { FacetName } from "../selectors/filter-result.ts";
import { useDerived } from "../state/use-derived.ts";
import { dropFilter, resetFilters } from "../state/view-store.ts";
import { formatCount, plural } from "../text/count.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { FACET_WORDS, narrowedWords } from "./facet-words.ts";
import "./chips.css";

/** Above the map: what narrows the events, and how to be rid of it. Its line is there also when nothing does, so that the map keeps its size. */
export function FilterChips() {
  const narrowing = useDerived(selectNarrowing);
  if (narrowing.facets.length === 0) {
    return (
      <p className="filters-chips filters-chips-none">
        <span>
          Showing all <b>{plural(narrowing.total, "event")}</b>
        </span>
      </p>
    );
  }
  // A chip goes when it is pressed: the keyboard goes on from Reset, or from the events when that goes too.
  const remove = (facet: FacetName, button: Element) => {
    if (narrowing.facets.length > 1) button.closest("[role=group]")?.querySelector("button")?.focus();
    else focusMain();
    dropFilter(facet);
  };
  return (
    <div className="filters-chips" role="group" aria-label="What narrows the events">
      <span className="filters-chips-count">
        Showing <b>{formatCount(narrowing.shown)}</b> of {formatCount(narrowing.total)}
        <span aria-hidden="true"> · </span>
        <Reset />
      </span>
      {narrowing.facets.map((narrowed) => {
        const name = FACET_WORDS[narrowed.facet];
        return (
          <Chip key={narrowed.facet} onRemove={(button) => remove(narrowed.facet, button)} removeLabel={`Remove the filter ${name}`}>
            <span className="filters-chip-facet">{name}:</span>{" "}
            <span className="filters-chip-words">{narrowedWords(narrowed, narrowing)}</span>
          </Chip>
        );
      })}
    </div>
  );
}

const Reset = memo(() => (
  <Button
    variant="link"
    onPress={() => {
      focusMain();
      resetFilters();
    }}
  >
    Reset
  </Button>
));

function focusMain(): void {
  document.querySelector<HTMLElement>("#main")?.focus({ preventScroll: true });
}
