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
  const members = collect(rows, actors.length, actorsOf(dataset));
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
      ...split(dataset, members[code]),
    }));
}

const eventsPerActor = memo((dataset: Dataset): Int32Array => {
  const rows = Int32Array.from({ length: dataset.table.length }, (_, row) => row);
  return countByLane(rows, dataset.manifest.actors.length, actorsOf(dataset));
});

function familyLanes(dataset: Dataset, rows: Int32Array): readonly Lane[] {
  const members = collect(rows, FAMILIES.length, (row, add) => add(FAMILY_OF_TYPE[dataset.table.type[row] ?? 0] ?? 0));
  return FAMILIES.map((family, code) => ({
    key: `family/${family}`,
    name: FAMILY_LABELS[family],
    target: null,
    family,
    ...split(dataset, members[code]),
  })).filter(({ dated, undated }) => dated.length + undated.length > 0);
}

/** The codes of a row's lanes, each once, however many roles an actor has there. */
type LanesOf = (row: number, add: (code: number) => void) => void;

const actorsOf =
  ({ table: { actors } }: Dataset): LanesOf =>
  (row, add) => {
    const { offsets, values } = actors;
    const first = offsets[row] ?? 0;
    const end = offsets[row + 1] ?? first;
    for (let at = first; at < end; at++) {
      const code = values[at] ?? 0;
      if (at === first || values.indexOf(code, first) === at) add(code);
    }
  };

/** Rows by lane: counted, then filled in, because a list that grows is slow at a million rows. */
function collect(rows: Int32Array, lanes: number, lanesOf: LanesOf): readonly Int32Array[] {
  const counts = countByLane(rows, lanes, lanesOf);
  const members = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  let row = 0;
  const add = (lane: number) => {
    const list = members[lane];
    const at = counts[lane] ?? 0;
    if (list !== undefined) list[at] = row;
    counts[lane] = at + 1;
  };
  for (row of rows) lanesOf(row, add);
  return members;
}

function countByLane(rows: Iterable<number>, lanes: number, lanesOf: LanesOf): Int32Array {
  const counts = new Int32Array(lanes);
  const add = (lane: number) => {
    counts[lane] = (counts[lane] ?? 0) + 1;
  };
  for (const row of rows) lanesOf(row, add);
  return counts;
}

function split({ table }: Dataset, rows: Int32Array | undefined = new Int32Array()): Pick<Lane, "dated" | "undated"> {
  return { dated: rows.filter((row) => table.precision[row] !== 0), undated: rows.filter((row) => table.precision[row] === 0) };
}
