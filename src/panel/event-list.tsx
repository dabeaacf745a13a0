import { useMemo, useRef, useState } from "react";
import type { InvolvedEvent } from "../selectors/panel-involvement.ts";
import { useDetails } from "../state/use-details.ts";
import { useDetailsFailure } from "../state/use-details-failure.ts";
import { useNearRows } from "../state/use-near-rows.ts";
import { plural } from "../text/count.ts";
import { Button } from "../ui/button.tsx";
import { EventCard } from "./event-card.tsx";
import { LoadFailure } from "./load-failure.tsx";

/** More cards than these are fetched and drawn only when somebody asks. */
const PAGE = 20;

interface EventListProps {
  readonly rows: readonly number[] | Int32Array;
  /** What the panel's subject is in an event; asked for those that are drawn, of what may be hundreds of thousands. */
  readonly partOf?: (row: number) => Partial<InvolvedEvent> | null;
  /** Say whose each part is, although it is the subject's own: for a pair. */
  readonly named?: boolean;
}

/** Event cards, the first twenty at once. */
export function EventList({ rows, partOf, named = false }: EventListProps) {
  const [limit, setLimit] = useState(PAGE);
  const shown = useMemo(() => Array.from(rows.slice(0, limit)), [rows, limit]);
  const list = useRef<HTMLUListElement>(null);
  const near = useNearRows(list, shown);
  const details = useDetails(near);
  const retry = useDetailsFailure(near);
  const more = Math.min(PAGE, rows.length - shown.length);
  return (
    <>
      {retry !== null && <LoadFailure retry={retry} />}
      <ul className="panel-cards" ref={list}>
        {shown.map((row) => {
          const { parts = [], direct = true } = partOf?.(row) ?? {};
          return <EventCard key={row} row={row} detail={details.get(row)} named={named || !direct} parts={parts} />;
        })}
      </ul>
      {more > 0 && <Button onPress={() => setLimit(limit + PAGE)}>Show {plural(more, "more event", "more events")}</Button>}
    </>
  );
}
