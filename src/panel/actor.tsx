import { parseDay } from "../model/day.ts";
import type { ActorPanel } from "../selectors/panel-model.ts";
import { nameOf } from "../selectors/panel-subject.ts";
import { useDataset } from "../state/use-derived.ts";
import { formatDay } from "../text/dates.ts";
import { ACTOR_KIND_WORDS, BASIS_WORDS, SECTOR_WORDS } from "../text/phrases.ts";
import { EventList } from "./event-list.tsx";
import { Heading } from "./heading.tsx";
import { InvolvementGroups } from "./involvement-groups.tsx";
import { InvolvementSummary } from "./involvement-summary.tsx";
import { OverTime } from "./over-time.tsx";
import { Partners } from "./partners.tsx";
import { Relations } from "./relations.tsx";
import { Section } from "./section.tsx";
import { SubjectLink } from "./subject-link.tsx";

/** Somebody who is not a state: who it is, what it does, and what it says. */
export function ActorDetails({ panel }: { readonly panel: ActorPanel }) {
  const { actor, involvement, says } = panel;
  const kicker = [ACTOR_KIND_WORDS[actor.kind], actor.sector === null ? null : SECTOR_WORDS[actor.sector]].filter((word) => word !== null);
  return (
    <>
      <Heading kicker={kicker.join(" · ")} name={actor.name} />
      <ActorFacts panel={panel} />
      <InvolvementSummary involvement={involvement} />
      {involvement.count > 0 && <OverTime time={panel.time} />}
      <InvolvementGroups involvement={involvement} />
      {says.length > 0 && (
        <Section title="Says" count={says.length} note="What it asserts or passes on: speaking is not counted as involvement">
          <EventList rows={says} />
        </Section>
      )}
      <Partners of={actor.id} partners={panel.partners} />
      <Relations relations={panel.relations} />
    </>
  );
}

/** What the registry says of it; only what there is. */
function ActorFacts({ panel: { actor, parts } }: { readonly panel: ActorPanel }) {
  const dataset = useDataset();
  const day = (iso: string | null) => (iso === null ? null : formatDay(parseDay(iso) ?? 0));
  const [from, until] = [day(actor.from), day(actor.until)];
  const country = actor.country;
  return (
    <>
      <dl className="panel-data">
        {country !== null && (
          <>
            <dt>Country</dt>
            <dd>{dataset.countryOf.has(country) ? <SubjectLink id={country} /> : nameOf(dataset, country)}</dd>
          </>
        )}
        {actor.aliases.length > 0 && (
          <>
            <dt>Also called</dt>
            <dd>{actor.aliases.join(", ")}</dd>
          </>
        )}
        {actor.partOf !== null && (
          <>
            <dt>Part of</dt>
            <dd>
              <SubjectLink id={actor.partOf.id} /> <span className="panel-muted">{BASIS_WORDS[actor.partOf.basis]}</span>
            </dd>
          </>
        )}
        {(actor.members !== null || parts.length > 0) && (
          <>
            <dt>Members</dt>
            <dd className="panel-inline">
              {[...new Set([...(actor.members?.ids ?? []), ...parts.map(({ id }) => id)])].map((id) => (
                <SubjectLink key={id} id={id} />
              ))}
              {actor.members !== null && <span className="panel-muted">{BASIS_WORDS[actor.members.basis]}</span>}
            </dd>
          </>
        )}
        {(from !== null || until !== null) && (
          <>
            <dt>Existed</dt>
            <dd>{[from === null ? "" : `from ${from}`, until === null ? "" : `until ${until}`].filter(Boolean).join(" ")}</dd>
          </>
        )}
      </dl>
      {actor.note !== null && <p className="panel-note">{actor.note}</p>}
    </>
  );
}
