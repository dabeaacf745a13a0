import type { Actor, Country, Region, Relation } from "../../model/actor.ts";
import type { Place } from "../../model/place.ts";
import { compareText } from "../issue.ts";
import type { ProvenDocument, ProvenEvent } from "../proven.ts";
import type { Reference } from "../reference.ts";
import type { DatasetSeed } from "../schema/dataset.ts";
import type { Seeds } from "../seeds.ts";
import { deriveInvolvements, type Involvement, type RoleOf } from "./involvements.ts";
import { deriveLinks, type Link } from "./links.ts";
import { actorNamed } from "./lookup.ts";
import { deriveMentions, seatsOf, type MentionOf, type Tie } from "./mentions.ts";

/** An event with all that follows from it. Its place in `World.rows` is its row number. */
export interface Row {
  readonly event: ProvenEvent;
  readonly document: number;
  readonly parts: readonly RoleOf[];
  readonly speakers: readonly { readonly actor: Actor; readonly hop: number }[];
  readonly involvements: readonly Involvement[];
  readonly mentions: readonly MentionOf[];
  readonly links: readonly Link[];
}

/** Everything that the outputs are written from. All lists are in the order of their codes. */
export interface World {
  readonly dataset: DatasetSeed;
  readonly documents: readonly ProvenDocument[];
  readonly rows: readonly Row[];
  readonly actors: readonly Actor[];
  readonly countries: readonly Country[];
  readonly regions: readonly Region[];
  readonly places: readonly Place[];
  readonly relations: readonly Relation[];
  readonly aliases: ReadonlyMap<string, string>;
  /** Other names of places that have them, by id; only for the search index. */
  readonly placeNames: ReadonlyMap<string, readonly string[]>;
}

/** Derives the world from seeds that have passed every rule. */
export function deriveWorld(dataset: DatasetSeed, documents: readonly ProvenDocument[], seeds: Seeds, reference: Reference): World {
  const actor = (id: string) => actorNamed(id, seeds, reference);
  const relations = documents.flatMap(relationsOf);
  const ties = relations.map(({ from, type, to }): Tie => ({ from, type, to: actor(to) }));
  const rows = documents.flatMap(({ events }, document) => events.map((event) => deriveRow(event, document, ties, seeds, reference)));

  const actors = closeOver(
    [
      ...rows.flatMap(({ parts, speakers, event }) =>
        [...parts, ...speakers].map((it) => it.actor.id).concat(event.entry.value.about ?? []),
      ),
      ...relations.flatMap(({ from, to, saidBy }) => [from, to, ...saidBy]),
    ],
    actor,
  );
  const places = distinct(rows.flatMap(({ event }) => event.entry.value.where?.place ?? [])).map((id) => placeNamed(id, seeds, reference));
  const regions = distinct([
    ...actors.filter(({ kind }) => kind === "region").map(({ id }) => id),
    ...places.flatMap(({ region }) => region ?? []),
    ...(dataset.frame.regions ?? []),
  ]);
  const countries = distinct([
    ...dataset.frame.countries,
    ...actors.flatMap(({ country }) => country ?? []),
    ...places.flatMap(({ country }) => country ?? []),
    ...regions.flatMap((id) => reference.regions.get(id)?.members ?? []),
    ...rows.flatMap(({ involvements, mentions }) => [...involvements, ...mentions].map(({ country }) => country)),
  ]);

  return {
    dataset,
    documents,
    rows,
    actors,
    countries: countries.map((id) => ({
      id,
      alpha2: reference.countries.get(id)?.alpha2 ?? "",
      name: reference.countries.get(id)?.name ?? id,
    })),
    regions: regions.map((id) => ({ id, name: reference.regions.get(id)?.name ?? id, members: reference.regions.get(id)?.members ?? [] })),
    places,
    relations,
    aliases: followAliases(seeds.aliases.entries),
    placeNames: new Map(places.map(({ id }) => [id, seeds.places.entries.get(id)?.names ?? []])),
  };
}

function deriveRow(event: ProvenEvent, document: number, ties: readonly Tie[], seeds: Seeds, reference: Reference): Row {
  const { actors = [], saidBy = [], via = [], about = [], where, status } = event.entry.value;
  const actor = (id: string) => actorNamed(id, seeds, reference);
  const parts = actors.map(({ id, role }) => ({ actor: actor(id), role }));
  const speakers = [...saidBy.map((id) => ({ actor: actor(id), hop: 0 })), ...via.map((id, i) => ({ actor: actor(id), hop: i + 1 }))];
  const involvements = deriveInvolvements(parts);
  const regions = distinct([...actors.map(({ id }) => id), ...about, ...(where === undefined ? [] : [where.place])]);
  const mentions = deriveMentions(
    {
      place: where === undefined ? null : placeNamed(where.place, seeds, reference).country,
      regionMembers: regions.flatMap((id) => reference.regions.get(id)?.members ?? []),
      mentioned: [...about.flatMap((id) => actor(id).country ?? []), ...speakers.flatMap((it) => seatsOf(it.actor, ties))],
    },
    new Set(involvements.map(({ country }) => country)),
  );
  return { event, document, parts, speakers, involvements, mentions, links: deriveLinks(parts, status) };
}

function relationsOf({ seed, relations }: ProvenDocument): readonly Relation[] {
  return relations.map(({ entry: { value }, evidence }) => ({
    from: value.from,
    type: value.type,
    to: value.to,
    role: value.role ?? null,
    document: seed.document.id,
    saidBy: value.saidBy ?? [],
    note: value.note ?? null,
    evidence,
  }));
}

function placeNamed(id: string, seeds: Seeds, reference: Reference): Place {
  const entry = seeds.places.entries.get(id);
  if (entry !== undefined) return { id, name: entry.name, kind: entry.kind, country: entry.country, region: null, point: entry.point };
  const country = reference.countries.get(id);
  if (country !== undefined) return { id, name: country.name, kind: "country", country: id, region: null, point: null };
  return { id, name: reference.regions.get(id)?.name ?? id, kind: "region", country: null, region: id, point: null };
}

/** With the actors that those given are part of or made of, sorted by id. */
function closeOver(ids: readonly string[], actor: (id: string) => Actor): readonly Actor[] {
  const found = new Map<string, Actor>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    const next = actor(id);
    found.set(id, next);
    waiting.push(...(next.partOf === null ? [] : [next.partOf.id]), ...(next.members?.ids ?? []));
  }
  return [...found.values()].toSorted((a, b) => compareText(a.id, b.id));
}

/** Each old id to the id that lives today, however many renames lie between. */
function followAliases(aliases: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const last = (id: string, hops: number): string => {
    const next = aliases.get(id);
    return next === undefined || hops > aliases.size ? id : last(next, hops + 1);
  };
  return new Map([...aliases].map(([old, next]) => [old, last(next, 0)]));
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].toSorted(compareText);
}
