import type { Dataset, Manifest } from "../model/dataset.ts";
import type { LinkCount } from "./filter-result.ts";
import type { ShownActors } from "./map-badges.ts";
import { markOfActor } from "./map-links.ts";
import { memo } from "./memo.ts";

/** So many pairs are drawn; more arcs nobody can follow on one map. */
const MOST_PAIRS = 60;

/** The links of the busiest pairs, in the order of the links given. */
export interface Busiest {
  readonly links: readonly LinkCount[];
  /** Pairs that are drawn, and all that have an arc in view. */
  readonly drawn: number;
  readonly pairs: number;
}

/** By actor: whether an arc can end at it. */
const onMap = memo((manifest: Manifest) => Uint8Array.from(manifest.actors, (actor) => (markOfActor(actor) === null ? 0 : 1)));

/** Counts pairs whose both ends could be on the map, and keeps the busiest of those whose ends are. */
export function busiestPairs(dataset: Dataset, links: readonly LinkCount[], { countryOf, isShown }: ShownActors): Busiest {
  const able = onMap(dataset.manifest);
  const codes = able.length;
  const keyOf = ({ from, to }: LinkCount) => (from < to ? from * codes + to : to * codes + from);
  const isDrawable = (code: number) => (countryOf[code] ?? -1) < 0 || isShown[code] === 1;
  const events = new Map<number, number>();
  let pairs = 0;
  for (const link of links) {
    const { from, to, count } = link;
    if (from === to || able[from] !== 1 || able[to] !== 1) continue;
    const key = keyOf(link);
    const before = events.get(key);
    if (before === undefined) pairs++;
    events.set(key, (before ?? 0) + (isDrawable(from) && isDrawable(to) ? count : 0));
  }
  const kept = new Set(busiestKeys(events));
  const isLeftOut = (link: LinkCount) => able[link.from] === 1 && able[link.to] === 1 && !kept.has(keyOf(link));
  return { links: kept.size === pairs ? links : links.filter((link) => !isLeftOut(link)), drawn: kept.size, pairs };
}

/** The keys with the highest counts above 0, at most {@link MOST_PAIRS}. There are too many to sort them all. */
function busiestKeys(counts: ReadonlyMap<number, number>): readonly number[] {
  const top: { readonly key: number; readonly count: number }[] = [];
  for (const [key, count] of counts) {
    const least = top.length < MOST_PAIRS ? 0 : (top.at(-1)?.count ?? 0);
    if (count <= least) continue;
    const at = top.findIndex((other) => other.count < count);
    top.splice(at === -1 ? top.length : at, 0, { key, count });
    if (top.length > MOST_PAIRS) top.pop();
  }
  return top.map(({ key }) => key);
}
