import { makeDataset } from "../src/data/make-dataset.ts";
import type { Actor, Country } from "../src/model/actor.ts";
import { SCHEMA, type Dataset, type Manifest } from "../src/model/dataset.ts";
import { formatDay, parseDay } from "../src/model/day.ts";
import type { DocumentMeta } from "../src/model/document.ts";
import type { EventDetail } from "../src/model/event.ts";
import type { Inputs, TextMatch } from "../src/model/inputs.ts";
import type { Interval } from "../src/model/interval.ts";
import type { Place } from "../src/model/place.ts";
import type { View } from "../src/model/view.ts";
import { buildTable, type TerseEvent } from "./build-table.ts";

/** `days("2015-01-01", "2015-01-31")`: January. Both ends inclusive. */
export function days(start: string, end: string): Interval {
  return { start: day(start), end: day(end) };
}

export function day(text: string): number {
  const found = parseDay(text);
  if (found === null) throw new Error(`not a date: ${text}`);
  return found;
}

interface TerseDataset {
  readonly events?: readonly TerseEvent[];
  readonly actors?: readonly (Partial<Actor> & { readonly id: string })[];
  readonly countries?: readonly (Partial<Country> & { readonly id: string })[];
  readonly places?: readonly (Partial<Place> & { readonly id: string })[];
  readonly documents?: readonly (Partial<DocumentMeta> & { readonly id: string })[];
  /** Anything else of the manifest: regions, relations, aliases, defaultView, frame … */
  readonly manifest?: Partial<Manifest>;
}

/**
 * A real dataset of a few events; say only what the test is about. Actors, countries, places and documents that are
 * used but not given are made: three capitals are a state or a country, `M49-…` a region, anything else an
 * organisation without a country, or a city with a point. Lists are in order of first mention, those given first.
 */
export function aDataset({ events = [], manifest = {}, ...given }: TerseDataset = {}): Dataset {
  const used = {
    actors: events.flatMap((event) => [
      ...(event.actors ?? []).map(([id]) => id),
      ...(event.speakers ?? []).map(([id]) => id),
      ...(event.links ?? []).flatMap(([from, to]) => [from, to]),
    ]),
    places: events.flatMap(({ place }) => place ?? []),
    documents: events.map(({ document }) => document ?? "doc"),
  };
  const actors = complete(given.actors, used.actors, anActor);
  const usedCountries = [
    ...actors.flatMap(({ country }) => country ?? []),
    ...events.flatMap((event) => [...(event.countries ?? []), ...(event.mentions ?? [])].map(([id]) => id)),
  ];
  const lists = {
    actors,
    countries: complete(given.countries, usedCountries, aCountry),
    places: complete(given.places, used.places, aPlace),
    documents: complete(given.documents, used.documents, aDocument),
  };
  const table = buildTable(events, lists);
  const dated = [...table.start, ...table.end].filter((at) => Math.abs(at) < 2_000_000_000).toSorted((a, b) => a - b);
  const [first, last] = [dated[0], dated.at(-1)];
  return makeDataset(
    {
      schema: SCHEMA,
      id: "test",
      version: "000000000000",
      title: "A test",
      description: "",
      licence: "",
      counts: {
        events: events.length,
        undated: [...table.precision].filter((code) => code === 0).length,
        unplaced: [...table.place].filter((code) => code === -1).length,
        documents: lists.documents.length,
        actors: lists.actors.length,
        relations: manifest.relations?.length ?? 0,
      },
      extent: first === undefined || last === undefined ? null : { start: formatDay(first), end: formatDay(last) },
      files: {},
      tables: [{ path: "events.json", first: 0, rows: events.length }],
      defaultView: {},
      frame: { bbox: [40, 25, 80, 60], countries: [], regions: [], labels: {} },
      regions: [],
      relations: [],
      aliases: {},
      detailShard: 1000,
      ...lists,
      ...manifest,
    },
    table,
  );
}

/** The view that filters nothing and selects nothing. */
export function aView(overrides: Partial<View> = {}): View {
  return {
    range: null,
    actors: "all",
    countries: "all",
    kinds: "all",
    status: "all",
    voice: "all",
    by: "all",
    docs: "all",
    only: null,
    certainty: "all",
    q: "",
    sel: null,
    view: "map",
    lanes: "actor",
    axis: "folded",
    arcs: "shown",
    ...overrides,
  };
}

export function inputs(dataset: Dataset, view: Partial<View> = {}, text: TextMatch = { status: "none" }): Inputs {
  return { dataset, view: aView(view), text };
}

/** The details of an event with nothing to tell but its label. */
export function aDetail(overrides: Partial<EventDetail> & { readonly id: string }): EventDetail {
  return {
    label: overrides.id,
    type: "CONSULT",
    plover: "CONSULT",
    modes: [],
    contexts: [],
    when: { edtf: null, approximate: false, uncertain: false, basis: "unstated", why: null, quote: null },
    where: null,
    parts: [],
    about: [],
    saidBy: [],
    via: [],
    saidByBasis: "stated",
    evidence: [],
    attributionEvidence: [],
    rows: [],
    outside: [],
    note: null,
    ...overrides,
  };
}

function complete<G extends { readonly id: string }, T>(
  given: readonly G[] = [],
  used: readonly string[],
  make: (given: G | { id: string }) => T,
): T[] {
  const known = new Set(given.map(({ id }) => id));
  const missing = [...new Set(used)].filter((id) => !known.has(id));
  return [...given, ...missing.map((id) => ({ id }))].map((it) => make(it));
}

const isCountryCode = (id: string) => /^[A-Z]{3}$/.test(id);
const isRegionCode = (id: string) => id.startsWith("M49-");

function anActor(given: Partial<Actor> & { readonly id: string }): Actor {
  const kind = isCountryCode(given.id) ? "state" : isRegionCode(given.id) ? "region" : "organisation";
  return {
    name: given.id,
    kind,
    sector: null,
    country: kind === "state" ? given.id : null,
    aliases: [],
    note: null,
    from: null,
    until: null,
    partOf: null,
    members: null,
    names: {},
    ...given,
  };
}

function aCountry(given: Partial<Country> & { readonly id: string }): Country {
  return { alpha2: given.id.slice(0, 2), name: given.id, ...given };
}

function aPlace(given: Partial<Place> & { readonly id: string }): Place {
  const { id } = given;
  const kind = isCountryCode(id) ? "country" : isRegionCode(id) ? "region" : "city";
  return {
    name: id,
    kind,
    country: kind === "country" ? id : null,
    region: kind === "region" ? id : null,
    point: kind === "city" ? [60, 40] : null,
    ...given,
  };
}

function aDocument(given: Partial<DocumentMeta> & { readonly id: string }): DocumentMeta {
  return {
    title: given.id,
    publisher: null,
    kind: "article",
    lang: "en",
    url: null,
    published: { edtf: null, start: null, end: null, why: null },
    sha256: "0".repeat(64),
    sentences: 1,
    covered: 1,
    review: { by: "a reviewer", on: "2026-11-24" },
    ...given,
  };
}
