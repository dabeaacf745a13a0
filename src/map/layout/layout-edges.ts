import type { MarkId } from "../../selectors/map-scene-types.ts";
import { spotOnEdge, type NamedBeyond } from "./edge.ts";
import { inside, type Box, type Point } from "./geometry.ts";
import type { CountryMark } from "./marks.ts";
import { fromWorld } from "./mercator.ts";
import { APART } from "./place-badges.ts";
import { placed } from "./place-names.ts";
import { countrySize } from "./sizes.ts";
import { partnersOf, spotOf, waysOfOthers, type Work } from "./work.ts";

const GAP = 6;

/** Countries beyond the screen that arcs go to, those of their actors included. */
export function placeEdges(work: Work): readonly CountryMark[] {
  const named: NamedBeyond[] = [];
  const marks = marksOfCountries(work);
  return work.scene.countries.flatMap((country) => {
    const mark: MarkId = `country:${country.id}`;
    const own = marks.get(country.id);
    if (own === undefined) return [];
    const anchor = work.anchors.country(country.id);
    if (anchor === null || work.ends.has(mark)) return [];
    const at = spotOf(work, anchor);
    if (inside(work.screen, at)) return [];
    const partners = [...own].flatMap((id) => partnersOf(work, work.scene.links, id)).filter((point) => inside(work.screen, point));
    const from = meanOf(partners);
    if (from === null) return [];
    const size = countrySize(country.name, country.count, work.measure, true);
    const isFree = (box: Box) => work.room.isFree(box, GAP) && !work.owned.touches(box, APART);
    const spot = spotOnEdge(from, at, size, { screen: work.screen, ways: waysOfOthers(work, mark) }, named, isFree);
    if (spot === null) return [];
    named.push({ ...spot, beyond: at });
    work.room.take(spot.box);
    for (const id of own) work.ends.set(id, spot.box);
    return [{ ...placed(mark, fromWorld(spot.box, work.viewport.zoom), spot.box, work.viewport), country, edge: spot.edge }];
  });
}

/** By country, its own mark and its actors'; only of countries that an arc goes to. */
function marksOfCountries({ scene: { badges, links } }: Work): ReadonlyMap<string, ReadonlySet<MarkId>> {
  const countryOf = new Map(badges.map(({ id, country }) => [`actor:${id}`, country]));
  const ends = links.flatMap(({ a, b }) => [a, b]);
  const marks = new Map<string, Set<MarkId>>();
  for (const end of ends) {
    const country = countryOf.get(end) ?? (end.startsWith("country:") ? end.slice("country:".length) : null);
    if (country !== null) marks.set(country, (marks.get(country) ?? new Set<MarkId>([`country:${country}`])).add(end));
  }
  return marks;
}

function meanOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}
