import type { Dataset } from "../model/dataset.ts";
import { civil, toDay } from "../model/day.ts";
import type { Inputs } from "../model/inputs.ts";
import { OUTSIDE, POSSIBLE } from "../model/interval.ts";
import { rowsOfTarget } from "./emphasis.ts";
import { selectFilter } from "./filter.ts";
import type { FilterResult } from "./filter-result.ts";
import { timeOrder } from "./list-order.ts";
import { memo } from "./memo.ts";

/** A stretch of the list under one heading. */
export interface ListGroup {
  /** A year and, where years would be too long, its month (1–12); `null`: undated. */
  readonly when: { readonly year: number; readonly month: number | null } | null;
  /** In time order. Never empty. */
  readonly rows: Int32Array;
}

export interface ListModel {
  readonly groups: readonly ListGroup[];
  /** Those of the groups, one after another. */
  readonly rows: Int32Array;
  readonly shown: number;
  readonly total: number;
  readonly result: FilterResult;
  /** 1 for the rows of the selection, which stand out; `null` when nothing is selected. A selection never filters. */
  readonly emphasis: Uint8Array | null;
  /** The selected event, which is brought into sight; −1 when it is another kind of selection. */
  readonly current: number;
}

/** More events a year than these, on average, stand under their months. */
const MOST_OF_A_YEAR = 100;

/** The events that pass the filters, in time order, the undated last. */
export function selectList(inputs: Inputs): ListModel {
  const result = selectFilter(inputs);
  const { dataset, view } = inputs;
  const current = view.sel?.kind === "event" ? (dataset.rowOf.get(view.sel.id) ?? -1) : -1;
  return withEmphasis(inOrder(dataset, result), result, rowsOfTarget(dataset, view.sel), current);
}

const withEmphasis = memo(({ groups, rows }: Ordered, result: FilterResult, emphasis: Uint8Array | null, current: number): ListModel => ({
  groups,
  rows,
  shown: result.rows.length,
  total: result.total,
  result,
  emphasis,
  current,
}));

type Ordered = Pick<ListModel, "groups" | "rows">;

const inOrder = memo((dataset: Dataset, result: FilterResult): Ordered => {
  const { order, days, dated } = timeOrder(dataset);
  const shown = new Int32Array(result.rows.length);
  let next = 0;
  let lastDated = 0;
  for (let at = 0; at < order.length; at++) {
    const row = order[at] ?? 0;
    shown[next] = row;
    if (result.certainty[row] !== OUTSIDE) next++;
    if (at === dated - 1) lastDated = next;
  }
  const undated = shown.subarray(lastDated);
  const groups = groupByTime(shown.subarray(0, lastDated), days);
  return { groups: undated.length === 0 ? groups : [...groups, { when: null, rows: undated }], rows: shown };
});

/** Rows in time order, cut where the year changes, or the month where all are of one year or a year has many. */
function groupByTime(rows: Int32Array, days: Int32Array): readonly ListGroup[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const dayOf = (row: number) => days[row] ?? 0;
  const years = civil(dayOf(last)).year - civil(dayOf(first)).year + 1;
  const byMonth = years === 1 || rows.length > years * MOST_OF_A_YEAR;
  const groups: ListGroup[] = [];
  for (let from = 0; from < rows.length;) {
    const { year, month } = civil(dayOf(rows[from] ?? 0));
    const next = byMonth ? toDay(year, month + 1, 1) : toDay(year + 1, 1, 1);
    let to = from;
    while (to < rows.length && dayOf(rows[to] ?? 0) < next) to++;
    groups.push({ when: { year, month: byMonth ? month : null }, rows: rows.subarray(from, to) });
    from = to;
  }
  return groups;
}

/** In the time range only perhaps, its date being known only roughly. */
export function isPossible({ result }: Pick<ListModel, "result">, row: number): boolean {
  return result.certainty[row] === POSSIBLE;
}
