import type { Dataset } from "../model/dataset.ts";
import type { Inputs } from "../model/inputs.ts";
import type { ArcChoice, Selection } from "../model/view.ts";
import { selectFilter, selectUnfiltered } from "./filter.ts";
import type { LinkCount } from "./filter-result.ts";
import { sceneLinks } from "./map-links.ts";
import type { MapScene, SceneBadge, SceneCountry, SceneLink, ScenePlace, SceneRegion } from "./map-scene-types.ts";
import { selectInvolved, selectShadeSteps, shadeOf, type ShadeStep } from "./map-shades.ts";
import { memo } from "./memo.ts";

/** More badges or places than this, and only those in view keep a spot. */
const MOST_KEPT = 60;
const NO_LINKS: readonly SceneLink[] = [];

/** What the map draws of a view. Countries are shaded by involvement alone; arcs come from links alone. */
export function selectMapScene(inputs: Inputs): MapScene {
  const { dataset, view } = inputs;
  const result = selectFilter(inputs);
  const whole = selectUnfiltered(inputs);
  return sceneOf(
    dataset,
    shadesOf(dataset, selectShadeSteps(inputs), result.perCountry),
    countriesOf(dataset, selectInvolved(inputs), result.perCountry),
    badgesOf(dataset, whole.perActor, result.perActor),
    drawnLinks(dataset, view.arcs, result.links),
    tiesOf(dataset, whole.links),
    placesOf(dataset, whole.perPlace, result.perPlace),
    view.sel,
  );
}

/** Regions that the dataset names, with their outline on the map. */
const regionsOf = memo((dataset: Dataset): readonly SceneRegion[] => dataset.manifest.regions.map(({ id, name }) => ({ id, name })));

const sceneOf = memo(
  (
    dataset: Dataset,
    shades: MapScene["shades"],
    countries: readonly SceneCountry[],
    badges: readonly SceneBadge[],
    links: readonly SceneLink[],
    ties: readonly SceneLink[],
    places: readonly ScenePlace[],
    selection: Selection | null,
  ): MapScene => ({
    frame: dataset.manifest.frame,
    shades,
    countries,
    badges,
    links,
    ties,
    places,
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

const badgesOf = memo((dataset: Dataset, totals: Int32Array, perActor: Int32Array): readonly SceneBadge[] => {
  const all = dataset.manifest.actors.flatMap(({ id, name, kind, country }, code) =>
    kind === "state" || kind === "region" || country === null || (totals[code] ?? 0) === 0
      ? []
      : [{ id, name, kind, country, total: totals[code] ?? 0, count: perActor[code] ?? 0 }],
  );
  const kept = all.length <= MOST_KEPT ? all : all.filter(({ count }) => count > 0);
  return kept.toSorted((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1)).slice(0, MOST_KEPT);
});

const drawnLinks = memo((dataset: Dataset, arcs: ArcChoice, links: readonly LinkCount[]) =>
  arcs === "hidden" ? NO_LINKS : sceneLinks(dataset, links),
);

const tiesOf = memo(sceneLinks);

const placesOf = memo((dataset: Dataset, totals: Int32Array, perPlace: Int32Array): readonly ScenePlace[] => {
  const all = dataset.manifest.places.flatMap(({ id, name, kind, point }, code): readonly ScenePlace[] => {
    const isPoint = kind === "city" || kind === "site";
    return isPoint && point !== null && (totals[code] ?? 0) > 0 ? [{ id, name, point, count: perPlace[code] ?? 0 }] : [];
  });
  return all.length <= MOST_KEPT ? all : all.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
});
