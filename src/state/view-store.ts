import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { ArcChoice, AxisKind, CertaintyChoice, Choice, LaneKind, RangeQuery, Selection, ViewName, ViewQuery } from "../model/view.ts";
import { relativeToDefault, same, withDefaults, type QueryPatch } from "../url/relative.ts";
import { MAX_TEXT } from "../url/codec.ts";
import { resolveSelection } from "../url/resolve-selection.ts";
import { restoreCamera } from "./camera-store.ts";
import { linkedName, presentDataset } from "./present-dataset.ts";
import { cutTrail, pushTrail } from "./trail.ts";
import { chosenIn, FACETS, type Facet } from "./facet.ts";

/** `commit`: one history entry. `progress`: a handle moves or a word is typed, and the entry is replaced. */
export type How = "commit" | "progress";

/** What the last change was, for the address. A `gesture` joins the progress and the commit of one drag. */
export type Cause = { readonly how: "restore" } | { readonly how: How; readonly gesture: "t" | "q" | null };

export interface ViewState {
  /** Relative to the dataset's default view; exactly what the address says. */
  readonly query: ViewQuery;
  /** What was selected before, oldest first; for the panel's own back, in no link. */
  readonly trail: readonly Selection[];
  readonly cause: Cause;
}

/** The view, and only the view. Changed by the actions below and by `bind-url.ts`. */
export const viewStore = createStore<ViewState>()(() => ({ query: {}, trail: [], cause: { how: "restore" } }));

/** One word of the raw query: who needs a word of it is not drawn anew for another. */
export function useQueryWord<K extends keyof ViewQuery>(name: K): ViewQuery[K] {
  return useStore(viewStore, ({ query }) => query[name]);
}

export function useTrail(): readonly Selection[] {
  return useStore(viewStore, ({ trail }) => trail);
}

/** Puts an address's query in place of the view. Writes nothing. */
export function restoreQuery(query: ViewQuery): void {
  viewStore.setState(({ query: before, trail }) => ({
    query: same(before, query) ? before : query,
    trail: cutTrail(trail, selectedIn(before), selectedIn(query)),
    cause: { how: "restore" },
  }));
}

/** Selects, or with `null` selects nothing and forgets the trail. The same again does nothing. */
export function select(sel: Selection | null): void {
  const { query, trail } = viewStore.getState();
  const left = selectedIn(query);
  if (same(left, sel)) return;
  change({ sel: sel ?? "none" }, COMMIT, sel === null ? [] : pushTrail(trail, left));
}

/** Selects and opens a view in one step, as one press does both: one history entry. `null` leaves the selection as it is. */
export function selectInView(sel: Selection | null, view: ViewName): void {
  const { query, trail } = viewStore.getState();
  const left = selectedIn(query);
  if (sel === null || same(left, sel)) change({ view });
  else change({ sel, view }, COMMIT, pushTrail(trail, left));
}

/** The panel's own back, to what was selected before. */
export function goBack(): void {
  const { trail } = viewStore.getState();
  const sel = trail.at(-1);
  if (sel !== undefined) change({ sel }, COMMIT, trail.slice(0, -1));
}

/** Ticks or unticks one choice. Unticking the last means all. */
export function toggleChoice(facet: Facet, id: string): void {
  const chosen = chosenIn(viewStore.getState().query, facet, manifest());
  const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  setChoice(facet, next.length === 0 ? "all" : next);
}

export function onlyChoice(facet: Facet, id: string): void {
  setChoice(facet, [id]);
}

/** `undefined` goes back to the dataset's default. */
export function setChoice(facet: Facet, choice: Choice | undefined): void {
  change({
    [facet]: choice === undefined || typeof choice === "string" ? choice : choice.length === 0 ? "none" : [...new Set(choice)].toSorted(),
  });
}

/** Both levels of the kinds in one step: "only talks" must also untick a type of another family. */
export function setKinds(kinds: Required<Pick<ViewQuery, "families" | "types">>): void {
  change(kinds);
}

/** Takes one filter away, so that it tests nothing, whatever the dataset's default is. */
export function dropFilter(name: Facet | "kinds" | "t" | "q" | "certainty" | "only"): void {
  if (name === "kinds") change({ families: "all", types: "all" });
  else change({ [name]: name === "q" ? "" : name === "only" ? "none" : "all" });
}

/** Takes all filters away, range and text included; not the selection, the camera or what is drawn how. */
export function resetFilters(): void {
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, "all"] as const));
  change({ ...facets, t: "all", q: "", certainty: "all", only: "none" });
}

export function setRange(range: RangeQuery | null, how: How): void {
  change({ t: range ?? "all" }, { how, gesture: "t" });
}

export function setText(q: string, how: How): void {
  change({ q: q.trim() === "" ? "" : q.slice(0, MAX_TEXT) }, { how, gesture: "q" });
}

/** Keeps the events of this alone: for what no ticks can say, such as a pair. */
export function setOnly(only: Selection): void {
  change({ only });
}

export function setCertainty(certainty: CertaintyChoice): void {
  change({ certainty });
}

export function setView(view: ViewName): void {
  change({ view });
}

export function setLanes(lanes: LaneKind): void {
  change({ lanes });
}

export function setAxis(axis: AxisKind): void {
  change({ axis });
}

export function setArcs(arcs: ArcChoice): void {
  change({ arcs });
}

/**
 * Shows another dataset: one history entry. Filters, selection and camera are of the old one and go; how things are
 * drawn, the list in the map's place and the theme stay.
 */
export function setDataset(id: string): void {
  const { query } = viewStore.getState();
  const ds = linkedName(id);
  if (ds === query.ds) return;
  const { lanes, axis, arcs, view } = query;
  const kept = { lanes, axis, arcs, view: view === "source" ? undefined : view };
  const next = Object.fromEntries(Object.entries({ ...kept, ds }).filter(([, value]) => value !== undefined));
  viewStore.setState({ query: next, trail: [], cause: COMMIT });
  // After the commit: the entry that is left keeps its camera.
  restoreCamera(null);
}

const COMMIT: Cause = { how: "commit", gesture: null };

/** Applies a patch. A change that changes nothing tells nobody, but for the commit that ends a gesture. */
function change(patch: QueryPatch, cause: Cause = COMMIT, trail = viewStore.getState().trail): void {
  const { query: before } = viewStore.getState();
  const next = relativeToDefault({ ...before, ...patch }, manifest());
  const query = same(before, next) ? before : next;
  if (query === before && !(cause.how === "commit" && cause.gesture !== null)) return;
  viewStore.setState({ query, trail, cause });
}

/** What a query selects, defaults and aliases applied; an event need not exist. */
function selectedIn(query: ViewQuery): Selection | null {
  const manifest = presentDataset(query.ds)?.manifest ?? null;
  const { sel } = withDefaults(query, manifest);
  if (sel === "none") return null;
  return manifest === null ? sel : resolveSelection(sel, manifest).selection;
}

function manifest() {
  return presentDataset(viewStore.getState().query.ds)?.manifest ?? null;
}
