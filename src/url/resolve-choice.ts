import type { Manifest } from "../model/dataset.ts";
import type { Choice, Chosen } from "../model/view.ts";
import { EVENT_TYPES, TYPES, type EventType, type Family } from "../model/vocabulary.ts";

/** Facets whose choices are ids of the dataset; the others are words of the vocabulary, which the codec knows. */
export interface Known {
  readonly actors: Choice;
  readonly countries: Choice;
  readonly by: Choice;
  readonly docs: Choice;
}

/** Those of the ids that exist, under their present names. A list stays a list, even an empty one. */
export function resolveChoice(
  choice: Choice,
  facet: keyof Known,
  manifest: Manifest,
): { readonly chosen: Chosen; readonly unknown: readonly string[] } {
  if (choice === "all") return { chosen: "all", unknown: [] };
  if (choice === "none") return { chosen: [], unknown: [] };
  const exists = idsOf(facet, manifest);
  const chosen = new Set<string>();
  const unknown: string[] = [];
  for (const id of choice) {
    const now = exists.has(id) ? id : presentId(id, manifest);
    if (exists.has(now)) chosen.add(now);
    else unknown.push(id);
  }
  return { chosen: [...chosen].toSorted(), unknown };
}

/** The id that an old one stands for now; itself when it has no alias. Chains are followed, cycles are not. */
export function presentId(id: string, { aliases }: Pick<Manifest, "aliases">): string {
  const seen = new Set<string>();
  let now = id;
  while (Object.hasOwn(aliases, now) && !seen.has(now)) {
    seen.add(now);
    now = aliases[now] ?? now;
  }
  return now;
}

/**
 * Families and types are one facet: what is ticked in either. A side that is `"all"` says nothing; both `"all"`
 * is no test. In the vocabulary's order.
 */
export function resolveKinds(families: Choice<Family>, types: Choice<EventType>): Chosen<EventType> {
  if (families === "all" && types === "all") return "all";
  const family: readonly Family[] = typeof families === "string" ? [] : families;
  const ticked: readonly EventType[] = typeof types === "string" ? [] : types;
  return EVENT_TYPES.filter((type) => ticked.includes(type) || family.includes(TYPES[type].family));
}

function idsOf(facet: keyof Known, manifest: Manifest): ReadonlySet<string> {
  const list = facet === "docs" ? manifest.documents : facet === "countries" ? manifest.countries : manifest.actors;
  return new Set(list.map(({ id }) => id));
}
