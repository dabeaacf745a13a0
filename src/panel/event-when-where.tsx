import type { EventDetail, Spot } from "../model/event.ts";
import type { EventFacts } from "../selectors/panel-event.ts";
import { selectionOf } from "../selectors/panel-subject.ts";
import { useDataset } from "../state/use-derived.ts";
import { formatBounds } from "../text/dates.ts";
import { BASIS_WORDS } from "../text/phrases.ts";
import { NO_PLACE, placeWords } from "../text/place-words.ts";
import { spotWords } from "../text/table-words.ts";
import { Button } from "../ui/button.tsx";
import { EvidenceQuote } from "./evidence-quote.tsx";
import { goTo } from "./go-to.ts";

interface FactProps {
  readonly facts: EventFacts;
  readonly detail: EventDetail;
}

/** When, how that is known, and the words that give it. */
export function EventTime({ facts, detail: { when } }: FactProps) {
  const words = formatBounds({ ...facts, approximate: when.approximate, uncertain: when.uncertain });
  return (
    <>
      <dt>When</dt>
      <dd>
        {words.charAt(0).toUpperCase() + words.slice(1)}
        <span className="panel-muted"> · {BASIS_WORDS[when.basis]}</span>
        {when.why !== null && <span className="panel-why">{when.why}</span>}
        {when.quote !== null && <EvidenceQuote quote={when.quote} event={facts.id} />}
      </dd>
    </>
  );
}

/** Where, no more exactly than the source says. */
export function EventPlace({ facts, detail: { where } }: FactProps) {
  return (
    <>
      <dt>Where</dt>
      <dd>
        {where === null || (facts.place === null && where.spot === undefined) ? (
          NO_PLACE
        ) : (
          <>
            <Where place={facts.place} spot={where.spot ?? null} />
            <span className="panel-muted"> · {BASIS_WORDS[where.basis]}</span>
            {where.note !== null && <span className="panel-why">{where.note}</span>}
          </>
        )}
      </dd>
    </>
  );
}

interface WhereProps {
  readonly place: EventFacts["place"];
  /** A table's own words for it; `place` is then the country that it lies in. */
  readonly spot: Spot | null;
}

function Where({ place, spot }: WhereProps) {
  const dataset = useDataset();
  const area = place?.kind === "country" || place?.kind === "region" ? place : null;
  const named = spot !== null && (area === null || spot.kind !== "country") ? spotWords(spot) : null;
  if (area === null) return named ?? placeWords(place);
  const link = (
    <Button variant="link" onPress={() => goTo(selectionOf(dataset, area.id))}>
      {area.name}
    </Button>
  );
  return named === null ? (
    <>
      {link}
      {placeWords(area).slice(area.name.length)}
    </>
  ) : (
    <>
      {named} · {link}
    </>
  );
}
