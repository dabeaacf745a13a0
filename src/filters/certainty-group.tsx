import { memo } from "react";
import type { Inputs } from "../model/inputs.ts";
import { selectFilter } from "../selectors/filter.ts";
import { useDerived } from "../state/use-derived.ts";
import { setCertainty } from "../state/view-store.ts";
import { CountContext } from "./choice-count.tsx";
import { ChoiceRow } from "./choice-row.tsx";
import { Group } from "./group.tsx";

const selectCertainty = (inputs: Inputs) => selectFilter(inputs).facets.certainty;
const selectChoice = ({ view }: Inputs) => view.certainty;
const selectHasRange = ({ view }: Inputs) => view.range !== null;

/** Whether what is only possibly in the time range counts. There is no such question without a range. */
export function CertaintyGroup() {
  const { certain, possible } = useDerived(selectCertainty);
  const only = useDerived(selectChoice) === "certain";
  if (!useDerived(selectHasRange) || (possible === 0 && !only)) return null;
  return (
    <Group
      facet="certainty"
      choices={2}
      ticked={only ? 1 : null}
      openAtFirst
      hint={`${possible} more may be in the time range: their dates are rough, open or not given.`}
    >
      <CountContext value={certain}>
        <OnlyCertain none={certain === 0} only={only} />
      </CountContext>
    </Group>
  );
}

const OnlyCertain = memo(({ none, only }: { readonly none: boolean; readonly only: boolean }) => (
  <ChoiceRow
    name="Only what is certain"
    none={none}
    ticked={only}
    alone={only}
    onToggle={() => setCertainty(only ? "all" : "certain")}
    onOnly={() => setCertainty("certain")}
    onAll={() => setCertainty("all")}
  />
));
