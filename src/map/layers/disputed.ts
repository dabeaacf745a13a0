import { imageId } from "../images/image-id.ts";
import { ALL_BUT_REGIONS, AREAS } from "./areas.ts";
import { DISPUTED_AREA } from "./grounds.ts";
import { ofEach, ofKind, type MapLayer } from "./layer.ts";

/** Areas that belong to no country's shade, hatched with a dashed border; lines of control, dashed. */
export const disputedLayer: MapLayer = {
  layers: (palette) => [
    {
      id: DISPUTED_AREA,
      type: "fill",
      source: AREAS,
      filter: ofKind("area"),
      paint: { "fill-color": ofEach(palette.land), "fill-antialias": false },
    },
    {
      id: "disputed-hatch",
      type: "fill",
      source: AREAS,
      filter: ofKind("area"),
      paint: { "fill-pattern": imageId({ kind: "hatch" }, palette), "fill-opacity": 0.75, "fill-antialias": false },
    },
    // The border below is drawn solid, like all others: cover it with land, then dash it.
    {
      id: "disputed-cover",
      type: "line",
      source: AREAS,
      filter: ALL_BUT_REGIONS,
      paint: { "line-color": palette.land, "line-width": 1.6 },
    },
    {
      id: "disputed-border",
      type: "line",
      source: AREAS,
      filter: ALL_BUT_REGIONS,
      paint: { "line-color": ofEach(palette.hatch), "line-width": ofEach(1.1), "line-opacity": ofEach(1), "line-dasharray": [3, 2.5] },
    },
  ],
  // It is the same whatever is in view.
  update: () => undefined,
};
