import { useMemo } from "react";
import { INVOLVEMENT_LABELS } from "../model/vocabulary.ts";
import { partOf, type Involvement, type InvolvementGroup } from "../selectors/panel-involvement.ts";
import type { Subject } from "../selectors/panel-subject.ts";
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
        <Section
          key={group.name}
          title={INVOLVEMENT_LABELS[group.name]}
          count={group.direct.length + group.through.length}
          note={NOTES[group.name]}
        >
          <GroupEvents group={group} subject={involvement.subject} />
        </Section>
      ))}
      <HiddenEvents count={involvement.hidden} />
    </>
  );
}

interface GroupEventsProps {
  readonly group: InvolvementGroup;
  readonly subject: Subject;
}

function GroupEvents({ group: { direct, through, actors }, subject }: GroupEventsProps) {
  const dataset = useDataset();
  const names = useMemo(() => [...new Set(actors.map((code) => dataset.manifest.actors[code]?.name ?? ""))], [actors, dataset]);
  const part = (row: number) => partOf(dataset, subject, row);
  return (
    <>
      {direct.length > 0 && <EventList rows={direct} partOf={part} />}
      {through.length > 0 && (
        <>
          <h4 className="panel-through">Through {namesWords(names)}</h4>
          <EventList rows={through} partOf={part} />
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
