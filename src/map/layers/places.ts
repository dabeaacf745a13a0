import type { PlaceMark } from "../layout/marks.ts";
import { imageId } from "../images/image-id.ts";
import { isSelected, imageFeature, pointFeature } from "./features.ts";
import { imageSymbol } from "./image-layer.ts";
import { byStrength, MARKS, ofKind, updateStrength, type MapLayer, type Picture } from "./layer.ts";

const DOTS = "place-dots";
const NAMES = "place-names";

/** Cities and sites that events are said to be at: a ring on the spot, and its name beside it. */
export const placesLayer: MapLayer = {
  layers: () => [
    {
      id: DOTS,
      type: "symbol",
      source: MARKS,
      filter: ofKind(DOTS),
      layout: { "icon-image": ["get", "image"], "icon-allow-overlap": true, "icon-padding": 0 },
      paint: { "icon-opacity": byStrength(1, 0.75, 0.5) },
    },
    imageSymbol(NAMES, [1, 0.75, 0.5]),
  ],
  update(map, next, prev) {
    const [places, before] = [next.marks.places, prev.marks.places];
    if (places.length === 0 && before.length === 0) return;
    const restyled = next.palette.name !== prev.palette.name || next.scene.selection !== prev.scene.selection;
    if (places !== before || restyled) {
      map.setMarks(
        DOTS,
        places.map((mark) => dotFeature(mark, next)),
      );
      map.setMarks(
        NAMES,
        places.filter(({ w }) => w > 0).map((mark) => nameFeature(mark, next)),
      );
    }
    if (places === before && next.selected === prev.selected && next.hovered === prev.hovered) return;
    const [ids, known] = [places.map(({ id }) => id), new Set<string>(before.map(({ id }) => id))];
    updateStrength(map, ids, known, next, prev);
  },
};

function dotFeature({ id, place }: PlaceMark, { scene, palette }: Picture): GeoJSON.Feature {
  return pointFeature(place.point, { id, image: imageId({ kind: "dot", selected: isSelected(scene.selection, id) }, palette) });
}

function nameFeature(mark: PlaceMark, { scene, palette }: Picture): GeoJSON.Feature {
  const { name, count } = mark.place;
  return imageFeature(mark, imageId({ kind: "place", name, count, selected: isSelected(scene.selection, mark.id) }, palette));
}
