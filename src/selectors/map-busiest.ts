import type { Dataset, Manifest } from "../model/dataset.ts";
import { FAMILIES, STATUS_GROUPS } from "../model/vocabulary.ts";
import type { LinkCount } from "./filter-result.ts";
import type { ShownActors } from "./map-badges.ts";
import { markOfActor } from "./map-links.ts";
import { memo } from "./memo.ts";

/** So many arcs are drawn; more nobody can follow on one map. */
const MOST_ARCS = 30;

/** The links of the busiest arcs, in the order of the links given. */
export interface Busiest {
  readonly links: readonly LinkCount[];
  /** Arcs that are drawn, and all that there are in view. */
  readonly drawn: number;
  readonly arcs: number;
}

/** By actor: whether an arc can end at it. */
const onMap = memo((manifest: Manifest) => Uint8Array.from(manifest.actors, (actor) => (markOfActor(actor) === null ? 0 : 1)));

/** Counts arcs (pair × family × status group) whose both ends could be on the map, and keeps the busiest of those whose ends are. */
export function busiestArcs(dataset: Dataset, links: readonly LinkCount[], { countryOf, isShown }: ShownActors): Busiest {
  const able = onMap(dataset.manifest);
  const codes = able.length;
  const isArc = ({ from, to }: LinkCount) => from !== to && able[from] === 1 && able[to] === 1;
  const keyOf = ({ from, to, family, group }: LinkCount) =>
    ((Math.min(from, to) * codes + Math.max(from, to)) * FAMILIES.length + family) * STATUS_GROUPS.length + group;
  const isDrawable = (code: number) => (countryOf[code] ?? -1) < 0 || isShown[code] === 1;
  const events = new Map<number, number>();
  for (const link of links) {
    if (!isArc(link)) continue;
    const count = isDrawable(link.from) && isDrawable(link.to) ? link.count : 0;
    const key = keyOf(link);
    events.set(key, (events.get(key) ?? 0) + count);
  }
  const kept = new Set(busiestKeys(events));
  if (kept.size === events.size) return { links, drawn: kept.size, arcs: events.size };
  return { links: links.filter((link) => !isArc(link) || kept.has(keyOf(link))), drawn: kept.size, arcs: events.size };
}

/** The keys with the highest counts above 0, at most {@link MOST_ARCS}. There are too many to sort them all. */
function busiestKeys(counts: ReadonlyMap<number, number>): readonly number[] {
  const top: { readonly key: number; readonly count: number }[] = [];
  for (const [key, count] of counts) {
    const least = top.length < MOST_ARCS ? 0 : (top.at(-1)?.count ?? 0);
    if (count <= least) continue;
    const at = top.findIndex((other) => other.count < count);
    top.splice(at === -1 ? top.length : at, 0, { key, count });
    if (top.length > MOST_ARCS) top.pop();
  }
  return top.map(({ key }) => key);
}
