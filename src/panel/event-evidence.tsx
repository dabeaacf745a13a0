import type { EventDetail } from "../model/event.ts";
import type { EventFacts } from "../selectors/panel-event.ts";
import { EvidenceQuote } from "./evidence-quote.tsx";
import { Section } from "./section.tsx";

interface EventEvidenceProps {
  readonly facts: EventFacts;
  readonly detail: EventDetail;
}

/** Every quote that the event rests on; for an imported row, its cells. */
export function EventEvidence({ facts, detail: { evidence, rows } }: EventEvidenceProps) {
  return (
    <Section title="The words" {...(evidence.length > 1 && { count: evidence.length })}>
      {evidence.map((quote) => (
        <EvidenceQuote key={quote.start} quote={quote} event={facts.id} family={facts.family} />
      ))}
      {rows.map((row) => (
        <dl key={row.row} className="panel-data">
          <dt>Row</dt>
          <dd>
            {row.row} of {row.file}
          </dd>
          {Object.entries(row.columns).map(([name, value]) => (
            <Cell key={name} name={name} value={value} />
          ))}
        </dl>
      ))}
    </Section>
  );
}

/** The quotes that say who says it. */
export function AttributionEvidence({ facts, detail: { attributionEvidence } }: EventEvidenceProps) {
  if (attributionEvidence.length === 0) return null;
  return (
    <Section title="Who says so, in its words">
      {attributionEvidence.map((quote) => (
        <EvidenceQuote key={quote.start} quote={quote} event={facts.id} />
      ))}
    </Section>
  );
}

function Cell({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
