import type { MarkId, SceneRegion } from "../../selectors/map-scene-types.ts";
import { cornersOf, inside, type Box } from "./geometry.ts";
import { placeBadge } from "./layout-badges.ts";
import type { CountryMark, PlaceMark, RegionMark } from "./marks.ts";
import { fromWorld } from "./mercator.ts";
import { findSpot, placed } from "./place-names.ts";
import { spotForRegion } from "./place-regions.ts";
import { countrySize, DOT, LABEL_HEIGHT, placeSize, regionSize } from "./sizes.ts";
import { joinGroup, spotOf, waysOfOthers, type Work } from "./work.ts";

/** The busiest countries; more names than this nobody reads on one map. */
const MOST_NAMES = 80;
/** The names that may lie over a cell of events, with those that arcs end at; the others wait for a closer look. */
const ALWAYS_NAMED = 8;

/** The points of places: the one thing that cannot move. */
export function takeDots(work: Work): ReadonlyMap<string, Box> {
  const dots = new Map<string, Box>();
  for (const { id, point } of work.scene.places) {
    const dot = { ...spotOf(work, point), w: DOT, h: DOT };
    dots.set(id, dot);
    work.room.take(dot);
    work.ends.set(`place:${id}`, dot);
  }
  return dots;
}

/** Names, busiest country first. Each brings its busiest actor along, if that has several events and the map is no crowd. */
export function placeCountries(work: Work): readonly CountryMark[] {
  const { scene, measure } = work;
  const tied = new Set(scene.ties.flatMap(({ a, b }) => [a, b]));
  const wanted = scene.countries.slice(0, MOST_NAMES).flatMap((country, rank) => {
    const anchor = work.anchors.country(country.id);
    const at = anchor === null ? null : spotOf(work, anchor);
    if (anchor === null || at === null || !inside(work.screen, at)) return [];
    const staysClear = rank >= ALWAYS_NAMED && !tied.has(`country:${country.id}`);
    return [{ country, anchor, staysClear, box: { ...at, ...countrySize(country.name, country.count, measure) } }];
  });
  return wanted.flatMap(({ country, anchor, staysClear, box: middle }, i) => {
    const box = findSpot(middle, work.room, work.screen, staysClear, work.owned);
    if (box === null) return [];
    joinGroup(work, country.id, box);
    work.ends.set(`country:${country.id}`, box);
    const busiest = scene.mores.length > 0 ? undefined : scene.badges.find((badge) => badge.country === country.id);
    if (busiest !== undefined && busiest.total > 1)
      placeBadge(
        work,
        busiest,
        wanted.slice(i + 1).map((later) => later.box),
      );
    return [{ ...placed(`country:${country.id}`, anchor, box, work.viewport), country, edge: null }];
  });
}

export function placePlaces(work: Work, dots: ReadonlyMap<string, Box>): readonly PlaceMark[] {
  return work.scene.places.flatMap((place) => {
    const dot = dots.get(place.id);
    if (dot === undefined) return [];
    const size = placeSize(place.name, place.count, work.measure);
    const [beside, above] = [(dot.w + size.w) / 2 + 1, (dot.h + size.h) / 2 + 1];
    const spot = [
      [beside, 0],
      [-beside, 0],
      [0, -above],
      [0, above],
      [beside, -8],
      [beside, 8],
      [-beside, -8],
      [-beside, 8],
    ]
      .map(([dx = 0, dy = 0]) => ({ x: dot.x + dx, y: dot.y + dy, ...size }))
      .find((box) => work.room.isFree(box, 0));
    if (spot !== undefined) work.room.take(spot);
    if (place.count === 0) return [];
    // Without room for its name the dot alone is drawn; the hover card names it.
    const box = spot ?? { ...dot, w: 0, h: LABEL_HEIGHT };
    return [{ ...placed(`place:${place.id}`, place.point, box, work.viewport), place }];
  });
}

export function placeRegions(work: Work, regions: readonly SceneRegion[]): readonly RegionMark[] {
  const { zoom } = work.viewport;
  return regions.flatMap((region) => {
    const id: MarkId = `region:${region.id}`;
    const anchor = work.anchors.region(region.id);
    if (anchor === null) return [];
    const at = spotOf(work, anchor);
    if (!inside(work.screen, at)) return [];
    const isIn = ({ x, y, w, h }: Box) =>
      cornersOf({ x, y, w: w + 8, h: h + 4 }).every((corner) => work.anchors.isInRegion(region.id, fromWorld(corner, zoom)));
    const box = spotForRegion({ ...at, ...regionSize(region.name, work.measure) }, waysOfOthers(work, id), work.room, work.screen, isIn);
    if (box === null) return [];
    work.room.take(box);
    work.ends.set(id, box);
    return [{ ...placed(id, anchor, box, work.viewport), region }];
  });
}
