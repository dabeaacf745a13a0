import { useState } from "react";
import type { EventType } from "../model/vocabulary.ts";
import { kindsChoice, selectKinds, type FamilyChoice } from "../selectors/facet-kinds.ts";
import { useDerived } from "../state/use-derived.ts";
import { CountContext } from "./choice-count.tsx";
import { Group } from "./group.tsx";
import { FamilyRow, TypeRow } from "./kind-rows.tsx";

/** What happened: five families, each with its types below it. */
export function KindsGroup() {
  const { families, ticked } = useDerived(selectKinds);
  const choice = kindsChoice(new Set(ticked));
  const count =
    (typeof choice.families === "string" ? 0 : choice.families.length) + (typeof choice.types === "string" ? 0 : choice.types.length);
  return (
    <Group facet="kinds" choices={families.length} ticked={ticked === null ? null : count} openAtFirst>
      {families.map((family) => (
        <FamilyRows key={family.id} family={family} ticked={ticked} />
      ))}
    </Group>
  );
}

interface FamilyRowsProps {
  readonly family: FamilyChoice;
  readonly ticked: readonly EventType[] | null;
}

/** A family, and its types where it is unfolded. */
function FamilyRows({ family: { id, name, count, ticked: on, types }, ticked }: FamilyRowsProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <CountContext value={count}>
        <FamilyRow id={id} name={name} none={count === 0} on={on} types={types.length} ticked={ticked} open={open} setOpen={setOpen} />
      </CountContext>
      {open && (
        <div className="filters-types">
          {types.map((type) => (
            <CountContext key={type.id} value={type.count}>
              <TypeRow id={type.id} none={type.count === 0} on={type.ticked} ticked={ticked} />
            </CountContext>
          ))}
        </div>
      )}
    </>
  );
}
