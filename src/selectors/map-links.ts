import type { Actor } from "../model/actor.ts";
import type { Dataset } from "../model/dataset.ts";
import { FAMILIES, STATUS_GROUPS } from "../model/vocabulary.ts";
import type { LinkCount } from "./filter-result.ts";
import type { MarkId, SceneLink } from "./map-scene-types.ts";

/** The mark an arc ends at; `null` for an actor that is nowhere on the map. */
export function markOfActor(actor: Actor | undefined): MarkId | null {
  if (actor === undefined) return null;
  if (actor.kind === "region") return `region:${actor.id}`;
  if (actor.country === null) return null;
  return actor.kind === "state" ? `country:${actor.country}` : `actor:${actor.id}`;
}

/** One arc per unordered pair × family × status group, whichever way its events go. */
export function linkId(one: number, other: number, family: number, group: number): string {
  return `${Math.min(one, other)}-${Math.max(one, other)}-${family}-${group}`;
}

/** The arcs to draw, in the order of their pairs, families and groups. Arcs to actors without a country are left out. */
export function sceneLinks(dataset: Dataset, links: readonly LinkCount[]): readonly SceneLink[] {
  const drawn = new Map<string, SceneLink>();
  for (const link of links) {
    const flip = isAfter(dataset, link.from, link.to);
    const [codeA, codeB] = flip ? [link.to, link.from] : [link.from, link.to];
    const [actorA, actorB] = [dataset.manifest.actors[codeA], dataset.manifest.actors[codeB]];
    const [a, b] = [markOfActor(actorA), markOfActor(actorB)];
    const [family, group] = [FAMILIES[link.family], STATUS_GROUPS[link.group]];
    if (a === null || b === null || a === b || actorA === undefined || actorB === undefined) continue;
    if (family === undefined || group === undefined) continue;
    const id = linkId(codeA, codeB, link.family, link.group);
    const before = drawn.get(id);
    drawn.set(id, {
      id,
      a,
      b,
      arrowA: (before?.arrowA ?? false) || (link.directed && flip),
      arrowB: (before?.arrowB ?? false) || (link.directed && !flip),
      family,
      group,
      count: (before?.count ?? 0) + link.count,
      attributed: (before?.attributed ?? 0) + link.attributed,
      pair: { kind: "pair", a: actorA.id, b: actorB.id },
    });
  }
  return [...drawn.values()].toSorted(byPairFamilyGroup);
}

function isAfter(dataset: Dataset, one: number, other: number): boolean {
  return (dataset.manifest.actors[one]?.id ?? "") > (dataset.manifest.actors[other]?.id ?? "");
}

function byPairFamilyGroup(one: SceneLink, other: SceneLink): number {
  return (
    compare(one.pair.a, other.pair.a) ||
    compare(one.pair.b, other.pair.b) ||
    FAMILIES.indexOf(one.family) - FAMILIES.indexOf(other.family) ||
    STATUS_GROUPS.indexOf(one.group) - STATUS_GROUPS.indexOf(other.group)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
