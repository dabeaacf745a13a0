import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { MapScene } from "../selectors/map-scene-types.ts";
import type { MapMarks } from "./layout/marks.ts";
import type { LayerMap, MapLayer, Picture } from "./layers/layer.ts";
import { repaint } from "./map-style.ts";
import type { Palette } from "./palette.ts";

const NO_MARKS: MapMarks = { countries: [], badges: [], mores: [], places: [], regions: [], arcs: [], tethers: [], cells: [] };
const NO_SCENE: MapScene = {
  frame: { bbox: [-180, -80, 180, 80], countries: [], regions: [], labels: {} },
  shades: new Map(),
  countries: [],
  badges: [],
  mores: [],
  links: [],
  ties: [],
  places: [],
  points: null,
  regions: [],
  selection: null,
};

/** What a style shows before anything has been drawn on it. */
export function blankPicture(palette: Palette): Picture {
  return { scene: NO_SCENE, marks: NO_MARKS, selected: null, hovered: null, pointed: null, palette };
}

interface Painter {
  /** Brings the map to a picture; only what differs from the last one is touched. Gives the sources that have new data. */
  paint(next: Picture): ReadonlySet<string>;
  /** The style was built anew: its states are gone, its colours are not. */
  forget(): void;
}

/** @param styled the palette that the style was made with. */
export function createPainter(map: MapLibreMap, stack: readonly MapLayer[], styled: Palette): Painter {
  let applied = blankPicture(styled);
  let touched = new Set<string>();
  const layerMap: LayerMap = {
    setFeatureState: (target, state) => map.setFeatureState(target, state),
    setPaint: (layer, name, value) => map.setPaintProperty(layer, name, value),
    setData(source, data) {
      touched.add(source);
      void map.getSource<GeoJSONSource>(source)?.setData(data);
    },
  };
  return {
    paint(next) {
      touched = new Set();
      if (next.palette !== applied.palette) repaint(map, stack, next.palette, applied.palette);
      for (const layer of stack) layer.update(layerMap, next, applied);
      applied = next; // last, so that a layer that throws is tried again with the next picture
      return touched;
    },
    forget() {
      applied = blankPicture(applied.palette);
    },
  };
}
