import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { actorsLayer, moresLayer, tethersLayer } from "./layers/actors.ts";
import { AREAS, AREAS_SOURCE } from "./layers/areas.ts";
import { countriesLayer, landSource, outlineLayer } from "./layers/countries.ts";
import { disputedLayer } from "./layers/disputed.ts";
import { CITIES_SHOWN, FURNITURE_SOURCE, furnitureLayer, NAMES } from "./layers/furniture.ts";
import { COUNTRIES } from "./layers/grounds.ts";
import { labelsLayer } from "./layers/labels.ts";
import { MARKS, MARKS_SOURCE, type MapLayer } from "./layers/layer.ts";
import { linksLayer } from "./layers/links.ts";
import { placesLayer } from "./layers/places.ts";
import { regionLayer, regionNamesLayer } from "./layers/region.ts";
import type { Palette } from "./palette.ts";

/** All that is drawn of the land, which takes the worker longest: with a layer more it would make all of it anew. */
export const GROUND: readonly MapLayer[] = [countriesLayer, outlineLayer];
const BELOW_CELLS: readonly MapLayer[] = [
  countriesLayer,
  disputedLayer,
  furnitureLayer,
  regionLayer,
  outlineLayer,
  tethersLayer,
  linksLayer,
];
const ABOVE_CELLS: readonly MapLayer[] = [regionNamesLayer, placesLayer, labelsLayer, moresLayer, actorsLayer];

/** All layers, bottom first. That of cells is fetched for datasets whose events have points, and is `null` for others. */
export function stackOf(cells: MapLayer | null): readonly MapLayer[] {
  return [...BELOW_CELLS, ...(cells === null ? [] : [cells]), ...ABOVE_CELLS];
}

export function layersOf(stack: readonly MapLayer[], palette: Palette): readonly LayerSpecification[] {
  return [
    { id: "sea", type: "background", paint: { "background-color": palette.sea } },
    ...stack.flatMap((layer) => layer.layers(palette)),
  ];
}

/**
 * All sources, and no layer yet. No sprites, no glyphs: nothing but the land is fetched.
 *
 * @param land the address of its tiles.
 */
export function bareStyle(land: string): StyleSpecification {
  return {
    version: 8,
    sources: {
      [COUNTRIES]: landSource(land),
      [AREAS]: AREAS_SOURCE,
      [MARKS]: MARKS_SOURCE,
      [NAMES]: FURNITURE_SOURCE,
      [CITIES_SHOWN]: FURNITURE_SOURCE,
    },
    layers: [],
    transition: { duration: 0, delay: 0 },
  };
}

/**
 * The layers in a palette, among those that are there: a style that was made anew after a loss has all of them. MapLibre's own `addLayer` holds each
 * against the whole style, which takes it a frame or two; a test has done so for all.
 */
export function addLayers(map: MapLibreMap, stack: readonly MapLayer[], palette: Palette): void {
  const { style } = map;
  let above: string | undefined;
  for (const layer of layersOf(stack, palette).toReversed()) {
    if (style.getLayer(layer.id) === undefined) style.addLayer(layer, above, UNCHECKED);
    above = layer.id;
  }
  map.fire("data", { dataType: "style" });
}

/** For values of our own making. */
export const UNCHECKED = { validate: false } as const;
