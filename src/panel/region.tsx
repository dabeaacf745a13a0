import type { RegionPanel } from "../selectors/panel-model.ts";
import { useDataset } from "../state/use-derived.ts";
import { nameOfCode } from "../text/country-name.ts";
import { Fold } from "./fold.tsx";
import { Heading } from "./heading.tsx";
import { InvolvementGroups } from "./involvement-groups.tsx";
import { InvolvementSummary } from "./involvement-summary.tsx";
import { OverTime } from "./over-time.tsx";
import { Partners } from "./partners.tsx";
import { Relations } from "./relations.tsx";
import { Section } from "./section.tsx";
import { SubjectLink } from "./subject-link.tsx";

/** A region that the source names as a whole. */
export function RegionDetails({ panel }: { readonly panel: RegionPanel }) {
  const { region, involvement, placed } = panel;
  const dataset = useDataset();
  return (
    <>
      <Heading kicker={`Region · ${region.id}`} name={region.name} />
      <InvolvementSummary involvement={involvement} />
      <p className="panel-note">
        The source names the region, not its countries: no member is shaded for it, and it counts for none of them.
      </p>
      {involvement.count > 0 && <OverTime time={panel.time} />}
      <InvolvementGroups involvement={involvement} />
      {placed.length > 0 && (
        <Section title="As a place" note="Where the source puts events that it does not place more exactly">
          <div className="panel-folds">
            <Fold title={`Placed there: ${placed.length}`} rows={placed} />
          </div>
        </Section>
      )}
      <Section title="Members" count={region.members.length} note="By the United Nations’ M49 standard">
        <ul className="panel-names">
          {region.members.map((id) => (
            <li key={id}>{dataset.countryOf.has(id) ? <SubjectLink id={id} /> : (nameOfCode(id) ?? id)}</li>
          ))}
        </ul>
      </Section>
      <Partners of={region.id} partners={panel.partners} />
      <Relations relations={panel.relations} />
    </>
  );
}
