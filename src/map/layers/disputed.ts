import { imageId } from "../images/image-id.ts";
import { DISPUTED_AREA } from "./grounds.ts";
import { NOTHING, ofEach, type MapLayer } from "./layer.ts";

export const DISPUTED = "disputed";

/** Areas that belong to no country's shade, hatched with a dashed border; lines of control, dashed. */
export const disputedLayer: MapLayer = {
  sources: { [DISPUTED]: { type: "geojson", data: NOTHING, promoteId: "id", tolerance: 0.3 } },
  layers: (palette) => [
    {
      id: DISPUTED_AREA,
      type: "fill",
      source: DISPUTED,
      filter: ["==", ["get", "kind"], "area"],
      paint: { "fill-color": ofEach(palette.land), "fill-antialias": false },
    },
    {
      id: "disputed-hatch",
      type: "fill",
      source: DISPUTED,
      filter: ["==", ["get", "kind"], "area"],
      paint: { "fill-pattern": imageId({ kind: "hatch" }, palette), "fill-opacity": 0.75, "fill-antialias": false },
    },
    // The border below is drawn solid as any other: cover it with land, then dash it.
    {
      id: "disputed-cover",
      type: "line",
      source: DISPUTED,
      paint: { "line-color": palette.land, "line-width": 1.6 },
    },
    {
      id: "disputed-border",
      type: "line",
      source: DISPUTED,
      paint: { "line-color": ofEach(palette.hatch), "line-width": ofEach(1.1), "line-opacity": ofEach(1), "line-dasharray": [3, 2.5] },
    },
  ],
  // It is the same whatever is in view.
  update: () => undefined,
};
