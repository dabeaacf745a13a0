import type { PairPanel } from "../selectors/panel-model.ts";
import { partsOfPair } from "../selectors/panel-pair.ts";
import { nameOf } from "../selectors/panel-subject.ts";
import { useDataset } from "../state/use-derived.ts";
import { plural } from "../text/count.ts";
import { EventList } from "./event-list.tsx";
import { Heading } from "./heading.tsx";
import { HiddenEvents } from "./hidden-events.tsx";
import { OverTime } from "./over-time.tsx";
import { Relations } from "./relations.tsx";
import { Section } from "./section.tsx";
import { SubjectLink } from "./subject-link.tsx";

/** Everything between two actors or countries, by who acts. */
export function PairDetails({ panel: { a, b, pair } }: { readonly panel: PairPanel }) {
  const dataset = useDataset();
  const [left, right] = [nameOf(dataset, a), nameOf(dataset, b)];
  const between = pair.forth.length + pair.back.length + pair.together.length;
  const groups = [
    { title: `${left} → ${right}`, rows: pair.forth, note: `${left} acts; ${right} is acted upon` },
    { title: `${right} → ${left}`, rows: pair.back, note: `${right} acts; ${left} is acted upon` },
    { title: "Together", rows: pair.together, note: "They meet, or one is the other’s host; neither acts on the other" },
    { title: "Side by side", rows: pair.beside, note: "Both have a part, but the source says nothing that runs between them" },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <>
      <Heading kicker="Between two" name={`${left} and ${right}`} />
      <p className="panel-summary">
        {plural(between, "event")} between them{pair.beside.length > 0 && `, ${pair.beside.length} side by side`}
      </p>
      <p className="panel-note">
        Each alone: <SubjectLink id={a} />, <SubjectLink id={b} />
      </p>
      <OverTime time={pair.time} />
      {groups.map(({ title, rows, note }) => (
        <Section key={title} title={title} count={rows.length} note={note}>
          <EventList rows={rows} partOf={(row) => ({ parts: partsOfPair(dataset, pair.sides, row) })} named />
        </Section>
      ))}
      <HiddenEvents count={pair.hidden} />
      <Relations relations={pair.relations} />
    </>
  );
}
