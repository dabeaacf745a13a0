import { INVOLVEMENT_LABELS } from "../model/vocabulary.ts";
import type { Involvement, InvolvementGroup } from "../selectors/panel-involvement.ts";
import { useDataset } from "../state/use-derived.ts";
import { formatCount } from "../text/count.ts";
import { EventList } from "./event-list.tsx";
import { HiddenEvents } from "./hidden-events.tsx";
import { Section } from "./section.tsx";

/** Actors after this many are counted only. */
const MOST_NAMES = 8;

/** What is in each class, so that nobody has to guess: shown under its heading. */
const NOTES = {
  acts: "Does it, or hosts it",
  "takes-part": "Is one of those who meet",
  "acted-upon": "It is done to or for it",
  concerned: "A fear or a hope is about it",
} as const satisfies Record<InvolvementGroup["name"], string>;

/** Involvement by class, strongest first; each event once. */
export function InvolvementGroups({ involvement }: { readonly involvement: Involvement }) {
  return (
    <>
      {involvement.groups.map((group) => (
        <Section key={group.name} title={INVOLVEMENT_LABELS[group.name]} count={group.events.length} note={NOTES[group.name]}>
          <GroupEvents group={group} />
        </Section>
      ))}
      <HiddenEvents count={involvement.hidden} />
    </>
  );
}

function GroupEvents({ group }: { readonly group: InvolvementGroup }) {
  const { actors } = useDataset().manifest;
  const direct = group.events.filter((event) => event.direct);
  const through = group.events.filter((event) => !event.direct);
  const names = [...new Set(through.flatMap(({ parts }) => parts.map(({ actor }) => actors[actor]?.name ?? "")))];
  return (
    <>
      {direct.length > 0 && <EventList events={direct} />}
      {through.length > 0 && (
        <>
          <h4 className="panel-through">Through {namesWords(names)}</h4>
          <EventList events={through} />
        </>
      )}
    </>
  );
}

/** A country may have thousands of actors. */
function namesWords(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return rest > 1 ? `${names.slice(0, MOST_NAMES).join(", ")} and ${formatCount(rest)} others` : names.join(", ");
}
