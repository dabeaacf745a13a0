import { readFileSync } from "node:fs";
import type { Place } from "../../src/model/place.ts";

const FOLDER = new URL("../../public/data/russia-taliban-talks/", import.meta.url);

interface Quote {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** An event of the first seed, as the page got it. */
export interface SeedEvent {
  readonly id: string;
  readonly label: string;
  readonly evidence: readonly [Quote, ...Quote[]];
  /** `null`: the text gives none. */
  readonly place: Place | null;
  readonly undated: boolean;
}

interface Table {
  readonly ids: readonly string[];
  /** -1: none. */
  readonly place: readonly number[];
  readonly start: readonly (number | null)[];
  readonly end: readonly (number | null)[];
}

/** The events of the first seed, read from what was compiled: what the tests look for is what an author wrote. */
export const EVENTS: readonly SeedEvent[] = readEvents();

export function eventOf(id: string): SeedEvent {
  const event = EVENTS.find((each) => each.id === id);
  if (event === undefined) throw new Error(`the seed has no event ${id}`);
  return event;
}

function readEvents(): readonly SeedEvent[] {
  const { ids, place, start, end } = read<Table>("events.json");
  const { places } = read<{ readonly places: readonly Place[] }>("manifest.json");
  const { events } = read<{ readonly events: readonly Pick<SeedEvent, "id" | "label" | "evidence">[] }>("details/0.json");
  return events.map(({ id, label, evidence }) => {
    const row = ids.indexOf(id);
    return { id, label, evidence, place: places[place[row] ?? -1] ?? null, undated: start[row] === null && end[row] === null };
  });
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as T;
}
