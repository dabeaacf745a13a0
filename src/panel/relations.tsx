import type { Relation } from "../model/actor.ts";
import { nameOf } from "../selectors/panel-subject.ts";
import { useDataset } from "../state/use-derived.ts";
import { listWords } from "../text/count.ts";
import { RELATION_WORDS } from "../text/phrases.ts";
import { EvidenceQuote } from "./evidence-quote.tsx";
import { Section } from "./section.tsx";
import { SubjectLink } from "./subject-link.tsx";

/** Standing ties, each with the words that say it. They carry no date, so they are no events and draw no arc. */
export function Relations({ relations }: { readonly relations: readonly Relation[] }) {
  const dataset = useDataset();
  if (relations.length === 0) return null;
  return (
    <Section title="Relations" count={relations.length} note="Standing ties that the source states; not events">
      <ul className="panel-cards">
        {relations.map((relation) => (
          <li key={`${relation.from}/${relation.type}/${relation.to}`} className="panel-card">
            <p className="panel-tie">
              <SubjectLink id={relation.from} /> {RELATION_WORDS[relation.type].from} <SubjectLink id={relation.to} />
              {relation.role !== null && <span className="panel-muted"> · {relation.role}</span>}
            </p>
            {relation.evidence.map((quote) => (
              <EvidenceQuote key={quote.start} quote={quote} />
            ))}
            {relation.saidBy.length > 0 && (
              <p className="panel-chain">Said by {listWords(relation.saidBy.map((id) => nameOf(dataset, id)))}</p>
            )}
            {relation.note !== null && <p className="panel-note">{relation.note}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
