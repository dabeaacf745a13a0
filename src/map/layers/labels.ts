import type { CountryMark } from "../layout/marks.ts";
import { imageId } from "../images/image-id.ts";
import { isSelected } from "./features.ts";
import { imageLayer } from "./image-layer.ts";

/** Names of countries, each with its count of events in a pill. */
export const labelsLayer = imageLayer<CountryMark>({
  kind: "labels",
  opacity: [1, 0.75, 0.5],
  marksOf: ({ marks }) => marks.countries,
  imageOf: ({ id, country: { name, count }, edge }, { scene, palette }) =>
    imageId({ kind: "country", name, count, edge, selected: isSelected(scene.selection, id) }, palette),
});
