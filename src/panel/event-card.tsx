import { memo, type Ref } from "react";
import type { EventDetail } from "../model/event.ts";
import { TYPES } from "../model/vocabulary.ts";
import { factsOf, type EventFacts } from "../selectors/panel-event.ts";
import type { SubjectPart } from "../selectors/panel-involvement.ts";
import { setHover } from "../state/hover-store.ts";
import { useDataset } from "../state/use-derived.ts";
import { goTo } from "./go-to.ts";
import { statusAndDate } from "../text/event-words.ts";
import { roleWords } from "../text/role-words.ts";
import { Button } from "../ui/button.tsx";
import { Mark } from "../ui/mark.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { AttributionChain } from "./attribution-chain.tsx";
import { CiteButton } from "./cite-button.tsx";
import { citeEvent } from "./cite-event.ts";
import { EvidenceQuote } from "./evidence-quote.tsx";
import { RowLine } from "./row-evidence.tsx";

interface EventCardProps {
  readonly row: number;
  /** Not given while it loads. */
  readonly detail?: EventDetail | undefined;
  /** What the panel's subject is in it. */
  readonly parts: readonly SubjectPart[];
  /** Name whose part it is: for parts of somebody else than the panel's subject itself. */
  readonly named: boolean;
  /** In a list of which not all is drawn: which it is, from 1, and of how many. */
  readonly position?: number;
  readonly size?: number;
  /** There, too: among the items, and pixels for what is not drawn before it. */
  readonly index?: number;
  readonly gap?: number;
  readonly ref?: Ref<HTMLLIElement>;
}

/** An event with its first quote, in a list. */
export const EventCard = memo(function EventCard(props: EventCardProps) {
  const { row, detail, parts, named, position, size, index, gap = 0, ref } = props;
  const dataset = useDataset();
  const { actors, documents } = dataset.manifest;
  const facts = factsOf(dataset, row);
  const document = documents[facts.document];
  const quote = detail?.evidence[0];
  const imported = detail?.rows[0];
  const target = { kind: "event", id: facts.id } as const;
  const chain = document !== undefined && (
    <AttributionChain speakers={facts.speakers.flatMap((code) => actors[code] ?? [])} document={document} />
  );
  return (
    <li
      ref={ref}
      className="panel-card"
      data-row={row}
      data-index={index}
      aria-posinset={position}
      aria-setsize={size}
      style={gap === 0 ? undefined : { marginBlockStart: gap }}
      onPointerEnter={() => setHover(target)}
      onPointerLeave={() => setHover(null)}
      onFocus={() => setHover(target)}
      onBlur={() => setHover(null)}
    >
      <p className="panel-facts">
        <Mark family={facts.family} status={facts.status} voice={facts.voice} size={10} />{" "}
        {parts.map((part) => (
          <PartWords key={`${part.actor}/${part.role}`} part={part} facts={facts} detail={detail} named={named} />
        ))}
        {TYPES[facts.type].label} ·{" "}
        {statusAndDate(facts.status, {
          ...facts,
          approximate: detail?.when.approximate ?? false,
          uncertain: detail?.when.uncertain ?? false,
        })}
      </p>
      {detail === undefined ? (
        <Skeleton lines={3} />
      ) : (
        <>
          <Button variant="link" className="panel-event-name" onPress={() => goTo(target)}>
            {detail.label}
          </Button>
          {quote === undefined ? (
            <>
              {imported !== undefined && (
                <p className="panel-facts">
                  <RowLine row={imported} />
                </p>
              )}
              {chain}
            </>
          ) : (
            <EvidenceQuote quote={quote} event={facts.id} family={facts.family} said={chain}>
              <CiteButton cite={() => citeEvent(dataset, facts, detail, [quote])} />
            </EvidenceQuote>
          )}
        </>
      )}
    </li>
  );
});

interface PartWordsProps {
  readonly part: SubjectPart;
  readonly facts: EventFacts;
  readonly detail: EventDetail | undefined;
  readonly named: boolean;
}

/** "hosts · ", or "Taliban hosts · " where it is not the subject itself. */
function PartWords({ part: { actor, role }, facts, detail, named }: PartWordsProps) {
  const { id, name = "" } = useDataset().manifest.actors[actor] ?? {};
  const basis = detail?.parts.find((part) => part.actor === id && part.role === role)?.basis;
  const words = roleWords({ ...facts, role, modes: detail?.modes ?? [], ...(basis !== undefined && { basis }) });
  return (
    <>
      <b>{named ? `${name} ${words}` : words}</b> ·{" "}
    </>
  );
}
