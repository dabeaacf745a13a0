import type { Manifest } from "../model/dataset.ts";
import type { ViewQuery } from "../model/view.ts";

/** What a field means when neither the link nor the dataset says anything. `ds` has no such value. */
const BASE = {
  t: "all",
  actors: "all",
  countries: "all",
  families: "all",
  types: "all",
  status: "all",
  voice: "all",
  by: "all",
  docs: "all",
  only: "none",
  certainty: "all",
  q: "",
  sel: "none",
  view: "map",
  lanes: "actor",
  axis: "folded",
  arcs: "shown",
} as const satisfies Required<Omit<ViewQuery, "ds">>;

/** A query in which nothing is left to a default but `ds`, which has none. */
export type FullQuery = Required<Omit<ViewQuery, "ds">> & Pick<ViewQuery, "ds">;

/** A change of a view; `undefined` goes back to the dataset's default. */
export type QueryPatch = { readonly [K in keyof ViewQuery]?: ViewQuery[K] | undefined };

/** A dataset's default view says everything but which dataset it is. */
export function defaultQuery(manifest: Pick<Manifest, "defaultView"> | null): FullQuery {
  const { ds: _, ...rest } = manifest?.defaultView ?? {};
  return { ...BASE, ...rest };
}

/** The query with the dataset's defaults in every field that it leaves out. */
export function withDefaults(query: ViewQuery, manifest: Pick<Manifest, "defaultView"> | null): FullQuery {
  return { ...defaultQuery(manifest), ...query };
}

/** The patch applied, and without what equals the dataset's default: what the store keeps and a link writes. */
export function relativeToDefault(query: QueryPatch, manifest: Pick<Manifest, "defaultView"> | null): ViewQuery {
  const defaults: ViewQuery = defaultQuery(manifest);
  const differs = Object.entries(query).filter(([key, value]) => value !== undefined && !same(value, defaults[key as keyof ViewQuery]));
  return Object.fromEntries(differs) as ViewQuery;
}

/** Whether two field values say the same: words, sorted lists, small flat objects, whole queries. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [ours, theirs] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return ours.length === theirs.size && ours.every(([key, value]) => theirs.has(key) && same(value, theirs.get(key)));
}
