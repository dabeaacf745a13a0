import { useMemo } from "react";
import type { EventDetail } from "../model/event.ts";
import { useDetails } from "../state/use-details.ts";
import { useDataset } from "../state/use-derived.ts";
import { useTextIndex, type TextIndexState } from "../state/use-text-index.ts";
import { matchActors, matchCountries, type NameMatch } from "./match-names.ts";

const MOST_NAMES = 5;
const MOST_EVENTS = 6;

export interface EventMatch {
  readonly row: number;
  readonly id: string;
  /** `undefined` while it loads. */
  readonly detail: EventDetail | undefined;
}

export interface SearchResults {
  readonly actors: readonly NameMatch[];
  readonly countries: readonly NameMatch[];
  readonly events: readonly EventMatch[];
  /** Of all events that have the words. */
  readonly eventCount: number;
  readonly index: TextIndexState["status"];
}

/** What a text finds: names at once, events as soon as their index has come. */
export function useResults(text: string): SearchResults {
  const dataset = useDataset();
  const { status, search } = useTextIndex(true);
  const typed = text.trim();
  const found = typed === "" ? [] : search(typed);
  const key = found.slice(0, MOST_EVENTS).join(",");
  const rows = useMemo(() => (key === "" ? [] : key.split(",").map(Number)), [key]);
  const details = useDetails(rows);
  return {
    actors: matchActors(dataset, typed).slice(0, MOST_NAMES),
    countries: matchCountries(dataset, typed).slice(0, MOST_NAMES),
    events: rows.map((row) => ({ row, id: dataset.table.ids[row] ?? "", detail: details.get(row) })),
    eventCount: found.length,
    index: status,
  };
}
