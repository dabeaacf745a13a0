import { useState } from "react";
import type { EventType } from "../model/vocabulary.ts";
import { kindsChoice, selectKinds, toggleKinds, typesOf, type FamilyChoice } from "../selectors/facet-kinds.ts";
import { useDerived } from "../state/use-derived.ts";
import { dropFilter, setKinds } from "../state/view-store.ts";
import { IconButton } from "../ui/button.tsx";
import { Mark } from "../ui/mark.tsx";
import { ChoiceRow } from "./choice-row.tsx";
import { Group } from "./group.tsx";

/** What happened: five families, each with its types below it. */
export function KindsGroup() {
  const { families, ticked } = useDerived(selectKinds);
  const choice = kindsChoice(new Set(ticked));
  const count =
    (typeof choice.families === "string" ? 0 : choice.families.length) + (typeof choice.types === "string" ? 0 : choice.types.length);
  return (
    <Group facet="kinds" choices={families.length} ticked={ticked === null ? null : count} openAtFirst>
      {families.map((family) => (
        <FamilyRow key={family.id} family={family} ticked={ticked} />
      ))}
    </Group>
  );
}

interface FamilyRowProps {
  readonly family: FamilyChoice;
  readonly ticked: readonly EventType[] | null;
}

function FamilyRow({ family: { id, name, count, ticked: on, types }, ticked }: FamilyRowProps) {
  const [open, setOpen] = useState(false);
  const all = typesOf(id);
  const toggle = (these: readonly EventType[]) => setKinds(kindsChoice(toggleKinds(ticked, these)));
  const only = (these: readonly EventType[]) => setKinds(kindsChoice(new Set(these)));
  // A family that has one kind of event in this dataset says nothing more when it is unfolded.
  const unfolds = types.length > 1 || (types.length === 1 && all.length > 1);
  return (
    <>
      <ChoiceRow
        name={name}
        count={count}
        ticked={on === "all"}
        partly={on === "some"}
        alone={on === "all" && ticked?.length === all.length}
        mark={<Mark family={id} />}
        onToggle={() => toggle(all)}
        onOnly={() => only(all)}
        onAll={() => dropFilter("kinds")}
        after={
          unfolds ? (
            <IconButton
              className="filters-unfold"
              icon={open ? "chevron-up" : "chevron-down"}
              label={open ? `Hide the types of ${name}` : `Show the types of ${name}`}
              aria-expanded={open}
              onPress={() => setOpen(!open)}
            />
          ) : undefined
        }
      />
      {open && (
        <div className="filters-types">
          {types.map((type) => (
            <ChoiceRow
              key={type.id}
              name={type.name}
              title={type.explains}
              count={type.count}
              ticked={type.ticked}
              alone={type.ticked && ticked?.length === 1}
              onToggle={() => toggle([type.id])}
              onOnly={() => only([type.id])}
              onAll={() => dropFilter("kinds")}
            />
          ))}
        </div>
      )}
    </>
  );
}
