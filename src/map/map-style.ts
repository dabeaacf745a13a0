import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { actorsLayer, moresLayer, tethersLayer } from "./layers/actors.ts";
import { COUNTRIES, countriesLayer, LAND, outlineLayer } from "./layers/countries.ts";
import { disputedLayer } from "./layers/disputed.ts";
import { furnitureLayer } from "./layers/furniture.ts";
import { labelsLayer } from "./layers/labels.ts";
import type { MapLayer } from "./layers/layer.ts";
import { linksLayer } from "./layers/links.ts";
import { placesLayer } from "./layers/places.ts";
import { regionLayer, regionNamesLayer } from "./layers/region.ts";
import type { Palette } from "./palette.ts";

/** What stands below all else, and takes the worker longest. */
export const GROUND: readonly MapLayer[] = [countriesLayer];
const BELOW_CELLS: readonly MapLayer[] = [...GROUND, disputedLayer, furnitureLayer, regionLayer, outlineLayer, tethersLayer, linksLayer];
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

/** All sources but that of cells, and no layer yet. No tiles, no sprites, no glyphs: nothing but the land is fetched. */
export function bareStyle(land: string): StyleSpecification {
  const sources = Object.assign({}, ...stackOf(null).map((layer) => layer.sources)) as StyleSpecification["sources"];
  return {
    version: 8,
    sources: { ...sources, [COUNTRIES]: { ...LAND, data: land } },
    layers: [],
    transition: { duration: 0, delay: 0 },
  };
}

/** The layers in a palette. A style that was made anew after a loss has them already. */
export function addLayers(map: MapLibreMap, stack: readonly MapLayer[], palette: Palette): void {
  for (const [id, source] of stack.flatMap(({ sources }) => Object.entries(sources))) {
    if (map.getSource(id) === undefined) map.addSource(id, source);
  }
  for (const layer of layersOf(stack, palette)) if (map.getLayer(layer.id) === undefined) map.addLayer(layer);
}

/** Sets the paint properties in which two palettes differ. */
export function repaint(map: Pick<MapLibreMap, "setPaintProperty">, stack: readonly MapLayer[], next: Palette, prev: Palette): void {
  const before = new Map(layersOf(stack, prev).map((layer) => [layer.id, layer.paint ?? {}]));
  for (const { id, paint } of layersOf(stack, next)) {
    const old: Paint = { ...before.get(id) };
    for (const [name, value] of Object.entries<PaintValue>({ ...paint } as Paint)) {
      if (JSON.stringify(old[name]) !== JSON.stringify(value)) map.setPaintProperty(id, name as PaintName, value);
    }
  }
}

type PaintName = Parameters<MapLibreMap["setPaintProperty"]>[1];
type PaintValue = Parameters<MapLibreMap["setPaintProperty"]>[2];
type Paint = Readonly<Record<string, PaintValue>>;
