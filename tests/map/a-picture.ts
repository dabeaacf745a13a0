import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeoLabels, RegionCollection } from "../../src/model/geo.ts";
import { makeAnchors } from "../../src/map/geo-files.ts";
import { layoutMarks } from "../../src/map/layout/layout-marks.ts";
import type { LayoutInput } from "../../src/map/layout/work.ts";
import type { MapMarks } from "../../src/map/layout/marks.ts";
import type { Viewport } from "../../src/map/layout/mercator.ts";
import type { Measure } from "../../src/map/layout/sizes.ts";
import type { Picture } from "../../src/map/layers/layer.ts";
import { blankPicture } from "../../src/map/painter.ts";
import type { Palette } from "../../src/map/palette.ts";
import type { MapScene } from "../../src/selectors/map-scene-types.ts";

/** Colours that a style accepts; which ones does not matter to any test. */
export function aPalette(name: "light" | "dark" = "light"): Palette {
  const grey = name === "light" ? "white" : "black";
  return {
    name,
    paper: grey,
    raised: grey,
    ink: "navy",
    muted: "grey",
    faint: "grey",
    line: "grey",
    accent: "red",
    sea: "aqua",
    land: grey,
    border: "grey",
    hatch: "grey",
    veil: "grey",
    involvement: ["beige", "tan", "peru", "sienna", "maroon"],
    families: { talks: "blue", support: "green", pressure: "orange", force: "red", statement: "purple" },
    sans: "sans-serif",
  };
}

/** Wider than Inter is, so that what fits here fits there. */
export const measure: Measure = (text, style) => text.length * (style === "country" ? 9 : style === "region" ? 10 : 7);

export function aScene(parts: Partial<MapScene> = {}): MapScene {
  return { ...blankPicture(aPalette()).scene, ...parts };
}

export function aPicture(parts: Partial<Picture> = {}): Picture {
  return { ...blankPicture(aPalette()), ...parts };
}

function geo<T>(name: string): T {
  return JSON.parse(readFileSync(join("public/data/geo", `${name}.json`), "utf8")) as T;
}

/** Where names stand in the real geography, with the dataset's own points. */
export function realAnchors({ frame }: Pick<MapScene, "frame">): LayoutInput["anchors"] {
  return makeAnchors({ labels: geo<GeoLabels>("labels"), regions: geo<RegionCollection>("regions") }, frame.labels);
}

/** The camera that fits a frame into a map, as MapLibre's `fitBounds` does without padding. */
export function fitted([west, south, east, north]: MapScene["frame"]["bbox"], width: number, height: number): Viewport {
  const y = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  const zoom = Math.min(Math.log2(width / (((east - west) / 360) * 512)), Math.log2(height / ((y(north) - y(south)) * 512)));
  const middle = (y(north) + y(south)) / 2;
  const lat = (Math.atan(Math.exp(middle * 2 * Math.PI)) * 360) / Math.PI - 90;
  return { zoom, center: [(west + east) / 2, lat], width, height };
}

export function layoutAt(scene: MapScene, width: number, height: number): MapMarks {
  return layoutMarks({
    scene,
    anchors: realAnchors(scene),
    viewport: fitted(scene.frame.bbox, width, height),
    overlays: [],
    cells: [],
    measure,
  });
}
