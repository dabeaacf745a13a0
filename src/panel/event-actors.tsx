import type { EventDetail } from "../model/event.ts";
import type { EventFacts } from "../selectors/panel-event.ts";
import { BASIS_WORDS } from "../text/phrases.ts";
import { roleWords } from "../text/role-words.ts";
import { Section } from "./section.tsx";
import { SubjectLink } from "./subject-link.tsx";

interface EventActorsProps {
  readonly facts: EventFacts;
  readonly detail: EventDetail;
}

/** Who has which part, and how that is known where the source does not just say it. */
export function EventActors({ facts, detail }: EventActorsProps) {
  return (
    <Section title="Who" count={detail.parts.length}>
      <ul className="panel-parts">
        {detail.parts.map(({ actor, role, basis }) => (
          <li key={`${actor}/${role}`}>
            <SubjectLink id={actor} /> <span>{roleWords({ ...facts, role, basis, modes: detail.modes })}</span>
            {basis !== "stated" && basis !== "invited" && <span className="panel-muted"> · {BASIS_WORDS[basis]}</span>}
          </li>
        ))}
      </ul>
      {detail.about.length > 0 && (
        <p className="panel-note panel-inline">
          About{" "}
          {detail.about.map((id) => (
            <SubjectLink key={id} id={id} />
          ))}
          <span>(named, without a part)</span>
        </p>
      )}
    </Section>
  );
}
