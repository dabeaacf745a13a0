import type { ExpressionSpecification, SourceSpecification } from "maplibre-gl";
import type { Palette } from "../palette.ts";
import { isSelected } from "./features.ts";
import { COUNTRY_FILL } from "./grounds.ts";
import { ofEach, type MapLayer, type Picture } from "./layer.ts";

export const COUNTRIES = "countries";
const COUNTRY_OUTLINE = "country-outline";

type Outline = "none" | "hovered" | "selected";

function shade({ land, involvement: [one, two, three, four, five] }: Palette): ExpressionSpecification {
  return ["match", ["coalesce", ["feature-state", "shade"], 0], 1, one, 2, two, 3, three, 4, four, 5, five, land];
}

const OUTLINE: ExpressionSpecification = ["coalesce", ["feature-state", "outline"], "none"];

/** @param address of its file. */
export const landSource = (address: string): SourceSpecification => ({ type: "geojson", promoteId: "id", data: address });

/** Land, shaded by involvement, and thin borders. */
export const countriesLayer: MapLayer = {
  layers: (palette) => [
    { id: COUNTRY_FILL, type: "fill", source: COUNTRIES, paint: { "fill-color": shade(palette), "fill-antialias": false } },
    {
      id: "country-border",
      type: "line",
      source: COUNTRIES,
      paint: { "line-color": palette.border, "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.6, 6, 1.1] },
    },
  ],
  update(map, next, prev) {
    const [shades, before] = [next.scene.shades, prev.scene.shades];
    if (shades === before) return;
    for (const id of before.keys()) if (!shades.has(id)) map.setFeatureState({ source: COUNTRIES, id }, { shade: 0 });
    for (const [id, step] of shades) if (before.get(id) !== step) map.setFeatureState({ source: COUNTRIES, id }, { shade: step });
  },
};

/** The outline round what is selected or pointed at: above borders, hatching and the outlines of regions. */
export const outlineLayer: MapLayer = {
  layers: ({ accent }) => [
    {
      id: COUNTRY_OUTLINE,
      type: "line",
      source: COUNTRIES,
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
      if (outline !== outlineOf(prev, id)) map.setFeatureState({ source: COUNTRIES, id }, { outline });
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
