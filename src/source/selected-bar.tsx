import { useMemo } from "react";
import type { Dataset } from "../model/dataset.ts";
import type { Selection } from "../model/view.ts";
import { nameOf } from "../selectors/panel-subject.ts";
import { useDataset } from "../state/use-derived.ts";
import { useDetails } from "../state/use-details.ts";
import { select, setView } from "../state/view-store.ts";
import { nameOfCode } from "../text/country-name.ts";
import { Button, IconButton } from "../ui/button.tsx";

/** What is selected, whose words are the strong ones; the way to its details, which the source stands in front of. */
export function SelectedBar({ selection }: { readonly selection: Selection | null }) {
  const dataset = useDataset();
  const row = selection?.kind === "event" ? dataset.rowOf.get(selection.id) : undefined;
  const label = useDetails(useMemo(() => (row === undefined ? [] : [row]), [row])).get(row ?? -1)?.label;
  if (selection === null || selection.kind === "document") return null;
  return (
    <div className="source-bar">
      <span className="source-bar-name">{label ?? selectionName(dataset, selection)}</span>
      <Button onPress={() => setView("map")}>Details</Button>
      <IconButton icon="close" label="Clear the selection" tip="left" onPress={() => select(null)} />
    </div>
  );
}

function selectionName(dataset: Dataset, selection: Selection): string {
  if (selection.kind === "pair") return `${nameOf(dataset, selection.a)} and ${nameOf(dataset, selection.b)}`;
  const name = nameOf(dataset, selection.id);
  return selection.kind === "country" && name === selection.id ? (nameOfCode(name) ?? name) : name;
}
