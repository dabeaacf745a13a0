import type { Dataset } from "../model/dataset.ts";
import type { Inputs, TextMatch } from "../model/inputs.ts";
import type { View } from "../model/view.ts";
import { countRows } from "./filter-counts.ts";
import { writeFailures } from "./filter-failures.ts";
import type { FilterResult } from "./filter-result.ts";
import { makeTests } from "./filter-tests.ts";
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

/** The view's filters as a text, so that a view made anew with the same filters has the same result. */
const filterKey = memo((view: View): string =>
  JSON.stringify([
    view.range,
    view.actors,
    view.countries,
    view.kinds,
    view.status,
    view.voice,
    view.by,
    view.docs,
    view.only,
    view.certainty,
  ]),
);

let last: { readonly dataset: Dataset; readonly key: string; readonly rows: Uint8Array | null; readonly result: FilterResult } | undefined;

/**
 * The one pass over the event table. The same object until a filter changes: selection, lanes, theme and camera are
 * not its inputs. A text that is loading or failed tests nothing.
 */
export function selectFilter({ dataset, view, text }: Inputs): FilterResult {
  const key = filterKey(view);
  const rows = text.status === "ready" ? text.rows : null;
  if (last === undefined || last.dataset !== dataset || last.key !== key || last.rows !== rows) {
    last = { dataset, key, rows, result: filterRows(dataset, view, text) };
  }
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
  const result = filterRows(dataset, { ...view, ...NO_FILTERS }, { status: "none" });
  unfilteredOf.set(dataset, result);
  return result;
}

function filterRows(dataset: Dataset, view: View, text: TextMatch): FilterResult {
  const { length } = dataset.table;
  if (failures.length < length) failures = new Uint16Array(length);
  const certainty = new Uint8Array(length);
  const tests = makeTests(dataset, view, text);
  writeCertainty(dataset.table, dataset.knownUntil, tests.range, certainty);
  writeFailures(dataset, tests, certainty, failures);
  return { version: ++version, ...countRows(dataset, tests, failures, certainty) };
}
