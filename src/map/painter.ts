import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { MapScene } from "../selectors/map-scene-types.ts";
import type { MapMarks } from "./layout/marks.ts";
import { collection } from "./layers/features.ts";
import { MARKS, type LayerMap, type MapLayer, type Picture } from "./layers/layer.ts";
import type { Hand } from "./hand.ts";
import { layersOf, UNCHECKED } from "./map-style.ts";
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
export function createPainter(map: MapLibreMap, stack: readonly MapLayer[], styled: Palette, repaint: Hand["repaint"]): Painter {
  let applied = blankPicture(styled);
  let touched = new Set<string>();
  const marks = new Map<string, readonly GeoJSON.Feature[]>();
  let stale = false;
  const setData = (source: string, data: GeoJSON.FeatureCollection) => {
    touched.add(source);
    void map.getSource<GeoJSONSource>(source)?.setData(data);
  };
  const layerMap: LayerMap = {
    setData,
    setFeatureState: (target, state) => map.setFeatureState(target, state),
    setPaint: (layer, name, value) => map.setPaintProperty(layer, name, value, UNCHECKED),
    setMarks(kind, features) {
      stale = true;
      marks.set(
        kind,
        features.map((feature) => ({ ...feature, properties: { ...feature.properties, kind } })),
      );
    },
  };
  return {
    paint(next) {
      touched = new Set();
      if (next.palette !== applied.palette) repaint(map, layersOf(stack, next.palette), layersOf(stack, applied.palette));
      for (const layer of stack) layer.update(layerMap, next, applied);
      if (stale) setData(MARKS, collection([...marks.values()].flat()));
      stale = false;
      applied = next; // last, so that a layer that throws is tried again with the next picture
      return touched;
    },
    forget() {
      applied = blankPicture(applied.palette);
      marks.clear();
    },
  };
}
