import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { actorsLayer, moresLayer, tethersLayer } from "./layers/actors.ts";
import { cellsLayer } from "./layers/cells.ts";
import { COUNTRIES, countriesLayer, LAND, outlineLayer } from "./layers/countries.ts";
import { disputedLayer } from "./layers/disputed.ts";
import { furnitureLayer } from "./layers/furniture.ts";
import { labelsLayer } from "./layers/labels.ts";
import type { MapLayer } from "./layers/layer.ts";
import { linksLayer } from "./layers/links.ts";
import { placesLayer } from "./layers/places.ts";
import { regionLayer, regionNamesLayer } from "./layers/region.ts";
import type { Palette } from "./palette.ts";

/** Bottom first. */
export const LAYERS: readonly MapLayer[] = [
  countriesLayer,
  disputedLayer,
  furnitureLayer,
  regionLayer,
  outlineLayer,
  tethersLayer,
  linksLayer,
  cellsLayer,
  regionNamesLayer,
  placesLayer,
  labelsLayer,
  moresLayer,
  actorsLayer,
];

export function layersOf(palette: Palette): readonly LayerSpecification[] {
  return [
    { id: "sea", type: "background", paint: { "background-color": palette.sea } },
    ...LAYERS.flatMap((layer) => layer.layers(palette)),
  ];
}

/** All sources and no layer yet. No tiles, no sprites, no glyphs: nothing but the land is fetched. */
export function bareStyle(land: string): StyleSpecification {
  const sources = Object.assign({}, ...LAYERS.map((layer) => layer.sources)) as StyleSpecification["sources"];
  return {
    version: 8,
    sources: { ...sources, [COUNTRIES]: { ...LAND, data: land } },
    layers: [],
    transition: { duration: 0, delay: 0 },
  };
}

/** The layers in a palette. A style that was made anew after a loss has them already. */
export function addLayers(map: Pick<MapLibreMap, "getLayer" | "addLayer">, palette: Palette): void {
  for (const layer of layersOf(palette)) if (map.getLayer(layer.id) === undefined) map.addLayer(layer);
}

/** Sets the paint properties in which two palettes differ. */
export function repaint(map: Pick<MapLibreMap, "setPaintProperty">, next: Palette, prev: Palette): void {
  const before = new Map(layersOf(prev).map((layer) => [layer.id, layer.paint ?? {}]));
  for (const { id, paint } of layersOf(next)) {
    const old: Paint = { ...before.get(id) };
    for (const [name, value] of Object.entries<PaintValue>({ ...paint } as Paint)) {
      if (JSON.stringify(old[name]) !== JSON.stringify(value)) map.setPaintProperty(id, name as PaintName, value);
    }
  }
}

type PaintName = Parameters<MapLibreMap["setPaintProperty"]>[1];
type PaintValue = Parameters<MapLibreMap["setPaintProperty"]>[2];
type Paint = Readonly<Record<string, PaintValue>>;
