import type { ExpressionSpecification, FeatureIdentifier, SourceSpecification } from "maplibre-gl";
import { LAND_LAYER, LAND_ZOOMS } from "../../model/geo.ts";
import type { Palette } from "../palette.ts";
import { isSelected } from "./features.ts";
import { COUNTRIES, COUNTRY_FILL } from "./grounds.ts";
import { ofEach, type MapLayer, type Picture } from "./layer.ts";

const COUNTRY_OUTLINE = "country-outline";

type Outline = "none" | "hovered" | "selected";

function shade({ land, involvement: [one, two, three, four, five] }: Palette): ExpressionSpecification {
  return ["match", ["coalesce", ["feature-state", "shade"], 0], 1, one, 2, two, 3, three, 4, four, 5, five, land];
}

const OUTLINE: ExpressionSpecification = ["coalesce", ["feature-state", "outline"], "none"];

const OF_LAND = { source: COUNTRIES, "source-layer": LAND_LAYER };

/** @param tiles the address of each, with `{z}`, `{x}` and `{y}`. */
export function landSource(tiles: string): SourceSpecification {
  return { type: "vector", promoteId: "id", tiles: [tiles], maxzoom: LAND_ZOOMS };
}

/** A country, to set its state. */
const ofCountry = (id: string): FeatureIdentifier => ({ source: COUNTRIES, sourceLayer: LAND_LAYER, id });

/** Land, shaded by involvement, and thin borders. */
export const countriesLayer: MapLayer = {
  layers: (palette) => [
    { id: COUNTRY_FILL, type: "fill", ...OF_LAND, paint: { "fill-color": shade(palette), "fill-antialias": false } },
    {
      id: "country-border",
      type: "line",
      ...OF_LAND,
      paint: { "line-color": palette.border, "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.6, 6, 1.1] },
    },
  ],
  update(map, next, prev) {
    const [shades, before] = [next.scene.shades, prev.scene.shades];
    if (shades === before) return;
    for (const id of before.keys()) if (!shades.has(id)) map.setFeatureState(ofCountry(id), { shade: 0 });
    for (const [id, step] of shades) if (before.get(id) !== step) map.setFeatureState(ofCountry(id), { shade: step });
  },
};

/** The outline round what is selected or pointed at: above borders, hatching and the outlines of regions. */
export const outlineLayer: MapLayer = {
  layers: ({ accent }) => [
    {
      id: COUNTRY_OUTLINE,
      type: "line",
      ...OF_LAND,
      paint: {
        "line-color": ofEach(accent),
        "line-width": ["match", OUTLINE, "selected", 2, "hovered", 1.25, 0],
        "line-opacity": ofEach(1),
        "line-layer-opacity": 0,
      },
    },
  ],
  update(map, next, prev) {
    if (next.scene.selection === prev.scene.selection && next.hovered === prev.hovered) return;
    // All borders of the world, though of no width, are half of a frame: without an outline they are not drawn at all.
    map.setPaint(COUNTRY_OUTLINE, "line-layer-opacity", outlined(next).length === 0 ? 0 : 1);
    for (const id of new Set([...outlined(prev), ...outlined(next)])) {
      const outline = outlineOf(next, id);
      if (outline !== outlineOf(prev, id)) map.setFeatureState(ofCountry(id), { outline });
    }
  },
};

function outlined({ scene: { selection }, hovered }: Picture): readonly string[] {
  const pointedAt = [...(hovered?.outlines ?? [])];
  return selection?.kind === "country" ? [...pointedAt, selection.id] : pointedAt;
}

function outlineOf({ scene, hovered }: Picture, id: string): Outline {
  if (isSelected(scene.selection, `country:${id}`)) return "selected";
  return hovered?.outlines.has(id) ? "hovered" : "none";
}
