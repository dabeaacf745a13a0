import { EVENT_TYPES, STATUSES, TYPES, VOICES } from "../../model/vocabulary.ts";
import { imageId } from "../images/image-id.ts";
import type { CellMark } from "../layout/marks.ts";
import { cellNumber, ringParts } from "../cells/cell-size.ts";
import { pointFeature } from "./features.ts";
import { MAP_FONT } from "./furniture.ts";
import { byStrength, MARKS, ofKind, updateStrength, type MapLayer, type Picture } from "./layer.ts";

const CELLS = "cells";
/** The ring round the cell that is pointed at stands off by so many pixels. */
const OFF = 2;

/** Events with a point, by cell: a ring of families round a number, or the shape of a single event. */
export const cellsLayer: MapLayer = {
  layers: (palette) => [
    {
      id: CELLS,
      type: "symbol",
      source: MARKS,
      filter: ofKind(CELLS),
      layout: {
        "icon-image": ["get", "image"],
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
        "icon-padding": 0,
        "text-field": ["get", "number"],
        "text-font": MAP_FONT,
        "text-size": 11,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
        "text-padding": 0,
      },
      paint: {
        "icon-opacity": byStrength(1, 0.6, 0.3),
        "text-color": palette.ink,
        "text-opacity": byStrength(1, 0.6, 0.3),
      },
    },
    {
      id: "cell-pointed",
      type: "circle",
      source: MARKS,
      filter: ofKind(CELLS),
      paint: {
        "circle-radius": ["+", ["/", ["get", "d"], 2], OFF],
        "circle-opacity": 0,
        "circle-stroke-color": palette.accent,
        "circle-stroke-width": 2,
        "circle-stroke-opacity": ["case", ["boolean", ["feature-state", "pointed"], false], 1, 0],
      },
    },
  ],
  update(map, next, prev) {
    const [cells, before] = [next.marks.cells, prev.marks.cells];
    if (cells.length === 0 && before.length === 0) return;
    if (cells !== before || next.palette.name !== prev.palette.name) {
      map.setMarks(
        CELLS,
        cells.map((mark) => cellFeature(mark, next)),
      );
    }
    if (next.pointed !== prev.pointed) {
      if (prev.pointed !== null) map.setFeatureState({ source: MARKS, id: prev.pointed }, { pointed: false });
      if (next.pointed !== null) map.setFeatureState({ source: MARKS, id: next.pointed }, { pointed: true });
    }
    if (cells === before && next.selected === prev.selected && next.hovered === prev.hovered) return;
    const [ids, known] = [cells.map(({ id }) => id), new Set<string>(before.map(({ id }) => id))];
    updateStrength(map, ids, known, next, prev);
  },
};

function cellFeature(mark: CellMark, picture: Picture): GeoJSON.Feature {
  const { id, anchor, count, w } = mark;
  const image =
    count === 1 ? singleImage(mark, picture) : imageId({ kind: "ring", d: w, parts: ringParts(mark.families) }, picture.palette);
  return pointFeature(anchor, { id, image, d: w, number: count === 1 ? "" : cellNumber(count) });
}

function singleImage({ row }: CellMark, { scene, palette }: Picture): string {
  const table = scene.points?.table;
  const type = EVENT_TYPES[table?.type[row] ?? -1] ?? "STATEMENT";
  const status = STATUSES[table?.status[row] ?? -1] ?? "occurred";
  const voice = VOICES[table?.voice[row] ?? -1] ?? "own";
  return imageId({ kind: "event", family: TYPES[type].family, status, voice }, palette);
}
