import type { Dataset } from "../model/dataset.ts";
import type { ListGroup, ListModel } from "./list-model.ts";
import { timeOrder } from "./list-order.ts";
import { memo } from "./memo.ts";

/** Somewhere in a long list that one can go to at once. */
export interface ListJump {
  /** Of its first row, in the whole list. */
  readonly at: number;
  readonly group: ListGroup;
  /** How many of the group's rows are before it: 0 is the group itself. */
  readonly before: number;
  /** Of its first row; `null` where that is undated. */
  readonly day: number | null;
}

/** Each group, and within a group of more than `most` rows a further one after as many. */
export const listJumps = memo((dataset: Dataset, groups: ListModel["groups"], most: number): readonly ListJump[] => {
  const { days } = timeOrder(dataset);
  const jumps: ListJump[] = [];
  let at = 0;
  for (const group of groups) {
    for (let before = 0; before < group.rows.length; before += most) {
      const row = group.rows[before] ?? 0;
      jumps.push({ at: at + before, group, before, day: group.when === null ? null : (days[row] ?? 0) });
    }
    at += group.rows.length;
  }
  return jumps;
});
