import type { EventTable } from "../model/event-table.ts";
import { FAMILIES, GROUP_OF_STATUS, STATUS_GROUPS, STATUSES, VOICES } from "../model/vocabulary.ts";
import type { LinkCount } from "./filter-result.ts";
import type { FlatList } from "./filter-tally.ts";
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

/** Which arcs each row adds to. Depends on the table alone, so that a filter pass only counts codes. */
export const linkSlots = memo((table: EventTable): LinkSlots => {
  const { offsets, values } = table.linkFrom;
  const actors =
    values.reduce(
      (most, code) => Math.max(most, code),
      table.linkTo.reduce((most, code) => Math.max(most, code), 0),
    ) + 1;
  const arcOf = new Map<number, number>();
  const arcs: LinkCount[] = [];
  const lastRow: number[] = [];
  const slots = { rows: new Int32Array(values.length), values: new Int32Array(values.length) };
  let next = 0;
  for (let row = 0; row < table.length; row++) {
    const family = FAMILY_OF_TYPE[table.type[row] ?? 0] ?? 0;
    const group = GROUP[table.status[row] ?? 0] ?? -1;
    const end = group < 0 ? 0 : (offsets[row + 1] ?? 0);
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const directed = table.linkDirected[at] === 1;
      const [a, b] = [values[at] ?? 0, table.linkTo[at] ?? 0];
      const [from, to] = directed || a <= b ? [a, b] : [b, a];
      const key = (((from * actors + to) * FAMILIES.length + family) * STATUS_GROUPS.length + group) * 2 + (directed ? 1 : 0);
      const arc = arcOf.get(key) ?? arcs.length;
      if (arc === arcs.length) {
        arcOf.set(key, arc);
        arcs.push({ from, to, directed, family, group, count: 0, attributed: 0 });
      } else if (lastRow[arc] === row) continue;
      lastRow[arc] = row;
      slots.rows[next] = row;
      slots.values[next++] = arc * 2 + (table.voice[row] === ATTRIBUTED ? 1 : 0);
    }
  }
  return { slots: { rows: slots.rows.subarray(0, next), values: slots.values.subarray(0, next) }, arcs };
});

/** The arcs that have a count; `counts` by slot. */
export function countedLinks({ arcs }: LinkSlots, counts: Int32Array): LinkCount[] {
  return arcs.flatMap((arc, index) => {
    const attributed = counts[index * 2 + 1] ?? 0;
    const count = (counts[index * 2] ?? 0) + attributed;
    return count === 0 ? [] : [{ ...arc, count, attributed }];
  });
}
