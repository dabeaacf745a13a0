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
  readonly events: readonly (Pick<InvolvedEvent, "row"> & Partial<InvolvedEvent>)[];
  /** Say whose each part is, although it is the subject's own: for a pair. */
  readonly named?: boolean;
}

/** Event cards, the first twenty at once. */
export function EventList({ events, named = false }: EventListProps) {
  const [limit, setLimit] = useState(PAGE);
  const shown = useMemo(() => events.slice(0, limit), [events, limit]);
  const rows = useMemo(() => shown.map(({ row }) => row), [shown]);
  const list = useRef<HTMLUListElement>(null);
  const near = useNearRows(list, rows);
  const details = useDetails(near);
  const retry = useDetailsFailure(near);
  const more = Math.min(PAGE, events.length - shown.length);
  return (
    <>
      {retry !== null && <LoadFailure retry={retry} />}
      <ul className="panel-cards" ref={list}>
        {shown.map(({ row, parts, direct }) => (
          <EventCard
            key={row}
            row={row}
            detail={details.get(row)}
            named={named || direct === false}
            {...(parts !== undefined && { parts })}
          />
        ))}
      </ul>
      {more > 0 && <Button onPress={() => setLimit(limit + PAGE)}>Show {plural(more, "more event", "more events")}</Button>}
    </>
  );
}
