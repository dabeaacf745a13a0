import { OPEN_END, OPEN_START, type Day } from "../../model/day.ts";
import { SCHEMA, type EventTableJson, type ListColumnJson } from "../../model/dataset.ts";
import { EXTENTS, PRECISIONS, type Extent, type Precision } from "../../model/interval.ts";
import {
  EVENT_TYPES,
  INVOLVEMENT_CLASSES,
  MENTIONS,
  ROLES,
  STATUSES,
  VOICES,
  type EventType,
  type Status,
  type Voice,
} from "../../model/vocabulary.ts";
import type { CodeLists } from "./codes.ts";
import type { Derived } from "./derived.ts";
import { growingBytes, growingFloats, growingInts, type Growing } from "./grow.ts";

/** One value per event. */
export interface EventCells {
  readonly id: string;
  /** Open on both sides when undated. */
  readonly start: Day;
  readonly end: Day;
  readonly as: Extent;
  readonly precision: Precision;
  readonly type: EventType;
  readonly status: Status;
  readonly voice: Voice;
  readonly document: number;
  /** Number of arrival; −1 for no place given. */
  readonly place: number;
  readonly point: readonly [number, number] | null;
}

/** All events in the making: the event table, with numbers of arrival for codes. */
export interface EventColumns {
  readonly ids: readonly string[];
  readonly start: Growing<Int32Array>;
  readonly end: Growing<Int32Array>;
  readonly precision: Growing<Uint8Array>;
  readonly place: Growing<Int32Array>;
  /** Degrees; `NaN` for no point. */
  readonly lng: Growing<Float64Array>;
  /** Actors with a role. */
  readonly actors: GrowingLists;
  push(cells: EventCells, derived: Derived): void;
  /** Rows `first` up to, not including, `first + rows`, as a file holds them. */
  toJson(first: number, rows: number, final: FinalCodes): EventTableJson;
}

/** Number of arrival → index in the manifest, and whether rows may have points of their own. */
export interface FinalCodes {
  readonly actors: Int32Array;
  readonly countries: Int32Array;
  readonly places: Int32Array;
  readonly points: boolean;
}

interface GrowingLists {
  /** One more than there are rows. */
  readonly offsets: Growing<Int32Array>;
  readonly values: Growing<Int32Array>;
}

/** Attributed as soon as anybody stands between the event and the document's own voice. */
export function voiceOf(speakers: readonly unknown[]): Voice {
  return speakers.length === 0 ? "own" : "attributed";
}

export function makeEventColumns(codes: CodeLists): EventColumns {
  const ids: string[] = [];
  const [start, end, document, place] = [growingInts(), growingInts(), growingInts(), growingInts()];
  const [as, precision, type, status, voice] = [growingBytes(), growingBytes(), growingBytes(), growingBytes(), growingBytes()];
  const [lng, lat] = [growingFloats(), growingFloats()];
  const [actors, speakers, countries, mentions, linkFrom] = [makeLists(), makeLists(), makeLists(), makeLists(), makeLists()];
  const [actorRole, speakerHop, countryClass, countryDirect] = [growingBytes(), growingBytes(), growingBytes(), growingBytes()];
  const [mentionKind, linkDirected, linkTo] = [growingBytes(), growingBytes(), growingInts()];

  const pushDerived = ({ parts, speakers: who, involvements, mentions: named, links }: Derived) => {
    for (const { actor, role } of parts) {
      actors.values.push(codes.actors.code(actor.id));
      actorRole.push(ROLES.indexOf(role));
    }
    for (const { actor, hop } of who) {
      speakers.values.push(codes.actors.code(actor.id));
      speakerHop.push(hop);
    }
    for (const involvement of involvements) {
      countries.values.push(codes.countries.code(involvement.country));
      countryClass.push(INVOLVEMENT_CLASSES.indexOf(involvement.class));
      countryDirect.push(involvement.direct ? 1 : 0);
    }
    for (const { country, kind } of named) {
      mentions.values.push(codes.countries.code(country));
      mentionKind.push(MENTIONS.indexOf(kind));
    }
    for (const { from, to, directed } of links) {
      linkFrom.values.push(codes.actors.code(from));
      linkTo.push(codes.actors.code(to));
      linkDirected.push(directed ? 1 : 0);
    }
    for (const { offsets, values } of [actors, speakers, countries, mentions, linkFrom]) offsets.push(values.length);
  };

  return {
    ids,
    start,
    end,
    precision,
    place,
    lng,
    actors,
    push(cells, derived) {
      ids.push(cells.id);
      start.push(cells.start);
      end.push(cells.end);
      as.push(EXTENTS.indexOf(cells.as));
      precision.push(PRECISIONS.indexOf(cells.precision));
      type.push(EVENT_TYPES.indexOf(cells.type));
      status.push(STATUSES.indexOf(cells.status));
      voice.push(VOICES.indexOf(cells.voice));
      document.push(cells.document);
      place.push(cells.place);
      lng.push(cells.point?.[0] ?? Number.NaN);
      lat.push(cells.point?.[1] ?? Number.NaN);
      pushDerived(derived);
    },
    toJson(first, rows, final) {
      const last = first + rows;
      const plain = (column: Growing<Int32Array> | Growing<Uint8Array>) => Array.from(column.view().subarray(first, last));
      const recoded = (column: Growing<Int32Array>, list: Int32Array) =>
        plain(column).map((code) => (code === -1 ? -1 : (list[code] ?? -1)));
      const days = (column: Growing<Int32Array>) => plain(column).map((day) => (day === OPEN_START || day === OPEN_END ? null : day));
      const degrees = (column: Growing<Float64Array>) =>
        Array.from(column.view().subarray(first, last), (at) => (Number.isNaN(at) ? null : Math.round(at * 1e5) / 1e5));
      const listed = ({ offsets, values }: GrowingLists, list: Int32Array): ListColumnJson => {
        const [from, to] = bounds(offsets, first, last);
        return {
          offsets: Array.from(offsets.view().subarray(first, last + 1), (at) => at - from),
          values: Array.from(values.view().subarray(from, to), (code) => list[code] ?? -1),
        };
      };
      const parallel = (column: Growing<Int32Array> | Growing<Uint8Array>, { offsets }: GrowingLists) =>
        Array.from(column.view().subarray(...bounds(offsets, first, last)));
      return {
        schema: SCHEMA,
        length: rows,
        ids: ids.slice(first, last),
        start: days(start),
        end: days(end),
        as: plain(as),
        precision: plain(precision),
        type: plain(type),
        status: plain(status),
        voice: plain(voice),
        document: plain(document),
        place: recoded(place, final.places),
        actors: listed(actors, final.actors),
        actorRole: parallel(actorRole, actors),
        speakers: listed(speakers, final.actors),
        speakerHop: parallel(speakerHop, speakers),
        countries: listed(countries, final.countries),
        countryClass: parallel(countryClass, countries),
        countryDirect: parallel(countryDirect, countries),
        mentions: listed(mentions, final.countries),
        mentionKind: parallel(mentionKind, mentions),
        linkFrom: listed(linkFrom, final.actors),
        linkTo: parallel(linkTo, linkFrom).map((code) => final.actors[code] ?? -1),
        linkDirected: parallel(linkDirected, linkFrom),
        ...(final.points && { lng: degrees(lng), lat: degrees(lat) }),
      };
    },
  };
}

function makeLists(): GrowingLists {
  const offsets = growingInts();
  offsets.push(0);
  return { offsets, values: growingInts() };
}

function bounds(offsets: Growing<Int32Array>, first: number, last: number): readonly [number, number] {
  const at = offsets.view();
  return [at[first] ?? 0, at[last] ?? 0];
}
