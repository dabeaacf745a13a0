import { memo, type Ref } from "react";
import type { EventDetail } from "../model/event.ts";
import type { RowEvidence } from "../model/evidence.ts";
import { TYPES } from "../model/vocabulary.ts";
import { isPossible, type ListModel } from "../selectors/list-model.ts";
import { factsOf } from "../selectors/panel-event.ts";
import { setHover, useHover } from "../state/hover-store.ts";
import { showQuote } from "../state/reading-store.ts";
import { useDataset } from "../state/use-derived.ts";
import { select } from "../state/view-store.ts";
import { chainWords, statusAndDate } from "../text/event-words.ts";
import { NO_PLACE, placeWords } from "../text/place-words.ts";
import { roleWords } from "../text/role-words.ts";
import { rowWords, spotWords } from "../text/table-words.ts";
import { Button } from "../ui/button.tsx";
import { Mark } from "../ui/mark.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

interface ListEventProps {
  readonly row: number;
  readonly list: ListModel;
  /** Not given while it loads. */
  readonly detail: EventDetail | undefined;
  /** In a list of which not all is drawn: which it is, from 1, and of how many. */
  readonly position?: number | undefined;
  readonly size?: number | undefined;
  /** There, too: among the items, and pixels for what is not drawn before it. */
  readonly index?: number | undefined;
  readonly gap?: number | undefined;
  /** Of its group: nothing is below it. */
  readonly last?: boolean;
  readonly ref?: Ref<HTMLLIElement> | undefined;
}

/** One event: what, when, where, who, who says so, and its first quote. */
export const ListEvent = memo(function ListEvent({ row, list, detail, position, size, index, gap = 0, last = false, ref }: ListEventProps) {
  const dataset = useDataset();
  const facts = factsOf(dataset, row);
  const target = { kind: "event", id: facts.id } as const;
  const selected = list.emphasis?.[row] === 1;
  const lit = useIsLit(facts.id);
  const classes = [
    "list-event",
    selected ? "list-selected" : "",
    list.emphasis !== null && !selected ? "list-dim" : "",
    lit ? "list-lit" : "",
    last ? "list-last" : "",
  ];
  return (
    <li
      ref={ref}
      data-row={row}
      data-index={index}
      aria-posinset={position}
      aria-setsize={size}
      style={gap === 0 ? undefined : { marginBlockStart: gap }}
      className={classes.filter(Boolean).join(" ")}
      aria-current={list.current === row ? "true" : undefined}
      onPointerEnter={() => setHover(target)}
      onPointerLeave={() => setHover(null)}
      onFocus={() => setHover(target)}
      onBlur={() => setHover(null)}
    >
      <Mark family={facts.family} status={facts.status} voice={facts.voice} size={13} />
      <div className="list-words">
        <p className="list-facts">
          {TYPES[facts.type].label} ·{" "}
          {statusAndDate(facts.status, {
            ...facts,
            approximate: detail?.when.approximate ?? false,
            uncertain: detail?.when.uncertain ?? false,
          })}{" "}
          · {whereWords(facts, detail)}
          {isPossible(list, row) && " · only possibly in range"}
        </p>
        {detail === undefined ? (
          <Skeleton lines={3} />
        ) : (
          <>
            <Button variant="link" className="list-name" onPress={() => select(target)}>
              {detail.label}
            </Button>
            <Parts facts={facts} detail={detail} />
            <Quote facts={facts} detail={detail} />
          </>
        )}
      </div>
    </li>
  );
});

/** A table's own words where it has some: the country that a row lies in is less exact than the row. */
function whereWords({ place }: ReturnType<typeof factsOf>, detail: EventDetail | undefined): string {
  const spot = detail?.where?.spot;
  if (spot !== undefined && (spot.kind !== "country" || place === null))
    return `${spotWords(spot)}${place === null ? "" : ` · ${place.name}`}`;
  return place === null ? NO_PLACE.toLowerCase() : placeWords(place);
}

interface WordsProps {
  readonly facts: ReturnType<typeof factsOf>;
  readonly detail: EventDetail;
}

function Parts({ facts, detail }: WordsProps) {
  const { actors, documents } = useDataset().manifest;
  const document = documents[facts.document];
  const parts = facts.parts.map(({ actor, role }) => {
    const id = actors[actor]?.id;
    const basis = detail.parts.find((part) => part.actor === id && part.role === role)?.basis;
    return `${actors[actor]?.name ?? ""} ${roleWords({ ...facts, role, modes: detail.modes, ...(basis !== undefined && { basis }) })}`;
  });
  const speakers = facts.speakers.flatMap((code) => actors[code]?.name ?? []);
  return (
    <p className="list-parts">
      {parts.join(" · ")}
      <span>Said by {chainWords(speakers, document?.publisher ?? document?.title ?? "")}</span>
    </p>
  );
}

function Quote({ facts, detail }: WordsProps) {
  const quote = detail.evidence[0];
  const row = detail.rows[0];
  if (quote === undefined) return row === undefined ? null : <ImportedRow row={row} />;
  const open = () => showQuote(quote, { kind: "event", id: facts.id });
  return (
    <div className="list-quote">
      <blockquote>“{quote.exact}”</blockquote>
      <Button variant="link" className="list-source" onPress={open}>
        Show in source
      </Button>
    </div>
  );
}

/** In place of a quote, and badged so that nobody takes it for one. */
function ImportedRow({ row }: { readonly row: RowEvidence }) {
  const reported = [row.headline === null ? null : `“${row.headline}”`, row.source].filter((word) => word !== null).join(", ");
  return (
    <p className="list-row">
      <span className="list-row-badge">row</span> {rowWords(row)}
      {reported !== "" && ` · ${reported}`}
    </p>
  );
}

function useIsLit(id: string): boolean {
  const hover = useHover();
  return hover !== null && ((hover.kind === "event" && hover.id === id) || (hover.kind === "events" && hover.ids.includes(id)));
}
