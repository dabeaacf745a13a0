import type { Dataset } from "../model/dataset.ts";
import type { Inputs, TextMatch } from "../model/inputs.ts";
import type { View } from "../model/view.ts";
import { countRows } from "./filter-counts.ts";
import { writeFailures } from "./filter-failures.ts";
import type { FilterResult } from "./filter-result.ts";
import { makeTests, type FilterTests } from "./filter-tests.ts";
import { writeCertainty } from "./filter-time.ts";
import { memo } from "./memo.ts";

let version = 0;
let failures = new Uint16Array(0);

const NO_FILTERS = {
  range: null,
  actors: "all",
  countries: "all",
  kinds: "all",
  status: "all",
  voice: "all",
  by: "all",
  docs: "all",
  only: null,
  certainty: "all",
} as const satisfies Partial<View>;

/** The view's filters as texts, so that a view made anew with the same filters has the same result. */
const filterKeys = memo((view: View) => {
  const others = JSON.stringify([view.actors, view.countries, view.kinds, view.status, view.voice, view.by, view.docs, view.only]);
  return { others, all: JSON.stringify([others, view.range, view.certainty]) };
});

interface Last {
  readonly dataset: Dataset;
  readonly keys: ReturnType<typeof filterKeys>;
  readonly textRows: Uint8Array | null;
  readonly result: FilterResult;
}

let last: Last | undefined;

/**
 * The one pass over the event table. The same object until a filter changes: selection, lanes, theme and camera are
 * not its inputs. A text that is loading or failed tests nothing.
 */
export function selectFilter({ dataset, view, text }: Inputs): FilterResult {
  const keys = filterKeys(view);
  const textRows = text.status === "ready" ? text.rows : null;
  const known = last?.dataset === dataset && last.textRows === textRows ? last : undefined;
  if (known?.keys.all === keys.all) return known.result;
  const sameButTime = known?.keys.others === keys.others ? known.result.rowsAnyTime : null;
  last = { dataset, keys, textRows, result: passOver(dataset, view, text, sameButTime) };
  return last.result;
}

/** The result with no filter at all: for what must not move while filtering, such as the steps of the map's shades. */
export function selectUnfiltered({ dataset, view }: Inputs): FilterResult {
  return unfiltered(dataset, view);
}

const unfilteredOf = new WeakMap<Dataset, FilterResult>();

function unfiltered(dataset: Dataset, view: View): FilterResult {
  const known = unfilteredOf.get(dataset);
  if (known !== undefined) return known;
  const result = filterRows(dataset, makeTests(dataset, { ...view, ...NO_FILTERS }, { status: "none" }), null);
  unfilteredOf.set(dataset, result);
  return result;
}

function passOver(dataset: Dataset, view: View, text: TextMatch, anyTime: Int32Array | null): FilterResult {
  const tests = makeTests(dataset, view, text);
  return tests.active.length === 0 ? { ...unfiltered(dataset, view), version: ++version } : filterRows(dataset, tests, anyTime);
}

/** @param anyTime the rows that match everything but time, where an earlier pass has found them. */
function filterRows(dataset: Dataset, tests: FilterTests, anyTime: Int32Array | null): FilterResult {
  const { length } = dataset.table;
  if (failures.length < length) failures = new Uint16Array(length);
  const certainty = new Uint8Array(length);
  if (tests.range !== null) writeCertainty(dataset.table, dataset.knownUntil, tests.range, certainty);
  writeFailures(dataset, tests, certainty, failures);
  return { version: ++version, ...countRows(dataset, tests, failures, certainty, anyTime) };
}
