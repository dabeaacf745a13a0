import type { Dataset } from "../model/dataset.ts";
import type { HoverTarget } from "../model/inputs.ts";
import type { LaneKind } from "../model/view.ts";
import { EVENT_TYPES, FAMILIES, FAMILY_LABELS, TYPES, type Family } from "../model/vocabulary.ts";
import { memo } from "./memo.ts";

/** One line of the timeline: an actor's events, or those of a family. */
export interface Lane {
  /** `actor/taliban`, `family/talks`: stable across filters. */
  readonly key: string;
  readonly name: string;
  /** What its name selects; `null` for a family, which is nothing one can select. */
  readonly target: Extract<HoverTarget, { readonly kind: "actor" | "country" | "region" }> | null;
  readonly family: Family | null;
  /** Rows with at least one known bound, in dataset order. */
  readonly dated: Int32Array;
  readonly undated: Int32Array;
}

/** Family of each `EVENT_TYPES` code, as an index of `FAMILIES`. */
export const FAMILY_OF_TYPE: readonly number[] = EVENT_TYPES.map((type) => FAMILIES.indexOf(TYPES[type].family));

/**
 * The lanes that hold `rows`. An event stands in the lane of each of its actors, once.
 *
 * Lanes are ordered by events in the whole dataset, not by those in view, so that a filter never moves a lane.
 */
export function makeLanes(dataset: Dataset, rows: Int32Array, kind: LaneKind): readonly Lane[] {
  return kind === "actor" ? actorLanes(dataset, rows) : familyLanes(dataset, rows);
}

function actorLanes(dataset: Dataset, rows: Int32Array): readonly Lane[] {
  const { actors } = dataset.manifest;
  const members = collect(rows, actors.length, (row, add) => eachActor(dataset, row, add));
  const weight = eventsPerActor(dataset);
  return actors
    .map((actor, code) => ({ actor, code }))
    .filter(({ code }) => (members[code]?.length ?? 0) > 0)
    .toSorted((a, b) => (weight[b.code] ?? 0) - (weight[a.code] ?? 0) || a.code - b.code)
    .map(({ actor, code }) => ({
      key: `actor/${actor.id}`,
      name: actor.name,
      target: { kind: actor.kind === "region" ? "region" : actor.country === actor.id ? "country" : "actor", id: actor.id },
      family: null,
      ...split(dataset, members[code] ?? []),
    }));
}

const eventsPerActor = memo((dataset: Dataset): Int32Array => {
  const weight = new Int32Array(dataset.manifest.actors.length);
  for (let row = 0; row < dataset.table.length; row++) eachActor(dataset, row, (code) => (weight[code] = (weight[code] ?? 0) + 1));
  return weight;
});

function familyLanes(dataset: Dataset, rows: Int32Array): readonly Lane[] {
  const members = collect(rows, FAMILIES.length, (row, add) => add(FAMILY_OF_TYPE[dataset.table.type[row] ?? 0] ?? 0));
  return FAMILIES.map((family, code) => ({
    key: `family/${family}`,
    name: FAMILY_LABELS[family],
    target: null,
    family,
    ...split(dataset, members[code] ?? []),
  })).filter(({ dated, undated }) => dated.length + undated.length > 0);
}

/** Each actor of a row once, however many roles it has there. */
function eachActor({ table }: Dataset, row: number, add: (code: number) => void): void {
  const { offsets, values } = table.actors;
  const first = offsets[row] ?? 0;
  for (let at = first; at < (offsets[row + 1] ?? first); at++) {
    const code = values[at] ?? 0;
    if (values.indexOf(code, first) === at) add(code);
  }
}

function collect(
  rows: Int32Array,
  lanes: number,
  each: (row: number, add: (lane: number) => void) => void,
): readonly (readonly number[])[] {
  const members: number[][] = Array.from({ length: lanes }, () => []);
  for (const row of rows) each(row, (lane) => members[lane]?.push(row));
  return members;
}

function split({ table }: Dataset, rows: readonly number[]): Pick<Lane, "dated" | "undated"> {
  const isDated = (row: number) => table.precision[row] !== 0;
  return { dated: Int32Array.from(rows.filter(isDated)), undated: Int32Array.from(rows.filter((row) => !isDated(row))) };
}
