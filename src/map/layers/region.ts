import type { ExpressionSpecification } from "maplibre-gl";
import type { Palette } from "../palette.ts";
import { imageId } from "../images/image-id.ts";
import type { RegionMark } from "../layout/marks.ts";
import { isSelected } from "./features.ts";
import { imageLayer } from "./image-layer.ts";
import { AREAS, REGIONS_ONLY } from "./areas.ts";
import { ofEach, type MapLayer, type Picture } from "./layer.ts";

/** The names of regions, above arcs. */
export const regionNamesLayer = imageLayer<RegionMark>({
  kind: "region-names",
  opacity: [1, 0.75, 0.5],
  marksOf: ({ marks }) => marks.regions,
  imageOf: ({ id, region: { name } }, { scene, palette }) =>
    imageId({ kind: "region", name, selected: isSelected(scene.selection, id) }, palette),
});

const EDGE: ExpressionSpecification = ["coalesce", ["feature-state", "edge"], "none"];

function edgeColor({ muted, accent }: Palette): ExpressionSpecification {
  return ["match", EDGE, "none", muted, accent];
}

/** Regions that the source names: a soft outline. They are never shaded. */
export const regionLayer: MapLayer = {
  layers: (palette) => [
    {
      id: "region-glow",
      type: "line",
      source: AREAS,
      filter: REGIONS_ONLY,
      layout: { "line-join": "round" },
      paint: {
        "line-color": edgeColor(palette),
        "line-width": ofEach(9),
        "line-blur": 6,
        "line-opacity": ["match", EDGE, "selected", 0.6, "hovered", 0.5, palette.name === "dark" ? 0.22 : 0.32],
      },
    },
    {
      id: "region-line",
      type: "line",
      source: AREAS,
      filter: REGIONS_ONLY,
      layout: { "line-join": "round" },
      paint: {
        "line-color": edgeColor(palette),
        "line-width": ["match", EDGE, "selected", 2, 1.1],
        "line-opacity": ofEach(palette.name === "dark" ? 0.55 : 0.8),
      },
    },
  ],
  update(map, next, prev) {
    for (const { id } of next.scene.regions) {
      const edge = edgeOf(next, id);
      if (prev.scene.regions === next.scene.regions && edge === edgeOf(prev, id)) continue;
      map.setFeatureState({ source: AREAS, id }, { edge });
    }
  },
};

function edgeOf(picture: Picture, id: string): "none" | "hovered" | "selected" {
  if (isSelected(picture.scene.selection, `region:${id}`)) return "selected";
  return picture.hovered?.marks.has(`region:${id}`) ? "hovered" : "none";
}
