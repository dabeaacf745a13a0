import { decodeTable } from "../src/data/decode-table.ts";
import type { Actor, Country } from "../src/model/actor.ts";
import { SCHEMA } from "../src/model/dataset.ts";
import type { EventTableJson, ListColumnJson } from "../src/model/dataset.ts";
import type { DocumentMeta } from "../src/model/document.ts";
import type { EventTable } from "../src/model/event-table.ts";
import { EXTENTS, PRECISIONS, type Extent, type Precision } from "../src/model/interval.ts";
import type { Place } from "../src/model/place.ts";
import {
  CLASS_OF_ROLE,
  EVENT_TYPES,
  INVOLVEMENT_CLASSES,
  MENTIONS,
  ROLES,
  STATUSES,
  VOICES,
  type EventType,
  type InvolvementClass,
  type Mention,
  type Role,
  type Status,
  type Voice,
} from "../src/model/vocabulary.ts";
import { parsePartialDate } from "../src/url/partial-date.ts";

/** An event in the fewest words. An occurred consultation, undated, unplaced, in the document's own voice, unless it says otherwise. */
export interface TerseEvent {
  readonly id: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` is open. Alone it is the whole of that date; `end` alone leaves the start open. */
  readonly start?: string | null;
  readonly end?: string | null;
  readonly as?: Extent;
  /** By default as exact as `start` (or `end`) is written. */
  readonly precision?: Precision;
  readonly type?: EventType;
  readonly status?: Status;
  /** By default `attributed` where there are speakers. */
  readonly voice?: Voice;
  /** By default `"doc"`. */
  readonly document?: string;
  readonly place?: string;
  readonly actors?: readonly (readonly [id: string, role: Role])[];
  readonly speakers?: readonly (readonly [id: string, hop: number])[];
  /** By default what follows from `actors`, through their countries. */
  readonly countries?: readonly (readonly [iso: string, involved: InvolvementClass, direct: boolean])[];
  readonly mentions?: readonly (readonly [iso: string, kind: Mention])[];
  /** None by default: they do not follow from `actors` here. */
  readonly links?: readonly (readonly [from: string, to: string, directed: boolean])[];
}

interface Lists {
  readonly actors: readonly Actor[];
  readonly countries: readonly Country[];
  readonly places: readonly Place[];
  readonly documents: readonly DocumentMeta[];
}

export function buildTable(events: readonly TerseEvent[], lists: Lists): EventTable {
  return decodeTable(buildTableJson(events, lists));
}

export function buildTableJson(events: readonly TerseEvent[], lists: Lists): EventTableJson {
  const actor = indexIn(lists.actors);
  const country = indexIn(lists.countries);
  const [place, document] = [indexIn(lists.places), indexIn(lists.documents)];
  const involved = events.map((event) => event.countries ?? derive(event, lists.actors));
  const list = <T>(rows: readonly (readonly T[])[], code: (item: T) => number): ListColumnJson => {
    let end = 0;
    return { offsets: [0, ...rows.map((row) => (end += row.length))], values: rows.flat().map(code) };
  };
  const parts = events.map(({ actors = [] }) => actors);
  const speakers = events.map((event) => event.speakers ?? []);
  const mentions = events.map((event) => event.mentions ?? []);
  const links = events.map((event) => event.links ?? []);
  const bounds = events.map(boundsOf);
  return {
    schema: SCHEMA,
    length: events.length,
    ids: events.map(({ id }) => id),
    start: bounds.map(({ start }) => start),
    end: bounds.map(({ end }) => end),
    as: events.map((event) => EXTENTS.indexOf(event.as ?? "within")),
    precision: events.map((event) => PRECISIONS.indexOf(event.precision ?? precisionOf(event.start ?? event.end ?? null))),
    type: events.map((event) => EVENT_TYPES.indexOf(event.type ?? "CONSULT")),
    status: events.map((event) => STATUSES.indexOf(event.status ?? "occurred")),
    voice: events.map((event) => VOICES.indexOf(event.voice ?? ((event.speakers ?? []).length > 0 ? "attributed" : "own"))),
    document: events.map((event) => document(event.document ?? "doc")),
    place: events.map((event) => (event.place === undefined ? -1 : place(event.place))),
    actors: list(parts, ([id]) => actor(id)),
    actorRole: parts.flat().map(([, role]) => ROLES.indexOf(role)),
    speakers: list(speakers, ([id]) => actor(id)),
    speakerHop: speakers.flat().map(([, hop]) => hop),
    countries: list(involved, ([id]) => country(id)),
    countryClass: involved.flat().map(([, name]) => INVOLVEMENT_CLASSES.indexOf(name)),
    countryDirect: involved.flat().map(([, , direct]) => (direct ? 1 : 0)),
    mentions: list(mentions, ([id]) => country(id)),
    mentionKind: mentions.flat().map(([, kind]) => MENTIONS.indexOf(kind)),
    linkFrom: list(links, ([from]) => actor(from)),
    linkTo: links.flat().map(([, to]) => actor(to)),
    linkDirected: links.flat().map(([, , directed]) => (directed ? 1 : 0)),
  };
}

/** Each country once, under its strongest class; direct where the state itself has a role in that class. */
function derive({ actors = [] }: TerseEvent, known: readonly Actor[]): [string, InvolvementClass, boolean][] {
  const found = new Map<string, { class: number; direct: boolean }>();
  for (const [id, role] of actors) {
    const { country = null } = known.find((it) => it.id === id) ?? {};
    if (country === null) continue;
    const code = INVOLVEMENT_CLASSES.indexOf(CLASS_OF_ROLE[role]);
    const before = found.get(country);
    if (before === undefined || code < before.class) found.set(country, { class: code, direct: id === country });
    else if (code === before.class && id === country) before.direct = true;
  }
  return [...found].map(([id, it]) => [id, INVOLVEMENT_CLASSES[it.class] ?? "concerned", it.direct]);
}

function boundsOf(event: TerseEvent): { readonly start: number | null; readonly end: number | null } {
  const { start = null, end } = event;
  const last = end === undefined ? start : end;
  return { start: start === null ? null : parse(start).start, end: last === null ? null : parse(last).end };
}

function parse(text: string) {
  const bounds = parsePartialDate(text);
  if (bounds === null) throw new Error(`not a date: ${text}`);
  return bounds;
}

function precisionOf(text: string | null): Precision {
  if (text === null) return "none";
  return text.length === 4 ? "year" : text.length === 7 ? "month" : "day";
}

function indexIn(list: readonly { readonly id: string }[]) {
  return (id: string) => {
    const index = list.findIndex((it) => it.id === id);
    if (index === -1) throw new Error(`not in the lists of the test: ${id}`);
    return index;
  };
}
