import { memo } from "react";
import type { Dataset } from "../model/dataset.ts";
import type { Selection } from "../model/view.ts";
import { useDataset } from "../state/use-derived.ts";
import { goBack, onlyChoice, select, setOnly, useTrail } from "../state/view-store.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";

interface BackBarProps {
  readonly selection: Selection | null;
  /** No event at all has it in a role: a filter on it would leave nothing. */
  readonly empty: boolean;
}

/** The panel's own back, "Only this" and Close; nothing when nothing is or was selected. */
export const BackBar = memo(({ selection, empty }: BackBarProps) => {
  const dataset = useDataset();
  const trail = useTrail();
  const only = empty ? null : onlyThis(dataset, selection);
  if (selection === null && trail.length === 0) return null;
  return (
    <div className="panel-bar-top">
      {trail.length > 0 && (
        <Button variant="quiet" className="panel-back" onPress={goBack}>
          <Icon name="arrow-left" /> Back
        </Button>
      )}
      <span className="panel-spring" />
      {only !== null && <Button onPress={only}>Only this</Button>}
      {selection !== null && <IconButton icon="close" label="Close" tip="left" onPress={() => select(null)} />}
    </div>
  );
});

/** Turns the selection into a filter: ticks where they say the same. `null` for what would leave nothing. */
function onlyThis(dataset: Dataset, selection: Selection | null): (() => void) | null {
  if (selection === null) return null;
  switch (selection.kind) {
    case "country":
      return dataset.countryOf.has(selection.id) ? () => onlyChoice("countries", selection.id) : null;
    case "actor":
    case "region":
      return dataset.actorOf.has(selection.id) ? () => onlyChoice("actors", selection.id) : null;
    case "document":
      return () => onlyChoice("docs", selection.id);
    case "event":
    case "pair":
      return () => setOnly(selection);
  }
}
