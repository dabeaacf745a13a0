import type { Dataset } from "../model/dataset.ts";
import type { HoverTarget } from "../model/inputs.ts";
import type { LaneKind } from "../model/view.ts";
import { EVENT_TYPES, FAMILIES, FAMILY_LABELS, TYPES, type Family } from "../model/vocabulary.ts";
import { flatten, type FlatList } from "./filter-lists.ts";
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
export const FAMILY_OF_TYPE = Uint8Array.from(EVENT_TYPES, (type) => FAMILIES.indexOf(TYPES[type].family));

/**
 * The lanes that hold `rows`. An event stands in the lane of each of its actors, once.
 *
 * Lanes are ordered by events in the whole dataset, not by those in view, so that a filter never moves a lane.
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
  const list = flatten(dataset.table.actors, actors.length);
  const members = collect(dataset, rows, actors.length, list);
  return busiestFirst(list.totals).flatMap((code) => {
    const actor = actors[code];
    if (actor === undefined || !members.has(code)) return [];
    return [
      withRows(members, code, {
        key: `actor/${actor.id}`,
        name: actor.name,
        target: { kind: actor.kind === "region" ? "region" : actor.country === actor.id ? "country" : "actor", id: actor.id },
        family: null,
      }),
    ];
  });
}

function familyLanes(dataset: Dataset, rows: Int32Array): readonly Lane[] {
  const members = collect(dataset, rows, FAMILIES.length, null);
  return FAMILIES.flatMap((family, code) =>
    members.has(code) ? [withRows(members, code, { key: `family/${family}`, name: FAMILY_LABELS[family], target: null, family })] : [],
  );
}

/** Its rows are looked up when somebody asks: there may be thousands of lanes, of which a dozen are in sight. */
function withRows(members: Members, code: number, lane: Omit<Lane, "dated" | "undated">): Lane {
  let dated: Int32Array | undefined;
  let undated: Int32Array | undefined;
  return {
    ...lane,
    get dated() {
      return (dated ??= members.of(code * 2));
    },
    get undated() {
      return (undated ??= members.of(code * 2 + 1));
    },
  };
}

/** Rows by place: two a lane, its dated and its undated. */
interface Members {
  readonly has: (lane: number) => boolean;
  readonly of: (place: number) => Int32Array;
}

/**
 * Rows by lane, all in one array: counted, then filled in, because a list that grows is slow at a million rows. In each
 * lane the dated come first, and both are in the order of `rows`.
 *
 * @param list the lanes of a row; `null`: its family's.
 */
function collect({ table }: Dataset, rows: Int32Array, lanes: number, list: FlatList | null): Members {
  const { type, precision } = table;
  // Two places a lane: its dated, its undated.
  const counts = new Int32Array(lanes * 2 + 1);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const undated = precision[row] === 0 ? 1 : 0;
    if (list === null) {
      const place = (FAMILY_OF_TYPE[type[row] ?? 0] ?? 0) * 2 + undated;
      counts[place] = (counts[place] ?? 0) + 1;
      continue;
    }
    const end = list.offsets[row + 1] ?? 0;
    for (let at = list.offsets[row] ?? 0; at < end; at++) {
      const place = (list.values[at] ?? 0) * 2 + undated;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const begins = new Int32Array(lanes * 2 + 1);
  for (let place = 0; place < lanes * 2; place++) begins[place + 1] = (begins[place] ?? 0) + (counts[place] ?? 0);
  const all = new Int32Array(begins[lanes * 2] ?? 0);
  const next = begins.slice();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const undated = precision[row] === 0 ? 1 : 0;
    if (list === null) {
      const place = (FAMILY_OF_TYPE[type[row] ?? 0] ?? 0) * 2 + undated;
      const to = next[place] ?? 0;
      all[to] = row;
      next[place] = to + 1;
      continue;
    }
    const end = list.offsets[row + 1] ?? 0;
    for (let at = list.offsets[row] ?? 0; at < end; at++) {
      const place = (list.values[at] ?? 0) * 2 + undated;
      const to = next[place] ?? 0;
      all[to] = row;
      next[place] = to + 1;
    }
  }
  return {
    has: (lane) => (begins[lane * 2] ?? 0) < (begins[lane * 2 + 2] ?? 0),
    of: (place) => all.subarray(begins[place], begins[place + 1]),
  };
}
