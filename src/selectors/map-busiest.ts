import type { Dataset, Manifest } from "../model/dataset.ts";
import { listLinks } from "./filter-links.ts";
import type { LinkArcs, LinkCount, LinkCounts } from "./filter-result.ts";
import type { ShownActors } from "./map-badges.ts";
import { markOfActor } from "./map-links.ts";
import { memo } from "./memo.ts";
import { createScratch } from "./scratch.ts";

/** So many arcs are drawn; more nobody can follow on one map. */
const MOST_ARCS = 30;

/** The links of the busiest arcs, in the order in which the table first has them. */
export interface Busiest {
  readonly links: readonly LinkCount[];
  /** Arcs that are drawn, and all that there are in view. */
  readonly drawn: number;
  readonly arcs: number;
}

/** By actor: whether an arc can end at it. */
const onMap = memo((manifest: Manifest) => Uint8Array.from(manifest.actors, (actor) => (markOfActor(actor) === null ? 0 : 1)));

const busiestOf = new WeakMap<LinkCounts, { readonly shown: ShownActors; readonly busiest: Busiest }>();

/**
 * Counts arcs (pair × family × status group) whose both ends could be on the map, and keeps the busiest of those whose ends are.
 * Remembered by the links: without a filter those in view are those of the whole.
 */
export function busiestArcs(dataset: Dataset, links: LinkCounts, shown: ShownActors): Busiest {
  const known = busiestOf.get(links);
  if (known?.shown === shown) return known.busiest;
  const busiest = findBusiest(dataset, links, shown);
  busiestOf.set(links, { shown, busiest });
  return busiest;
}

function findBusiest(dataset: Dataset, links: LinkCounts, shown: ShownActors): Busiest {
  const ends = endsOfBundles(dataset, links.arcs, shown);
  const { counts } = links;
  const { bundle } = links.arcs;
  const events = scratch(links.arcs.bundles).fill(0, 0, links.arcs.bundles).subarray(0, links.arcs.bundles);
  for (let arc = 0; arc < counts.length; arc++) {
    const at = bundle[arc] ?? 0;
    events[at] = (events[at] ?? 0) + (counts[arc] ?? 0);
  }
  let arcs = 0;
  for (let at = 0; at < events.length; at++) {
    if ((events[at] ?? 0) > 0 && ends[at] !== NOWHERE) arcs++;
    if (ends[at] !== SHOWN) events[at] = 0;
  }
  const kept = new Set(busiestBundles(events));
  return { links: listLinks(links, (at) => kept.has(at)), drawn: kept.size, arcs };
}

const scratch = createScratch();

/** Where the arcs of a bundle end: at something that is not on the map, that could be, or that is. */
const [NOWHERE, POSSIBLE, SHOWN] = [0, 1, 2] as const;

/** By bundle. All arcs of a bundle have the same two ends, and no filter changes them. */
const endsOfBundles = memo(({ manifest }: Dataset, { from, to, bundle, bundles }: LinkArcs, { countryOf, isShown }: ShownActors) => {
  const able = onMap(manifest);
  const drawable = able.map((on, code) => (on === 1 && ((countryOf[code] ?? -1) < 0 || isShown[code] === 1) ? 1 : 0));
  const ends = new Uint8Array(bundles);
  for (let arc = 0; arc < bundle.length; arc++) {
    const [one, other] = [from[arc] ?? 0, to[arc] ?? 0];
    if (one === other || able[one] !== 1 || able[other] !== 1) continue;
    ends[bundle[arc] ?? 0] = drawable[one] === 1 && drawable[other] === 1 ? SHOWN : POSSIBLE;
  }
  return ends;
});

/** The bundles with the highest counts above 0, at most {@link MOST_ARCS}; of equals the first. There are too many to sort them all. */
function busiestBundles(events: Int32Array): readonly number[] {
  const top: { readonly at: number; readonly count: number }[] = [];
  let least = 0;
  for (let at = 0; at < events.length; at++) {
    const count = events[at] ?? 0;
    if (count <= least) continue;
    const before = top.findIndex((other) => other.count < count);
    top.splice(before === -1 ? top.length : before, 0, { at, count });
    if (top.length > MOST_ARCS) top.pop();
    if (top.length === MOST_ARCS) least = top.at(-1)?.count ?? 0;
  }
  return top.map(({ at }) => at);
}

/** Events of arcs that have no mark to end at, e.g. those of unnamed militants. */
export function undrawnLinkEvents({ manifest }: Dataset, { arcs: { from, to }, counts }: LinkCounts): number {
  const able = onMap(manifest);
  let events = 0;
  for (let arc = 0; arc < counts.length; arc++) {
    if (able[from[arc] ?? 0] !== 1 || able[to[arc] ?? 0] !== 1) events += counts[arc] ?? 0;
  }
  return events;
}
