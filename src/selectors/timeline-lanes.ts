import type { Dataset } from "../model/dataset.ts";
import type { EventTable } from "../model/event-table.ts";
import type { HoverTarget } from "../model/inputs.ts";
import type { LaneKind } from "../model/view.ts";
import { FAMILIES, FAMILY_LABELS, type Family } from "../model/vocabulary.ts";
import { flatten, type FlatList } from "./filter-lists.ts";
import { FAMILY_OF_TYPE } from "./filter-profiles.ts";
import { memo } from "./memo.ts";
import { allRows, fewerOthers } from "./rows-where.ts";

/** One line of the timeline: an actor's events, or those of a family. */
export interface Lane {
  /** `actor/taliban`, `family/talks`: stable across filters. */
  readonly key: string;
  readonly name: string;
  /** What its name selects; `null` for a family, which is nothing one can select. */
  readonly target: Extract<HoverTarget, { readonly kind: "actor" | "country" | "region" }> | null;
  readonly family: Family | null;
  /** `manifest.actors`, or `FAMILIES`. */
  readonly code: number;
  /** Events with at least one known bound. */
  readonly dated: number;
  readonly undated: number;
}

/**
 * The lanes that hold `rows`. An event stands in the lane of each of its actors, once.
 *
 * Lanes are ordered by events in the whole dataset, not by those in view, so that a filter never moves a lane. There may be
 * thousands, of which a dozen are in sight: they have counts, and what stands in them is looked up for those
 * that are drawn ({@link rowsOfLanes}).
 */
export function makeLanes(dataset: Dataset, rows: Int32Array, kind: LaneKind): readonly Lane[] {
  return kind === "actor" ? actorLanes(dataset, rows) : familyLanes(dataset, rows);
}

/** Codes of actors, those with most events first. There may be thousands, and the table alone says how many each has. */
const busiestFirst = memo((totals: Int32Array): readonly number[] =>
  Array.from(totals.keys()).toSorted((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b),
);

function actorLanes(dataset: Dataset, rows: Int32Array): readonly Lane[] {
  const { actors } = dataset.manifest;
  const list = actorsOf(dataset);
  const counts = countLanes(dataset.table, rows, actors.length, list);
  return busiestFirst(list.totals).flatMap((code) => {
    const actor = actors[code];
    const [dated, undated] = [counts[code * 2] ?? 0, counts[code * 2 + 1] ?? 0];
    if (actor === undefined || dated + undated === 0) return [];
    const kind = actor.kind === "region" ? "region" : actor.country === actor.id ? "country" : "actor";
    return [{ key: `actor/${actor.id}`, name: actor.name, target: { kind, id: actor.id }, family: null, code, dated, undated }];
  });
}

function familyLanes({ table }: Dataset, rows: Int32Array): readonly Lane[] {
  const counts = countLanes(table, rows, FAMILIES.length, null);
  return FAMILIES.flatMap((family, code) => {
    const [dated, undated] = [counts[code * 2] ?? 0, counts[code * 2 + 1] ?? 0];
    return dated + undated === 0
      ? []
      : [{ key: `family/${family}`, name: FAMILY_LABELS[family], target: null, family, code, dated, undated }];
  });
}

/** The lanes of a row; `null` where it is its family's. */
function actorsOf({ table, manifest }: Dataset): FlatList {
  return flatten(table.actors, manifest.actors.length);
}

/** By code: dated, then undated. */
function countLanes(table: EventTable, rows: Int32Array, lanes: number, list: FlatList | null): Int32Array {
  const others = fewerOthers(rows, table.length);
  if (others === null) return addRows(new Int32Array(lanes * 2), table, rows, list, 1);
  return addRows(countWhole(table, lanes, list).slice(), table, others, list, -1);
}

const countWhole = memo((table: EventTable, lanes: number, list: FlatList | null) =>
  addRows(new Int32Array(lanes * 2), table, allRows(table.length), list, 1),
);

function addRows(counts: Int32Array, { type, precision }: EventTable, rows: Int32Array, list: FlatList | null, change: number): Int32Array {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const undated = precision[row] === 0 ? 1 : 0;
    if (list === null) {
      const place = (FAMILY_OF_TYPE[type[row] ?? 0] ?? 0) * 2 + undated;
      counts[place] = (counts[place] ?? 0) + change;
      continue;
    }
    const end = list.offsets[row + 1] ?? 0;
    for (let at = list.offsets[row] ?? 0; at < end; at++) {
      const place = (list.values[at] ?? 0) * 2 + undated;
      counts[place] = (counts[place] ?? 0) + change;
    }
  }
  return counts;
}

/** Which of some lanes a row stands in, for a loop over many rows: no list of rows has to be made for any lane. */
export interface LaneSlots {
  /** `null`: a row stands in its family's lane alone. */
  readonly list: FlatList | null;
  /** By code of actor or family: where the lane is among those asked for; −1 for all others. */
  readonly slots: Int32Array;
}

export function slotsOf(dataset: Dataset, lanes: readonly Lane[]): LaneSlots {
  const byFamily = lanes.some(({ family }) => family !== null);
  const slots = new Int32Array(byFamily ? FAMILIES.length : dataset.manifest.actors.length).fill(-1);
  for (const [slot, { code }] of lanes.entries()) slots[code] = slot;
  return { list: byFamily ? null : actorsOf(dataset), slots };
}

/**
 * The rows of each lane, in the order of `rows`.
 *
 * @param most of each lane; the others are left out.
 */
export function rowsOfLanes(dataset: Dataset, lanes: readonly Lane[], rows: Int32Array, most = Infinity): readonly (readonly number[])[] {
  const { list, slots } = slotsOf(dataset, lanes);
  const { type } = dataset.table;
  const found = lanes.map((): number[] => []);
  const add = (code: number, row: number) => {
    const lane = found[slots[code] ?? -1];
    if (lane !== undefined && lane.length < most) lane.push(row);
  };
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if (list === null) add(FAMILY_OF_TYPE[type[row] ?? 0] ?? 0, row);
    else for (let at = list.offsets[row] ?? 0; at < (list.offsets[row + 1] ?? 0); at++) add(list.values[at] ?? 0, row);
  }
  return found;
}
