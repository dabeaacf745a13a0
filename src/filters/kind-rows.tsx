import { memo } from "react";
import { TYPES, type EventType, type Family } from "../model/vocabulary.ts";
import { kindsChoice, toggleKinds, typesOf, type FamilyChoice } from "../selectors/facet-kinds.ts";
import { dropFilter, setKinds } from "../state/view-store.ts";
import { IconButton } from "../ui/button.tsx";
import { Mark } from "../ui/mark.tsx";
import { ChoiceRow } from "./choice-row.tsx";

type Ticked = readonly EventType[] | null;

const toggle = (ticked: Ticked, these: readonly EventType[]) => setKinds(kindsChoice(toggleKinds(ticked, these)));
const only = (these: readonly EventType[]) => setKinds(kindsChoice(new Set(these)));

interface FamilyRowProps {
  readonly id: Family;
  readonly name: string;
  readonly none: boolean;
  readonly on: FamilyChoice["ticked"];
  /** How many types are below it. */
  readonly types: number;
  /** In all families. */
  readonly ticked: Ticked;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}

/** All types of a family at once; its button shows them one by one. */
export const FamilyRow = memo(({ id, name, none, on, types, ticked, open, setOpen }: FamilyRowProps) => {
  const all = typesOf(id);
  // A family that has one kind of event in this dataset says nothing more when it is unfolded.
  const unfolds = types > 1 || (types === 1 && all.length > 1);
  return (
    <ChoiceRow
      name={name}
      none={none}
      ticked={on === "all"}
      partly={on === "some"}
      alone={on === "all" && ticked?.length === all.length}
      mark={<Mark family={id} />}
      onToggle={() => toggle(ticked, all)}
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
  );
});

interface TypeRowProps {
  readonly id: EventType;
  readonly none: boolean;
  readonly on: boolean;
  /** In all families. */
  readonly ticked: Ticked;
}

export const TypeRow = memo(({ id, none, on, ticked }: TypeRowProps) => (
  <ChoiceRow
    name={TYPES[id].label}
    title={TYPES[id].explains}
    none={none}
    ticked={on}
    alone={on && ticked?.length === 1}
    onToggle={() => toggle(ticked, [id])}
    onOnly={() => only([id])}
    onAll={() => dropFilter("kinds")}
  />
));
