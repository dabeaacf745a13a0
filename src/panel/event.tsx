import type { EventDetail } from "../model/event.ts";
import { STATUS_LABELS, TYPES } from "../model/vocabulary.ts";
import { factsOf, isOverdue, type EventFacts } from "../selectors/panel-event.ts";
import type { EventPanel } from "../selectors/panel-model.ts";
import { useDataset } from "../state/use-derived.ts";
import { useDetails } from "../state/use-details.ts";
import { useDetailsFailure } from "../state/use-details-failure.ts";
import { resetFilters } from "../state/view-store.ts";
import { OVERDUE_WORDS } from "../text/event-words.ts";
import { BASIS_WORDS, STATUS_EXPLAINS } from "../text/phrases.ts";
import { Button } from "../ui/button.tsx";
import { Mark } from "../ui/mark.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { StatusGlyph } from "../ui/status-glyph.tsx";
import { AttributionChain } from "./attribution-chain.tsx";
import { CiteButton } from "./cite-button.tsx";
import { citeEvent } from "./cite-event.ts";
import { EventActors } from "./event-actors.tsx";
import { AttributionEvidence, EventEvidence } from "./event-evidence.tsx";
import { EventOutside } from "./event-outside.tsx";
import { EventPlace, EventTime } from "./event-when-where.tsx";
import { Heading } from "./heading.tsx";
import { LoadFailure } from "./load-failure.tsx";
import { useMemo } from "react";

interface EventDetailsProps {
  readonly panel: EventPanel;
  /** The reader's own day, for plans whose date has passed. */
  readonly today: number;
}

/** One event: what, who says so, when, where, who, the words, and what others say. */
export function EventDetails({ panel, today }: EventDetailsProps) {
  const dataset = useDataset();
  const rows = useMemo(() => [panel.row], [panel.row]);
  const detail = useDetails(rows).get(panel.row);
  const retry = useDetailsFailure(rows);
  const facts = factsOf(dataset, panel.row);
  if (detail === undefined) {
    return (
      <>
        <Heading kicker={<KindWords facts={facts} />} name={retry === null ? null : TYPES[facts.type].label} long />
        {retry === null ? <Skeleton lines={8} /> : <LoadFailure retry={retry} />}
      </>
    );
  }
  return (
    <>
      <Heading kicker={<KindWords facts={facts} />} name={detail.label} long />
      {panel.hidden && (
        <p className="panel-hidden">
          The filters leave this event out ·{" "}
          <Button variant="link" className="panel-small" onPress={resetFilters}>
            Reset filters
          </Button>
        </p>
      )}
      <WhoSays facts={facts} detail={detail} />
      <EventEvidence facts={facts} detail={detail} />
      <dl className="panel-data">
        <dt>What</dt>
        <dd>
          {TYPES[facts.type].explains}
          <span className="panel-why">{codeWords(detail)}</span>
        </dd>
        <dt>Status</dt>
        <dd>
          <StatusGlyph status={facts.status} /> {STATUS_LABELS[facts.status]}
          <span className="panel-why">{STATUS_EXPLAINS[facts.status]}</span>
          {isOverdue(facts, today) && <strong className="panel-overdue">{OVERDUE_WORDS}</strong>}
        </dd>
        <EventTime facts={facts} detail={detail} />
        <EventPlace facts={facts} detail={detail} />
      </dl>
      {detail.note !== null && <p className="panel-note">Note: {detail.note}</p>}
      <EventActors facts={facts} detail={detail} />
      <AttributionEvidence facts={facts} detail={detail} />
      <EventOutside records={detail.outside} />
      <div className="panel-actions">
        <CiteButton cite={() => citeEvent(dataset, facts, detail, detail.evidence)} />
      </div>
    </>
  );
}

function KindWords({ facts }: { readonly facts: EventFacts }) {
  return (
    <span className="panel-inline">
      <Mark family={facts.family} status={facts.status} voice={facts.voice} size={11} />
      {TYPES[facts.type].label} · {STATUS_LABELS[facts.status].toLowerCase()}
    </span>
  );
}

function WhoSays({ facts, detail }: { readonly facts: EventFacts; readonly detail: EventDetail }) {
  const { actors, documents } = useDataset().manifest;
  const document = documents[facts.document];
  if (document === undefined) return null;
  const ambiguous = detail.saidBy.length > 0 && detail.saidByBasis !== "stated";
  return (
    <>
      <AttributionChain speakers={facts.speakers.flatMap((code) => actors[code] ?? [])} document={document} />
      {ambiguous && <p className="panel-note">Who says it: {BASIS_WORDS[detail.saidByBasis]}</p>}
    </>
  );
}

/** "PLOVER AGREE · multilateral · diplomatic"; what PLOVER does not code says so. */
function codeWords({ plover, modes, contexts }: EventDetail): string {
  const code = plover === null ? "not coded by PLOVER" : `PLOVER ${plover}`;
  return [code, ...modes, ...contexts.map((context) => context.replaceAll("_", " "))].join(" · ");
}
