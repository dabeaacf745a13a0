import type { SceneRegion } from "../../selectors/map-scene-types.ts";
import { layoutArcs } from "./arcs.ts";
import { badgeMarks, placeBadges, placeMores } from "./layout-badges.ts";
import { placeEdges } from "./layout-edges.ts";
import { placeCountries, placePlaces, placeRegions, takeDots } from "./layout-names.ts";
import type { MapMarks } from "./marks.ts";
import { tethersOf } from "./tethers.ts";
import { startWork, type LayoutInput } from "./work.ts";

/**
 * Where every mark goes, so that none lies over another: points of places first, then names of countries, places and
 * regions, badges, names on the edge, and arcs between them. Pure; run when the camera has come to rest.
 */
export function layoutMarks(input: LayoutInput): MapMarks {
  return placeMarks(input)();
}

/** The same in two goes, for a page that has other things to do between: what it returns finds the way of the arcs. */
export function placeMarks(input: LayoutInput): () => MapMarks {
  const work = startWork(input);
  const dots = takeDots(work);
  const countries = placeCountries(work);
  const places = placePlaces(work, dots);
  const [ends, others] = partition(input.scene);
  const tied = placeRegions(work, ends);
  const mores = placeMores(work, placeBadges(work));
  const badges = badgeMarks(work);
  const edges = placeEdges(work);
  const regions = [...tied, ...placeRegions(work, others)];
  const most = input.scene.ties.reduce((top, { count }) => Math.max(top, count), 1);
  return () => ({
    countries: [...countries, ...edges],
    badges,
    mores,
    places,
    regions,
    arcs: layoutArcs(input.scene.links, work.ends, work.room.all(), work.screen, input.viewport.zoom, most),
    tethers: tethersOf(work, badges, mores),
    cells: [],
  });
}

/** Regions that arcs end at have to stand before the arcs; the rest finds a spot between them. */
function partition({ regions, links }: LayoutInput["scene"]): readonly [readonly SceneRegion[], readonly SceneRegion[]] {
  const ends = new Set<string>(links.flatMap(({ a, b }) => [a, b]));
  return [regions.filter(({ id }) => ends.has(`region:${id}`)), regions.filter(({ id }) => !ends.has(`region:${id}`))];
}
