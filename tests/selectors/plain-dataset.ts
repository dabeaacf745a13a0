import type { Actor } from "../../src/model/actor.ts";
import type { Dataset, Manifest } from "../../src/model/dataset.ts";
import { OPEN_END, OPEN_START } from "../../src/model/day.ts";
import type { ListColumn } from "../../src/model/event-table.ts";
import { EXTENTS, PRECISIONS, type Extent } from "../../src/model/interval.ts";
import {
  EVENT_TYPES,
  INVOLVEMENT_CLASSES,
  ROLES,
  STATUSES,
  VOICES,
  type EventType,
  type Status,
  type Voice,
} from "../../src/model/vocabulary.ts";

/** An event in words, from which both the table and a naive filter are made. `null` bounds: open; `undated`: no bounds at all. */
export interface PlainEvent {
  readonly start: number | null;
  readonly end: number | null;
  readonly undated: boolean;
  readonly as: Extent;
  readonly type: EventType;
  readonly status: Status;
  readonly voice: Voice;
  readonly doc: string;
  readonly place: string | null;
  readonly actors: readonly string[];
  readonly speakers: readonly string[];
  readonly countries: readonly string[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly directed: boolean }[];
}

export const ACTORS = ["RUS", "taliban", "kabulov", "M49-143"] as const;
export const COUNTRIES = ["AFG", "RUS", "TJK"] as const;
export const DOCS = ["d1", "d2"] as const;
export const PLACES = ["AFG", "M49-143"] as const;
/** `d1` can have been published up to day 20; `d2` does not say. */
export const KNOWN_UNTIL = [20, null] as const;

export const anEvent = (overrides: Partial<PlainEvent> = {}): PlainEvent => ({
  start: 5,
  end: 5,
  undated: false,
  as: "within",
  type: "CONSULT",
  status: "occurred",
  voice: "own",
  doc: "d1",
  place: null,
  actors: ["RUS"],
  speakers: [],
  countries: ["RUS"],
  links: [],
  ...overrides,
});

export function aDataset(events: readonly PlainEvent[]): Dataset {
  const list = (of: (event: PlainEvent) => readonly number[]): ListColumn => {
    const offsets = [0];
    for (const event of events) offsets.push((offsets.at(-1) ?? 0) + of(event).length);
    return { offsets: Int32Array.from(offsets), values: Int32Array.from(events.flatMap((event) => [...of(event)])) };
  };
  const codes = (words: readonly string[], ids: readonly string[]) => ids.map((id) => words.indexOf(id));
  const zeros = (of: (event: PlainEvent) => readonly unknown[]) => new Uint8Array(events.flatMap((event) => [...of(event)]).length);
  const indexOf = (ids: readonly string[]) => new Map(ids.map((id, index) => [id, index]));
  const ids = events.map((_, row) => `e${row}`);
  const links = events.flatMap((event) => [...event.links]);
  return {
    id: "test",
    manifest: aManifest(),
    table: {
      length: events.length,
      ids,
      start: Int32Array.from(events, ({ start, undated }) => (undated ? OPEN_START : (start ?? OPEN_START))),
      end: Int32Array.from(events, ({ end, undated }) => (undated ? OPEN_END : (end ?? OPEN_END))),
      as: Uint8Array.from(events, ({ as }) => EXTENTS.indexOf(as)),
      precision: Uint8Array.from(events, ({ undated }) => PRECISIONS.indexOf(undated ? "none" : "day")),
      type: Uint8Array.from(events, ({ type }) => EVENT_TYPES.indexOf(type)),
      status: Uint8Array.from(events, ({ status }) => STATUSES.indexOf(status)),
      voice: Uint8Array.from(events, ({ voice }) => VOICES.indexOf(voice)),
      document: Int32Array.from(events, ({ doc }) => DOCS.indexOf(doc as "d1")),
      place: Int32Array.from(events, ({ place }) => PLACES.indexOf(place as "AFG")),
      actors: list((event) => codes(ACTORS, event.actors)),
      actorRole: zeros((event) => event.actors).fill(ROLES.indexOf("participant")),
      speakers: list((event) => codes(ACTORS, event.speakers)),
      speakerHop: zeros((event) => event.speakers),
      countries: list((event) => codes(COUNTRIES, event.countries)),
      countryClass: zeros((event) => event.countries).fill(INVOLVEMENT_CLASSES.indexOf("takes-part")),
      countryDirect: zeros((event) => event.countries),
      mentions: list(() => []),
      mentionKind: new Uint8Array(0),
      linkFrom: list((event) =>
        codes(
          ACTORS,
          event.links.map(({ from }) => from),
        ),
      ),
      linkTo: Int32Array.from(
        codes(
          ACTORS,
          links.map(({ to }) => to),
        ),
      ),
      linkDirected: Uint8Array.from(links, ({ directed }) => (directed ? 1 : 0)),
    },
    knownUntil: KNOWN_UNTIL,
    rowOf: indexOf(ids),
    actorOf: indexOf(ACTORS),
    countryOf: indexOf(COUNTRIES),
    placeOf: indexOf(PLACES),
    documentOf: indexOf(DOCS),
  };
}

function aManifest(): Manifest {
  const actor = (id: string, country: string | null): Actor => ({
    id,
    name: id,
    kind: "state",
    sector: null,
    country,
    aliases: [],
    note: null,
    from: null,
    until: null,
    partOf: null,
    members: null,
    names: {},
  });
  return {
    schema: 1,
    id: "test",
    version: "0",
    title: "Test",
    description: "",
    licence: "",
    counts: { events: 0, undated: 0, unplaced: 0, documents: 2, actors: 4, relations: 0 },
    extent: null,
    files: {},
    tables: [],
    defaultView: {},
    frame: { bbox: [0, 0, 1, 1], countries: [], regions: [], labels: {} },
    documents: DOCS.map((id) => ({
      id,
      title: id,
      publisher: null,
      kind: "article",
      lang: "en",
      url: null,
      published: { edtf: null, start: null, end: null, why: null },
      sha256: "",
      sentences: 0,
      covered: 0,
      review: { by: "", on: "" },
    })),
    actors: [actor("RUS", "RUS"), actor("taliban", "AFG"), actor("kabulov", "RUS"), actor("M49-143", null)],
    countries: COUNTRIES.map((id) => ({ id, alpha2: id.slice(0, 2), name: id })),
    regions: [{ id: "M49-143", name: "Central Asia", members: ["TJK"] }],
    places: [
      { id: "AFG", name: "Afghanistan", kind: "country", country: "AFG", region: null, point: null },
      { id: "M49-143", name: "Central Asia", kind: "region", country: null, region: "M49-143", point: null },
    ],
    relations: [],
    aliases: {},
    detailShard: 100,
  };
}
