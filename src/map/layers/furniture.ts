import type { SourceSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { GeoLabels } from "../../model/geo.ts";
import type { Palette } from "../palette.ts";
import { CITIES } from "./cities.ts";
import { collection, pointFeature } from "./features.ts";
import { NOTHING, type MapLayer } from "./layer.ts";

export const NAMES = "other-countries";
export const CITIES_SHOWN = "cities";
export const FURNITURE_SOURCE: SourceSpecification = { type: "geojson", data: NOTHING };
const FROM_ZOOM = 4;

/** MapLibre reads the weight from the first name; the browser, which has no such family, takes the second. */
export const MAP_FONT = ["Inter Variable Medium", "Inter Variable"];

function words(id: string, source: string, palette: Palette): SymbolLayerSpecification {
  return {
    id,
    type: "symbol",
    source,
    minzoom: FROM_ZOOM,
    layout: { "text-field": ["get", "name"], "text-font": MAP_FONT, "text-size": 11, "text-padding": 6, "text-max-width": 8 },
    paint: { "text-color": palette.muted, "text-halo-color": palette.land, "text-halo-width": 1, "text-opacity": 0.75 },
  };
}

/** Names of countries that have no part in the dataset, and a few cities: there from zoom 4, in nobody's way. */
export const furnitureLayer: MapLayer = {
  layers: (palette) => [
    {
      id: "city-dots",
      type: "circle",
      source: CITIES_SHOWN,
      minzoom: FROM_ZOOM,
      paint: { "circle-radius": 2, "circle-color": palette.muted, "circle-opacity": 0.75 },
    },
    named(words("city-names", CITIES_SHOWN, palette), { "text-anchor": "left", "text-offset": [0.5, 0] }),
    named(words("other-names", NAMES, palette), { "text-letter-spacing": 0.08, "symbol-sort-key": ["-", ["get", "area"]] }),
  ],
  update(map, next, prev) {
    if (next.scene.places === prev.scene.places) return;
    const marked = new Set(next.scene.places.filter(({ count }) => count > 0).map(({ name }) => name));
    const cities = CITIES.filter(({ name }) => !marked.has(name));
    map.setData(CITIES_SHOWN, collection(cities.map(({ name, point }) => pointFeature(point, { name }))));
  },
};

function named(layer: SymbolLayerSpecification, layout: SymbolLayerSpecification["layout"]): SymbolLayerSpecification {
  return { ...layer, layout: { ...layer.layout, ...layout } };
}

/** Names for the base map: of countries that have no label of their own. */
export function namesOfOthers({ countries }: GeoLabels, labelled: ReadonlySet<string>): GeoJSON.FeatureCollection {
  return collection(
    Object.entries(countries).flatMap(([id, { point, name, area }]) => (labelled.has(id) ? [] : [pointFeature(point, { name, area })])),
  );
}
