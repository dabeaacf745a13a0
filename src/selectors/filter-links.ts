import type { EventTable } from "../model/event-table.ts";
import { FAMILIES, GROUP_OF_STATUS, STATUS_GROUPS, STATUSES, VOICES } from "../model/vocabulary.ts";
import type { LinkCount } from "./filter-result.ts";
import type { FlatList } from "./filter-lists.ts";
import { FAMILY_OF_TYPE } from "./filter-traits.ts";
import { memo } from "./memo.ts";

/** Status code → status group, −1 for what draws no arc. */
const GROUP = Int8Array.from(STATUSES, (status) => {
  const group = GROUP_OF_STATUS[status];
  return group === null ? -1 : STATUS_GROUPS.indexOf(group);
});
const ATTRIBUTED = VOICES.indexOf("attributed");

export interface LinkSlots {
  /** An arc's index × 2, + 1 where the row is attributed. */
  readonly slots: FlatList;
  /** In the order in which the table first has them; all counts 0. */
  readonly arcs: readonly LinkCount[];
}

interface Growing {
  readonly rows: number;
  readonly offsets: Int32Array;
  readonly values: Int32Array;
  readonly arcOf: Map<number, number>;
  readonly arcs: LinkCount[];
  readonly totals: number[];
  readonly lastRow: number[];
}

/** More actors than a dataset has: a key is then still a whole number. */
const ACTORS = 1 << 20;
/** By the buffer of the links' offsets: a table that arrives in parts has the same one in every part. */
const growing = new WeakMap<ArrayBufferLike, Growing>();

/**
 * Which arcs each row adds to. Depends on the table alone, so that a filter pass only counts codes; of a table that has
 * grown only the new rows are looked at.
 */
export const linkSlots = memo((table: EventTable): LinkSlots => {
  const { offsets, values } = table.linkFrom;
  const before = growing.get(offsets.buffer);
  const goesOn = before !== undefined && before.rows <= table.length && before.values.length >= values.length;
  const flat = goesOn ? before : blank(table);
  let next = flat.offsets[flat.rows] ?? 0;
  for (let row = flat.rows; row < table.length; row++) {
    const family = FAMILY_OF_TYPE[table.type[row] ?? 0] ?? 0;
    const group = GROUP[table.status[row] ?? 0] ?? -1;
    const end = group < 0 ? 0 : (offsets[row + 1] ?? 0);
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const directed = table.linkDirected[at] === 1;
      const [a, b] = [values[at] ?? 0, table.linkTo[at] ?? 0];
      const [from, to] = directed || a <= b ? [a, b] : [b, a];
      const key = (((from * ACTORS + to) * FAMILIES.length + family) * STATUS_GROUPS.length + group) * 2 + (directed ? 1 : 0);
      const arc = flat.arcOf.get(key) ?? flat.arcs.length;
      if (arc === flat.arcs.length) {
        flat.arcOf.set(key, arc);
        flat.arcs.push({ from, to, directed, family, group, count: 0, attributed: 0 });
        flat.totals.push(0, 0);
      } else if (flat.lastRow[arc] === row) continue;
      flat.lastRow[arc] = row;
      const slot = arc * 2 + (table.voice[row] === ATTRIBUTED ? 1 : 0);
      flat.totals[slot] = (flat.totals[slot] ?? 0) + 1;
      flat.values[next++] = slot;
    }
    flat.offsets[row + 1] = next;
  }
  growing.set(offsets.buffer, { ...flat, rows: table.length });
  const slots = {
    offsets: flat.offsets.subarray(0, table.length + 1),
    values: flat.values.subarray(0, next),
    totals: Int32Array.from(flat.totals),
  };
  return { slots, arcs: [...flat.arcs] };
});

function blank({ linkFrom: { offsets, values } }: EventTable): Growing {
  const room = (column: Int32Array) => (column.buffer.byteLength - column.byteOffset) / column.BYTES_PER_ELEMENT;
  return {
    rows: 0,
    offsets: new Int32Array(room(offsets)),
    values: new Int32Array(room(values)),
    arcOf: new Map(),
    arcs: [],
    totals: [],
    lastRow: [],
  };
}

/** The arcs that have a count; `counts` by slot. */
export function countedLinks({ arcs }: LinkSlots, counts: Int32Array): LinkCount[] {
  return arcs.flatMap((arc, index) => {
    const attributed = counts[index * 2 + 1] ?? 0;
    const count = (counts[index * 2] ?? 0) + attributed;
    return count === 0 ? [] : [{ ...arc, count, attributed }];
  });
}
