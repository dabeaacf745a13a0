import { moreWords } from "../layout/layout-badges.ts";
import type { BadgeMark, MoreMark } from "../layout/marks.ts";
import { imageId } from "../images/image-id.ts";
import { GLYPHS } from "../images/images.ts";
import { isSelected, lineFeature } from "./features.ts";
import { imageLayer } from "./image-layer.ts";
import { byStrength, MARKS, ofEach, ofKind, updateStrength, type MapLayer } from "./layer.ts";

const TETHERS = "tethers";

/** Actors that are no states, as badges. */
export const actorsLayer = imageLayer<BadgeMark>({
  kind: "badges",
  opacity: [1, 0.75, 0.45],
  marksOf: ({ marks }) => marks.badges,
  imageOf: ({ id, short, badge: { count, kind } }, { scene, palette }) =>
    imageId({ kind: "badge", name: short, count, glyph: GLYPHS[kind], selected: isSelected(scene.selection, id) }, palette),
});

/** One badge for the actors of a country that have none; it is lit when one of them is. */
export const moresLayer = imageLayer<MoreMark>({
  kind: "mores",
  opacity: [1, 0.75, 0.45],
  marksOf: ({ marks }) => marks.mores,
  imageOf: ({ more, members }, { scene, palette }) => {
    const selected = members.some((id) => isSelected(scene.selection, id));
    return imageId({ kind: "more", words: moreWords(more), selected }, palette);
  },
  standsFor: ({ id, members }) => [id, ...members],
});

/** Lines between a badge and its country's name, or the badge of that country that it stands beside. Below all names. */
export const tethersLayer: MapLayer = {
  layers: (palette) => [
    {
      id: "tethers-casing",
      type: "line",
      source: MARKS,
      filter: ofKind(TETHERS),
      paint: { "line-color": ofEach(palette.land), "line-width": ofEach(5), "line-opacity": byStrength(0.9, 0.5, 0.15) },
    },
    {
      id: TETHERS,
      type: "line",
      source: MARKS,
      filter: ofKind(TETHERS),
      paint: { "line-color": ofEach(palette.muted), "line-width": ofEach(2), "line-opacity": byStrength(1, 0.7, 0.35) },
    },
  ],
  update(map, next, prev) {
    const [tethers, before] = [next.marks.tethers, prev.marks.tethers];
    if (tethers.length === 0 && before.length === 0) return;
    if (tethers !== before) {
      map.setMarks(
        TETHERS,
        tethers.map(({ id, line }) => lineFeature(line, { id })),
      );
    }
    if (tethers !== before || next.selected !== prev.selected || next.hovered !== prev.hovered) {
      updateStrength(
        map,
        tethers.map(({ id }) => id),
        new Set(before.map(({ id }) => id)),
        next,
        prev,
      );
    }
  },
};
