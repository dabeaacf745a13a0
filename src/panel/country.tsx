import type { CountryPanel } from "../selectors/panel-model.ts";
import { countryName, nameOfCode } from "../text/country-name.ts";
import { Heading } from "./heading.tsx";
import { InvolvementGroups } from "./involvement-groups.tsx";
import { InvolvementSummary } from "./involvement-summary.tsx";
import { Mentions } from "./mentions.tsx";
import { OverTime } from "./over-time.tsx";
import { Partners } from "./partners.tsx";
import { Relations } from "./relations.tsx";
import { Section } from "./section.tsx";
import { SubjectLink } from "./subject-link.tsx";
import { usePaged } from "./use-paged.tsx";

/** A country's involvement, direct and through its actors; then what is listed and not counted. */
export function CountryDetails({ panel }: { readonly panel: CountryPanel }) {
  const { country, involvement, id } = panel;
  if (country === null) return <AbsentCountry id={id} />;
  return (
    <>
      <Heading kicker={`State · ${id}`} name={countryName(country)} />
      {involvement.count + involvement.hidden === 0 ? (
        <p className="panel-silence">{`0 events. ${silence(panel)} Not in this source is not the same as not involved.`}</p>
      ) : (
        <InvolvementSummary involvement={involvement} split />
      )}
      <OverTime time={panel.time} />
      <InvolvementGroups involvement={involvement} />
      <Mentions mentions={panel.mentions} />
      <Partners of={id} partners={panel.partners} />
      <CountryActors actors={panel.actors} />
      <Relations relations={panel.relations} />
    </>
  );
}

/** What the source has of a country that takes no part in any event; filters may hide the rest of it. */
function silence({ mentions, relations }: CountryPanel): string {
  const listed = mentions();
  if (listed.some(({ kind }) => kind !== "region") || relations.length > 0) {
    return "The source only mentions it, or somebody of it, and says of no event that it had a part in it.";
  }
  if (listed.length > 0) return "The source does not name it: only a region that it belongs to.";
  return "It is in the frame of the map, and no event in view names it.";
}

function AbsentCountry({ id }: { readonly id: string }) {
  return (
    <>
      <Heading kicker={`State · ${id}`} name={nameOfCode(id) ?? id} />
      <p className="panel-silence">Not in this source. That is not the same as not involved: the source just does not speak of it.</p>
    </>
  );
}

function CountryActors({ actors }: Pick<CountryPanel, "actors">) {
  const { shown, button } = usePaged(actors);
  if (actors.length === 0) return null;
  return (
    <Section title="Its actors" count={actors.length} note="Their events count for the country, through them">
      <ul className="panel-names">
        {shown.map(({ actor, count }) => (
          <li key={actor.id}>
            <SubjectLink id={actor.id} count={count} />
          </li>
        ))}
      </ul>
      {button}
    </Section>
  );
}
