import type { Dataset } from "../model/dataset.ts";
import type { Inputs } from "../model/inputs.ts";
import type { ArcChoice, Selection } from "../model/view.ts";
import { selectFilter, selectUnfiltered } from "./filter.ts";
import { badgesOf, moresOf, shownActors } from "./map-badges.ts";
import { busiestArcs, type Busiest } from "./map-busiest.ts";
import { sceneLinks } from "./map-links.ts";
import { selectMapPoints, type MapPoints } from "./map-points.ts";
import type { MapScene, SceneBadge, SceneCountry, SceneLink, SceneMore, ScenePlace, SceneRegion } from "./map-scene-types.ts";
import { selectInvolved, selectShadeSteps, shadeOf, type ShadeStep } from "./map-shades.ts";
import { memo } from "./memo.ts";

/** More places than this, and only those in view keep a spot. */
const MOST_KEPT = 60;
const NO_PLACES: readonly ScenePlace[] = [];
const NO_LINKS: readonly SceneLink[] = [];

/** What the map draws of a view. Countries are shaded by involvement alone; arcs come from links alone. */
export function selectMapScene(inputs: Inputs): MapScene {
  const { dataset, view } = inputs;
  const result = selectFilter(inputs);
  const whole = selectUnfiltered(inputs);
  const shown = shownActors(dataset, whole.perActor);
  return sceneOf(
    dataset,
    shadesOf(dataset, selectShadeSteps(inputs), result.perCountry),
    countriesOf(dataset, selectInvolved(inputs), result.perCountry),
    badgesOf(dataset, shown, result.perActor),
    moresOf(dataset, shown, result.perActor),
    drawnLinks(dataset, view.arcs, selectBusiest(inputs)),
    tiesOf(dataset, busiestOfWhole(dataset, whole.links, shown)),
    placesOf(dataset, whole.perPlace, result.perPlace),
    selectMapPoints(inputs),
    view.sel,
  );
}

/** The arcs to draw: the busiest in view among the actors that are on the map. */
export function selectBusiest(inputs: Inputs): Busiest {
  const { dataset } = inputs;
  return busiestInView(dataset, selectFilter(inputs).links, shownActors(dataset, selectUnfiltered(inputs).perActor));
}

const busiestInView = memo(busiestArcs);
const busiestOfWhole = memo(busiestArcs);

/** Whether any country has actors without a badge. */
export function selectHasMores(inputs: Inputs): boolean {
  return shownActors(inputs.dataset, selectUnfiltered(inputs).perActor).folded.length > 0;
}

/** Countries and regions by name, with their events in view. */
export function selectMapCountries(inputs: Inputs): readonly SceneCountry[] {
  return countriesOf(inputs.dataset, selectInvolved(inputs), selectFilter(inputs).perCountry);
}

/** Regions that the dataset names, with their outline on the map. */
export const regionsOf = memo((dataset: Dataset): readonly SceneRegion[] => dataset.manifest.regions.map(({ id, name }) => ({ id, name })));

const sceneOf = memo(
  (
    dataset: Dataset,
    shades: MapScene["shades"],
    countries: readonly SceneCountry[],
    badges: readonly SceneBadge[],
    mores: readonly SceneMore[],
    links: readonly SceneLink[],
    ties: readonly SceneLink[],
    places: readonly ScenePlace[],
    points: MapPoints | null,
    selection: Selection | null,
  ): MapScene => ({
    frame: dataset.manifest.frame,
    shades,
    countries,
    badges,
    mores,
    links,
    ties,
    places,
    points,
    regions: regionsOf(dataset),
    selection,
  }),
);

const shadesOf = memo((dataset: Dataset, steps: readonly ShadeStep[], perCountry: Int32Array) => {
  const shades = new Map<string, number>();
  dataset.manifest.countries.forEach(({ id }, code) => {
    const shade = shadeOf(steps, perCountry[code] ?? 0);
    if (shade > 0) shades.set(id, shade);
  });
  return shades;
});

const countriesOf = memo((dataset: Dataset, involved: ReturnType<typeof selectInvolved>, perCountry: Int32Array) =>
  involved.flatMap(({ code }): SceneCountry[] => {
    const country = dataset.manifest.countries[code];
    return country === undefined ? [] : [{ id: country.id, name: country.name, count: perCountry[code] ?? 0 }];
  }),
);

const drawnLinks = memo((dataset: Dataset, arcs: ArcChoice, busiest: Busiest): readonly SceneLink[] =>
  arcs === "hidden" ? NO_LINKS : sceneLinks(dataset, busiest.links),
);

const tiesOf = memo((dataset: Dataset, busiest: Busiest) => sceneLinks(dataset, busiest.links));

const placesOf = memo((dataset: Dataset, totals: Int32Array, perPlace: Int32Array): readonly ScenePlace[] => {
  const all = dataset.manifest.places.flatMap(({ id, name, kind, point }, code): readonly ScenePlace[] => {
    const isPoint = kind === "city" || kind === "site";
    return isPoint && point !== null && (totals[code] ?? 0) > 0 ? [{ id, name, point, count: perPlace[code] ?? 0 }] : [];
  });
  if (all.length === 0) return NO_PLACES;
  return all.length <= MOST_KEPT ? all : all.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
});
