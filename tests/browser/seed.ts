import { readFileSync } from "node:fs";

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
  /** With a place of its own. */
  readonly placed: boolean;
  readonly undated: boolean;
}

interface Table {
  readonly ids: readonly string[];
  readonly place: readonly number[];
  readonly start: readonly (number | null)[];
  readonly end: readonly (number | null)[];
}

/** The events of the first seed, read from what was compiled: what the tests look for is what an author wrote. */
export const EVENTS: readonly SeedEvent[] = readEvents();

function readEvents(): readonly SeedEvent[] {
  const { ids, place, start, end } = read<Table>("events.json");
  const { events } = read<{ readonly events: readonly Omit<SeedEvent, "placed" | "undated">[] }>("details/0.json");
  return events.map(({ id, label, evidence }) => {
    const row = ids.indexOf(id);
    return { id, label, evidence, placed: (place[row] ?? -1) >= 0, undated: start[row] === null && end[row] === null };
  });
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as T;
}
