import type { EventTable } from "../model/event-table.ts";
import { GROUP_OF_STATUS, STATUS_GROUPS, STATUSES, VOICES } from "../model/vocabulary.ts";
import { createCodeBook, longer, type CodeBook } from "./code-book.ts";
import type { FlatList } from "./filter-lists.ts";
import type { LinkArcs, LinkCount, LinkCounts } from "./filter-result.ts";
import { FAMILY_OF_TYPE } from "./filter-profiles.ts";
import { memo } from "./memo.ts";

/** Status code → status group, −1 for what draws no arc. */
const GROUP = Int8Array.from(STATUSES, (status) => {
  const group = GROUP_OF_STATUS[status];
  return group === null ? -1 : STATUS_GROUPS.indexOf(group);
});
const ATTRIBUTED = VOICES.indexOf("attributed");

/** Family, status group, direction and voice as one code. */
const kindOf = (family: number, group: number, directed: number, attributed: number) =>
  ((family * STATUS_GROUPS.length + group) * 2 + directed) * 2 + attributed;
const familyOf = (kind: number) => Math.floor(kind / (STATUS_GROUPS.length * 4));
const groupOf = (kind: number) => (kind >> 2) % STATUS_GROUPS.length;
const isDirected = (kind: number) => (kind & 2) !== 0;
const isAttributed = (kind: number) => (kind & 1) !== 0;

export interface TableArcs {
  readonly arcs: LinkArcs;
  /** By row: the arcs that it adds to. */
  readonly list: FlatList;
}

interface Growing {
  readonly rows: number;
  readonly offsets: Int32Array;
  readonly values: Int32Array;
  readonly totals: Int32Array<ArrayBuffer>;
  readonly bundle: Int32Array<ArrayBuffer>;
  readonly arcs: CodeBook;
  readonly bundles: CodeBook;
}

/** By the buffer of the links' offsets: a table that arrives in parts has the same one in every part. */
const growing = new WeakMap<ArrayBufferLike, Growing>();

/**
 * Which arcs each row adds to. Depends on the table alone, so that a filter pass only counts codes; of a table that has
 * grown only the new rows are looked at.
 */
export const tableArcs = memo((table: EventTable): TableArcs => {
  const { offsets, values } = table.linkFrom;
  const before = growing.get(offsets.buffer);
  const goesOn = before !== undefined && before.rows <= table.length && before.values.length >= values.length;
  const flat = goesOn ? before : blank(table);
  const known = flat.arcs.size();
  const first = flat.offsets[flat.rows] ?? 0;
  const next = addRows(table, flat);
  const size = flat.arcs.size();
  const totals = longer(flat.totals, size);
  for (let at = first; at < next; at++) totals[flat.values[at] ?? 0] = (totals[flat.values[at] ?? 0] ?? 0) + 1;
  const { a: from, b: to, c: kind } = flat.arcs.columns();
  const bundle = longer(flat.bundle, size);
  for (let arc = known; arc < size; arc++) {
    const [one, other] = [from[arc] ?? 0, to[arc] ?? 0];
    // Without the last two bits: whichever way, whoever says it.
    bundle[arc] = flat.bundles.codeOf(Math.min(one, other), Math.max(one, other), (kind[arc] ?? 0) >> 2);
  }
  growing.set(offsets.buffer, { ...flat, totals, bundle, rows: table.length });
  return {
    arcs: { from, to, kind, bundle: bundle.subarray(0, size), bundles: flat.bundles.size() },
    list: {
      offsets: flat.offsets.subarray(0, table.length + 1),
      values: flat.values.subarray(0, next),
      totals: totals.slice(0, size),
    },
  };
});

/** @returns where the values of the last row end. */
function addRows(table: EventTable, { rows, offsets, values, arcs }: Growing): number {
  const { linkFrom, linkTo, linkDirected, type, status, voice, length } = table;
  let next = offsets[rows] ?? 0;
  for (let row = rows; row < length; row++) {
    const family = FAMILY_OF_TYPE[type[row] ?? 0] ?? 0;
    const group = GROUP[status[row] ?? 0] ?? -1;
    const attributed = voice[row] === ATTRIBUTED ? 1 : 0;
    const begin = next;
    const end = group < 0 ? 0 : (linkFrom.offsets[row + 1] ?? 0);
    for (let at = linkFrom.offsets[row] ?? 0; at < end; at++) {
      const directed = linkDirected[at] ?? 0;
      const [a, b] = [linkFrom.values[at] ?? 0, linkTo[at] ?? 0];
      const turned = directed === 0 && a > b;
      const arc = arcs.codeOf(turned ? b : a, turned ? a : b, kindOf(family, group, directed, attributed));
      // An event counts once for an arc; a row has few.
      let same = begin;
      while (same < next && values[same] !== arc) same++;
      values[next] = arc;
      if (same === next) next++;
    }
    offsets[row + 1] = next;
  }
  return next;
}

function blank({ linkFrom: { offsets, values } }: EventTable): Growing {
  const room = (column: Int32Array) => (column.buffer.byteLength - column.byteOffset) / column.BYTES_PER_ELEMENT;
  return {
    rows: 0,
    offsets: new Int32Array(room(offsets)),
    values: new Int32Array(room(values)),
    totals: new Int32Array(0),
    bundle: new Int32Array(0),
    arcs: createCodeBook(),
    bundles: createCodeBook(),
  };
}

/** The arcs in view of the bundles that `wanted` says, one per direction, in the order in which the table first has them. */
export function listLinks({ arcs, counts }: LinkCounts, wanted: (bundle: number) => boolean): readonly LinkCount[] {
  const found = new Map<string, LinkCount>();
  for (let arc = 0; arc < counts.length; arc++) {
    const events = counts[arc] ?? 0;
    if (events === 0 || !wanted(arcs.bundle[arc] ?? 0)) continue;
    const [from, to, kind] = [arcs.from[arc] ?? 0, arcs.to[arc] ?? 0, arcs.kind[arc] ?? 0];
    const key = `${from}-${to}-${kind >> 1}`;
    const known = found.get(key);
    found.set(key, {
      from,
      to,
      directed: isDirected(kind),
      family: familyOf(kind),
      group: groupOf(kind),
      count: (known?.count ?? 0) + events,
      attributed: (known?.attributed ?? 0) + (isAttributed(kind) ? events : 0),
    });
  }
  return [...found.values()];
}
