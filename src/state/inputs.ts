import { cachedTextIndex } from "../data/cached.ts";
import { queryClient } from "../data/query-client.ts";
import type { TextIndex } from "../data/text-index.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Inputs, TextMatch } from "../model/inputs.ts";
import type { ViewNotice, ViewQuery } from "../model/view.ts";
import { keepParts, resolveView, type ResolvedView } from "../url/resolve.ts";
import { isUnknownDataset, presentDataset } from "./present-dataset.ts";
import { viewStore } from "./view-store.ts";

const NO_TEXT: TextMatch = { status: "none" };
const LOADING: TextMatch = { status: "loading" };

let resolved: { readonly dataset: Dataset; readonly query: ViewQuery; readonly result: ResolvedView } | null = null;
let matched: { readonly index: TextIndex; readonly q: string; readonly length: number; readonly match: TextMatch } | null = null;
let latest: Inputs | null = null;

/** All that selectors read, derived from its owners; `null` until the dataset has loaded. Identical when nothing has changed. */
export function presentInputs(): Inputs | null {
  const dataset = presentDataset(viewStore.getState().query.ds);
  if (dataset === null) return null;
  const { view } = resolve(dataset);
  const text = textMatch(dataset, view.q);
  if (latest?.dataset !== dataset || latest.view !== view || latest.text !== text) latest = { dataset, view, text };
  return latest;
}

/** What the link names and this deployment or its dataset does not have. */
export function unknownInView(): readonly ViewNotice[] {
  const { ds } = viewStore.getState().query;
  const dataset = presentDataset(ds);
  const unknown = dataset === null ? [] : resolve(dataset).notices.filter((notice) => !isOnItsWay(notice, dataset));
  return ds === undefined || !isUnknownDataset(ds) ? unknown : [{ param: "ds", found: ds.slice(0, 40), reason: "unknown" }, ...unknown];
}

/** An event that has not arrived yet may still come. */
function isOnItsWay({ param, found }: ViewNotice, { table, manifest }: Dataset): boolean {
  return param === "sel" && found.startsWith("event/") && table.length < manifest.counts.events;
}

/** Calls whenever {@link presentInputs} may give something else. */
export function subscribeInputs(listener: () => void): () => void {
  const leaveView = viewStore.subscribe((now, before) => {
    if (now.query !== before.query) listener();
  });
  const leaveCache = queryClient.getQueryCache().subscribe(({ query, type }) => {
    const [name] = query.queryKey as readonly unknown[];
    if (type === "updated" && (name === "index" || name === "dataset" || name === "text-index")) listener();
  });
  return () => {
    leaveView();
    leaveCache();
  };
}

function resolve(dataset: Dataset): ResolvedView {
  const { query } = viewStore.getState();
  if (resolved?.dataset !== dataset || resolved.query !== query) {
    const previous = resolved?.dataset === dataset ? resolved.result.view : null;
    const result = resolveView(query, dataset.manifest, dataset.rowOf);
    resolved = { dataset, query, result: { ...result, view: keepParts(previous, result.view) } };
  }
  return resolved.result;
}

function textMatch(dataset: Dataset, q: string): TextMatch {
  if (q === "") return NO_TEXT;
  const state = cachedTextIndex(dataset);
  if (state?.status === "error") return failed(state.error);
  const index = state?.data;
  if (index === undefined) return LOADING;
  const { length } = dataset.table;
  if (matched?.index !== index || matched.q !== q || matched.length !== length) {
    const rows = new Uint8Array(length);
    // Rows that have not arrived yet fall beyond the end, where nothing is written.
    for (const row of index.search(q)) rows[row] = 1;
    matched = { index, q, length, match: { status: "ready", rows } };
  }
  return matched.match;
}

const failures = new WeakMap<object, TextMatch>();

/** One object for one error, so that inputs stay identical. */
function failed(error: unknown): TextMatch {
  const key = error instanceof Error ? error : LOADING;
  const known = failures.get(key) ?? { status: "failed", message: error instanceof Error ? error.message : "The text index did not load" };
  failures.set(key, known);
  return known;
}
