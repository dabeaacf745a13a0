import { Suspense, useCallback, useMemo, useRef, useState } from "react";
import type { InvolvedEvent } from "../selectors/panel-involvement.ts";
import { plural } from "../text/count.ts";
import { Button } from "../ui/button.tsx";
import { chunked } from "../ui/chunked.ts";
import { EventCard } from "./event-card.tsx";
import { FirstEvents } from "./first-events.tsx";
import type { DrawCard } from "./long-event-list.tsx";

/** More cards than these are drawn only when somebody asks, and then only those near what is in sight. */
const FIRST = 20;

/** In a chunk of its own: a first visit needs none of it. It is given what it draws, or that would be in chunks of its own, too. */
const { Component: LongEventList } = chunked(async () => (await import("./long-event-list.tsx")).LongEventList);

interface EventListProps {
  readonly rows: Int32Array;
  /** What the panel's subject is in an event; asked for those that are drawn, of what may be hundreds of thousands. */
  readonly partOf?: (row: number) => Partial<InvolvedEvent> | null;
  /** Say whose each part is, although it is the subject's own: for a pair. */
  readonly named?: boolean;
}

/** Event cards: the first twenty at once, and all on request. */
export function EventList({ rows, partOf, named = false }: EventListProps) {
  const [all, setAll] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const part = useMemo(() => remembered(partOf), [partOf]);
  const draw: DrawCard = useCallback(
    (row, card) => {
      const { parts = [], direct = true } = part(row);
      return <EventCard key={row} row={row} named={named || !direct} parts={parts} {...card} />;
    },
    [part, named],
  );
  const fold = () => {
    setAll(false);
    frame.current?.scrollIntoView({ block: "start" });
    frame.current?.focus({ preventScroll: true });
  };
  return (
    <div ref={frame} className="panel-events" tabIndex={-1}>
      {all && rows.length > FIRST ? (
        <Suspense>
          <LongEventList rows={rows} draw={draw} frame={frame} first={FIRST} onFewer={fold} />
        </Suspense>
      ) : (
        <>
          <FirstEvents rows={rows} count={FIRST} draw={draw} />
          {rows.length > FIRST && <Button onPress={() => setAll(true)}>Show all {plural(rows.length, "event")}</Button>}
        </>
      )}
    </div>
  );
}

const NOTHING: Partial<InvolvedEvent> = { parts: [] };

/** The same object each time, so that a card that is there is not drawn again with every one that comes. */
function remembered(partOf: EventListProps["partOf"]): (row: number) => Partial<InvolvedEvent> {
  const known = new Map<number, Partial<InvolvedEvent>>();
  return (row) => {
    const part = known.get(row) ?? partOf?.(row) ?? NOTHING;
    known.set(row, part);
    return part;
  };
}
