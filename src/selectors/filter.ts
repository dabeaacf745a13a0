import type { Dataset } from "../model/dataset.ts";
import type { Inputs } from "../model/inputs.ts";
import type { View } from "../model/view.ts";
import { passOver, type Pass } from "./filter-pass.ts";
import type { FilterResult } from "./filter-result.ts";
import { makeTests } from "./filter-tests.ts";
import { timeColumns } from "./filter-time.ts";
import { memo } from "./memo.ts";

let version = 0;

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
  /** `null` without any filter. */
  readonly pass: Pass | null;
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
  const sameButTime = known?.keys.others === keys.others ? known : null;
  const tests = makeTests(dataset, view, text);
  const pass =
    tests.active.length === 0 ? null : passOver(dataset, tests, sameButTime?.pass ?? null, sameButTime?.result.rowsAnyTime ?? null);
  last = { dataset, keys, textRows, pass, result: { ...(pass?.counted ?? unfiltered(dataset, view)), version: ++version } };
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
  const { counted } = passOver(dataset, makeTests(dataset, { ...view, ...NO_FILTERS }, { status: "none" }), null, null);
  // While rows arrive, not at the first step of a handle, which would be a long one.
  timeColumns(dataset.table, dataset.knownUntil);
  const result = { version: ++version, ...counted };
  unfilteredOf.set(dataset, result);
  return result;
}
