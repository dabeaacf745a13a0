import type { EventDetail } from "../model/event.ts";
import type { EventFacts } from "../selectors/panel-event.ts";
import { EvidenceQuote } from "./evidence-quote.tsx";
import { EvidenceRow } from "./row-evidence.tsx";
import { Section } from "./section.tsx";

interface EventEvidenceProps {
  readonly facts: EventFacts;
  readonly detail: EventDetail;
}

/** Every quote that the event rests on; for an imported event, its row. */
export function EventEvidence({ facts, detail: { evidence, rows } }: EventEvidenceProps) {
  if (evidence.length === 0 && rows.length > 0) {
    return (
      <Section title="The row" note="This event was imported from a table; no sentence says it">
        {rows.map((row) => (
          <EvidenceRow key={`${row.file}/${row.row}`} row={row} />
        ))}
      </Section>
    );
  }
  return (
    <Section title="The words" {...(evidence.length > 1 && { count: evidence.length })}>
      {evidence.map((quote) => (
        <EvidenceQuote key={quote.start} quote={quote} event={facts.id} family={facts.family} />
      ))}
      {rows.map((row) => (
        <EvidenceRow key={`${row.file}/${row.row}`} row={row} />
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
