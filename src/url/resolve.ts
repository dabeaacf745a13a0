import type { Manifest } from "../model/dataset.ts";
import { OPEN_END, OPEN_START, parseDay } from "../model/day.ts";
import type { Chosen, RangeQuery, View, ViewNotice, ViewQuery } from "../model/view.ts";
import { resolveChoice, resolveKinds, type Known } from "./resolve-choice.ts";
import { resolveSelection, type KnownEvents } from "./resolve-selection.ts";
import { parsePartialDate } from "./partial-date.ts";
import { same, withDefaults } from "./relative.ts";

export interface ResolvedView {
  readonly view: View;
  /** What the link names and the dataset does not have. */
  readonly notices: readonly ViewNotice[];
}

/**
 * A query against a dataset: defaults and aliases applied, dates become days, unknown ids reported and gone.
 *
 * A list that loses all its ids is `[]` and matches nothing; it never widens. Never throws.
 *
 * @param events what knows the dataset's event ids; without it any event may be selected.
 */
export function resolveView(query: ViewQuery, manifest: Manifest, events?: KnownEvents): ResolvedView {
  const full = withDefaults(query, manifest);
  const notices: ViewNotice[] = [];
  const known = (facet: keyof Known): Chosen => {
    const { chosen, unknown } = resolveChoice(full[facet], facet, manifest);
    for (const found of unknown) notices.push({ param: facet, found: found.slice(0, 40), reason: "unknown" });
    return chosen;
  };
  const sel = resolveSelection(full.sel, manifest, events);
  const only = resolveSelection(full.only, manifest, events);
  const view: View = {
    range: resolveRange(full.t, manifest),
    actors: known("actors"),
    countries: known("countries"),
    kinds: resolveKinds(full.families, full.types),
    status: full.status === "none" ? [] : full.status,
    voice: full.voice === "none" ? [] : full.voice,
    by: known("by"),
    docs: known("docs"),
    // Unknown, it stays a filter that nothing passes: a link never widens.
    only: full.only === "none" ? null : (only.selection ?? full.only),
    certainty: full.certainty,
    q: full.q.trim(),
    sel: sel.selection,
    view: full.view,
    lanes: full.lanes,
    axis: full.axis,
    arcs: full.arcs,
  };
  if (only.unknown !== null) notices.push({ param: "only", found: only.unknown.slice(0, 40), reason: "unknown" });
  if (sel.unknown !== null) notices.push({ param: "sel", found: sel.unknown.slice(0, 40), reason: "unknown" });
  return { view, notices };
}

/** Partial dates to inclusive days. An `end` before the range's own start is that start: nothing is in it, and it does not widen. */
export function resolveRange(t: RangeQuery | "all", { extent }: Pick<Manifest, "extent">): View["range"] {
  if (t === "all") return null;
  const first = (extent === null ? null : parseDay(extent.start)) ?? OPEN_START;
  const last = (extent === null ? null : parseDay(extent.end)) ?? OPEN_END;
  const bounds = (text: string) =>
    text === "start" ? { start: first, end: first } : text === "end" ? { start: last, end: last } : parsePartialDate(text);
  const [from, to] = [bounds(t.from), bounds(t.to)];
  if (from === null || to === null) return null;
  return { start: from.start, end: Math.max(from.start, to.end) };
}

/** The next view, with every part that says the same as in the previous one taken from there: selectors compare by identity. */
export function keepParts(previous: View | null, next: View): View {
  if (previous === null) return next;
  const kept = Object.entries(next).map(([key, value]) => {
    const before: unknown = previous[key as keyof View];
    return [key, same(before, value) ? before : value] as const;
  });
  const unchanged = kept.every(([key, value]) => value === previous[key as keyof View]);
  return unchanged ? previous : (Object.fromEntries(kept) as unknown as View);
}
