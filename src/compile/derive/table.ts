import { OPEN_END, OPEN_START, type Day } from "../../model/day.ts";
import { SCHEMA, type EventTableJson, type ListColumnJson } from "../../model/dataset.ts";
import { EXTENTS, PRECISIONS } from "../../model/interval.ts";
import { EVENT_TYPES, INVOLVEMENT_CLASSES, MENTIONS, ROLES, STATUSES, VOICES, type Voice } from "../../model/vocabulary.ts";
import type { Row, World } from "./world.ts";

/** Attributed as soon as anybody stands between the event and the document's own voice. */
export function voiceOf({ speakers }: Row): Voice {
  return speakers.length === 0 ? "own" : "attributed";
}

/** The event table: codes of the world's lists, in columns. */
export function makeTable({ rows, actors, countries, places }: World): EventTableJson {
  const actorCode = coder(actors);
  const countryCode = coder(countries);
  const placeCode = coder(places);
  const listed = <T>(list: (row: Row) => readonly T[], code: (item: T) => number) => listColumn(rows.map((row) => list(row).map(code)));
  const parallel = <T>(list: (row: Row) => readonly T[], code: (item: T) => number) => rows.flatMap((row) => list(row).map(code));
  return {
    schema: SCHEMA,
    length: rows.length,
    ids: rows.map(({ event }) => event.entry.value.id),
    start: rows.map(({ event: { date } }) => closed(date?.start)),
    end: rows.map(({ event: { date } }) => closed(date?.end)),
    as: rows.map(({ event }) => EXTENTS.indexOf(event.as)),
    precision: rows.map(({ event: { date } }) => PRECISIONS.indexOf(date?.precision ?? "none")),
    type: rows.map(({ event }) => EVENT_TYPES.indexOf(event.entry.value.type)),
    status: rows.map(({ event }) => STATUSES.indexOf(event.entry.value.status)),
    voice: rows.map((row) => VOICES.indexOf(voiceOf(row))),
    document: rows.map(({ document }) => document),
    place: rows.map(({ event }) => (event.entry.value.where === undefined ? -1 : placeCode(event.entry.value.where.place))),
    actors: listed(
      ({ parts }) => parts,
      ({ actor }) => actorCode(actor.id),
    ),
    actorRole: parallel(
      ({ parts }) => parts,
      ({ role }) => ROLES.indexOf(role),
    ),
    speakers: listed(
      ({ speakers }) => speakers,
      ({ actor }) => actorCode(actor.id),
    ),
    speakerHop: parallel(
      ({ speakers }) => speakers,
      ({ hop }) => hop,
    ),
    countries: listed(
      ({ involvements }) => involvements,
      ({ country }) => countryCode(country),
    ),
    countryClass: parallel(
      ({ involvements }) => involvements,
      (it) => INVOLVEMENT_CLASSES.indexOf(it.class),
    ),
    countryDirect: parallel(
      ({ involvements }) => involvements,
      ({ direct }) => (direct ? 1 : 0),
    ),
    mentions: listed(
      ({ mentions }) => mentions,
      ({ country }) => countryCode(country),
    ),
    mentionKind: parallel(
      ({ mentions }) => mentions,
      ({ kind }) => MENTIONS.indexOf(kind),
    ),
    linkFrom: listed(
      ({ links }) => links,
      ({ from }) => actorCode(from),
    ),
    linkTo: parallel(
      ({ links }) => links,
      ({ to }) => actorCode(to),
    ),
    linkDirected: parallel(
      ({ links }) => links,
      ({ directed }) => (directed ? 1 : 0),
    ),
  };
}

function closed(day: Day | undefined): Day | null {
  return day === undefined || day === OPEN_START || day === OPEN_END ? null : day;
}

function coder(list: readonly { readonly id: string }[]): (id: string) => number {
  const codes = new Map(list.map(({ id }, code) => [id, code]));
  return (id) => {
    const code = codes.get(id);
    if (code === undefined) throw new Error(`"${id}" has no code: it is missing from its list`);
    return code;
  };
}

function listColumn(lists: readonly (readonly number[])[]): ListColumnJson {
  const offsets = [0];
  for (const list of lists) offsets.push((offsets.at(-1) ?? 0) + list.length);
  return { offsets, values: lists.flat() };
}
