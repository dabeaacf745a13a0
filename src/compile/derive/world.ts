import type { Actor, Country, Region, Relation } from "../../model/actor.ts";
import type { Place } from "../../model/place.ts";
import { compareText } from "../issue.ts";
import type { ProvenDocument, ProvenEvent } from "../proven.ts";
import type { Reference } from "../reference.ts";
import type { DatasetSeed } from "../schema/dataset.ts";
import type { Seeds } from "../seeds.ts";
import type { TableSeed } from "../tables/table-seed.ts";
import type { CodeLists } from "./codes.ts";
import { deriveEvent, type Derived } from "./derived.ts";
import { actorNamed } from "./lookup.ts";
import type { Tie } from "./mentions.ts";

/** An event of an annotation with all that follows from it. */
export interface Row extends Derived {
  readonly event: ProvenEvent;
  readonly document: number;
}

/** Everything that the manifest is written from. All lists are in the order of their codes. */
export interface World {
  readonly dataset: DatasetSeed;
  /** Then come the tables. */
  readonly documents: readonly ProvenDocument[];
  readonly tables: readonly TableSeed[];
  readonly actors: readonly Actor[];
  readonly countries: readonly Country[];
  readonly regions: readonly Region[];
  readonly places: readonly Place[];
  readonly relations: readonly Relation[];
  readonly aliases: ReadonlyMap<string, string>;
}

/**
 * Derives the world from seeds that have passed every rule.
 *
 * @param used ids that events of annotations and tables need
 */
export function deriveWorld(
  dataset: DatasetSeed,
  documents: readonly ProvenDocument[],
  used: CodeLists,
  seeds: Seeds,
  reference: Reference,
): World {
  const actor = (id: string) => actorNamed(id, seeds, reference);
  const relations = documents.flatMap(relationsOf);
  const actors = closeOver(
    [
      ...used.actors.ids,
      ...documents.flatMap(({ events }) => events.flatMap(({ entry }) => entry.value.about ?? [])),
      ...relations.flatMap(({ from, to, saidBy }) => [from, to, ...saidBy]),
    ],
    actor,
  );
  const places = distinct(used.places.ids).map((id) => placeNamed(id, seeds, reference));
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
    ...used.countries.ids,
  ]);

  return {
    dataset,
    documents,
    tables: seeds.tables,
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
  };
}

/** The rows of all annotations, in order of document, then of the author's list. */
export function deriveRows(documents: readonly ProvenDocument[], ties: readonly Tie[], seeds: Seeds, reference: Reference): readonly Row[] {
  return documents.flatMap(({ events }, document) => events.map((event) => deriveRow(event, document, ties, seeds, reference)));
}

/** The relations of all annotations, as far as they tell where somebody sits. */
export function deriveTies(documents: readonly ProvenDocument[], seeds: Seeds, reference: Reference): readonly Tie[] {
  return documents.flatMap(relationsOf).map(({ from, type, to }) => ({ from, type, to: actorNamed(to, seeds, reference) }));
}

function deriveRow(event: ProvenEvent, document: number, ties: readonly Tie[], seeds: Seeds, reference: Reference): Row {
  const { actors = [], saidBy = [], via = [], about = [], where, status } = event.entry.value;
  const actor = (id: string) => actorNamed(id, seeds, reference);
  const asserted = {
    status,
    parts: actors.map(({ id, role }) => ({ actor: actor(id), role })),
    saidBy: saidBy.map(actor),
    via: via.map(actor),
    about: about.map(actor),
    place: where === undefined ? null : placeNamed(where.place, seeds, reference),
  };
  return { event, document, ...deriveEvent(asserted, ties, reference.regions) };
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

/** A place of which it is certain that it exists. */
export function placeNamed(id: string, seeds: Seeds, reference: Reference): Place {
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
