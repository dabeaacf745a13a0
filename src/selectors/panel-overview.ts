import type { Actor, Country, Region } from "../model/actor.ts";
import type { Dataset } from "../model/dataset.ts";
import type { EventTable } from "../model/event-table.ts";
import { OUTSIDE, PRECISIONS } from "../model/interval.ts";
import type { FilterResult } from "./filter-result.ts";
import { memo, once } from "./memo.ts";
import { allRows, rowsWhere } from "./rows-where.ts";

const UNDATED = PRECISIONS.indexOf("none");

/** Something that can be selected, with its events in view. */
export interface Counted<T> {
  readonly it: T;
  readonly count: number;
}

/** What a dataset is, when nothing is selected. */
export interface Overview {
  readonly kind: "overview";
  /** Events in view, and of all. */
  readonly shown: number;
  readonly total: number;
  /** Involved ones first, by events in view; then, with 0, those that are only mentioned. */
  readonly countries: readonly Counted<Country>[];
  /** Actors that are not states, by events in view. There may be thousands: who lists them asks. */
  readonly actors: () => readonly Counted<Actor>[];
  /** How many of them have an event in view. */
  readonly involvedActors: number;
  readonly regions: readonly Counted<Region>[];
  /** Rows in view without a date, and without a place. */
  readonly undated: Int32Array;
  readonly unplaced: Int32Array;
}

export function overviewOf(dataset: Dataset, result: FilterResult): Overview {
  const { manifest, table } = dataset;
  const others = othersByName(manifest.actors);
  const count = (id: string) => result.perActor[dataset.actorOf.get(id) ?? -1] ?? 0;
  return {
    kind: "overview",
    shown: result.rows.length,
    total: result.total,
    countries: ranked(byName(manifest.countries).map(({ it, code }) => ({ it, count: result.perCountry[code] ?? 0 }))),
    actors: once(() => ranked(others.map(({ it, code }) => ({ it, count: result.perActor[code] ?? 0 })))),
    involvedActors: others.reduce((sum, { code }) => sum + Number((result.perActor[code] ?? 0) > 0), 0),
    regions: ranked(byName(manifest.regions).map(({ it }) => ({ it, count: count(it.id) }))),
    undated: rowsWhere(undatedOf(table), (row) => result.certainty[row] !== OUTSIDE),
    unplaced: result.unplaced,
  };
}

/** Few of many: looked for once, for a filter only leaves some of them out. */
const undatedOf = memo((table: EventTable) => rowsWhere(allRows(table.length), (row) => table.precision[row] === UNDATED));

interface Coded<T> {
  readonly it: T;
  /** Its place in the manifest. */
  readonly code: number;
}

function byName<T extends { readonly name: string }>(all: readonly T[]): readonly Coded<T>[] {
  return all.map((it, code) => ({ it, code })).toSorted((a, b) => (a.it.name < b.it.name ? -1 : 1));
}

/** Of thousands of actors names are compared once, and not for every filter. */
const othersByName = memo((actors: readonly Actor[]) => byName(actors).filter(({ it }) => it.kind !== "state" && it.kind !== "region"));

/** @param all by name, which is how those with as many events stay. */
function ranked<T>(all: readonly Counted<T>[]): readonly Counted<T>[] {
  return all.toSorted((a, b) => b.count - a.count);
}
