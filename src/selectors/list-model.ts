import type { Dataset } from "../model/dataset.ts";
import { civil, OPEN_END, OPEN_START } from "../model/day.ts";
import type { Inputs } from "../model/inputs.ts";
import { POSSIBLE } from "../model/interval.ts";
import { rowsOfTarget } from "./emphasis.ts";
import { selectFilter } from "./filter.ts";
import type { FilterResult } from "./filter-result.ts";
import { memo } from "./memo.ts";

/** A stretch of the list under one heading. */
export interface ListGroup {
  /** A year and, where all dates are of one year, its month (1–12); `null`: undated. */
  readonly when: { readonly year: number; readonly month: number | null } | null;
  /** In time order. Never empty. */
  readonly rows: readonly number[];
}

export interface ListModel {
  readonly groups: readonly ListGroup[];
  readonly shown: number;
  readonly total: number;
  readonly result: FilterResult;
  /** 1 for the rows of the selection, which stand out; `null` when nothing is selected. A selection never filters. */
  readonly emphasis: Uint8Array | null;
  /** The selected event, which is brought into sight; −1 when it is another kind of selection. */
  readonly current: number;
}

/** The events that pass the filters, in time order, the undated last. */
export function selectList(inputs: Inputs): ListModel {
  const result = selectFilter(inputs);
  const { dataset, view } = inputs;
  const current = view.sel?.kind === "event" ? (dataset.rowOf.get(view.sel.id) ?? -1) : -1;
  return withEmphasis(groupsOf(dataset, result), result, rowsOfTarget(dataset, view.sel), current);
}

const withEmphasis = memo(
  (groups: readonly ListGroup[], result: FilterResult, emphasis: Uint8Array | null, current: number): ListModel => ({
    groups,
    shown: result.rows.length,
    total: result.total,
    result,
    emphasis,
    current,
  }),
);

const groupsOf = memo((dataset: Dataset, result: FilterResult): readonly ListGroup[] => {
  const { precision } = dataset.table;
  const rows = Array.from(result.rows);
  const dated = rows.filter((row) => precision[row] !== 0).toSorted((a, b) => byTime(dataset, a, b));
  const undated = rows.filter((row) => precision[row] === 0);
  const firstOf = (row: number) => civil(knownDay(dataset, row));
  const oneYear = new Set(dated.map((row) => firstOf(row).year)).size < 2;
  const groups: { when: ListGroup["when"]; rows: number[] }[] = [];
  for (const row of dated) {
    const { year, month } = firstOf(row);
    const when = { year, month: oneYear ? month : null };
    const last = groups.at(-1);
    if (last?.when?.year === when.year && last.when.month === when.month) last.rows.push(row);
    else groups.push({ when, rows: [row] });
  }
  return undated.length === 0 ? groups : [...groups, { when: null, rows: undated }];
});

/** The first day of an event, or the last where its start is open: the day that it is known by. */
function knownDay({ table }: Dataset, row: number): number {
  const start = table.start[row] ?? 0;
  return start === OPEN_START ? (table.end[row] ?? 0) : start;
}

/** By that day, what is before it first; then the shorter, so that a day comes before the year it is in; then as the author has it. */
function byTime(dataset: Dataset, a: number, b: number): number {
  const { start, end } = dataset.table;
  const open = (row: number) => (start[row] === OPEN_START ? 0 : 1);
  const last = (row: number) => end[row] ?? OPEN_END;
  return knownDay(dataset, a) - knownDay(dataset, b) || open(a) - open(b) || last(a) - last(b) || a - b;
}

/** In the time range only perhaps, its date being known only roughly. */
export function isPossible({ result }: Pick<ListModel, "result">, row: number): boolean {
  return result.certainty[row] === POSSIBLE;
}
