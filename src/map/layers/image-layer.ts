import type { SymbolLayerSpecification } from "maplibre-gl";
import type { Placed } from "../layout/marks.ts";
import { imageFeature } from "./features.ts";
import { byStrength, MARKS, ofKind, updateStrength, type MapLayer, type Picture } from "./layer.ts";

/** What a layer of images needs to know of its marks. */
interface ImageMarks<M extends Placed> {
  readonly kind: string;
  readonly opacity: readonly [full: number, dim: number, faint: number];
  /** The list in the picture; identical when nothing changed. */
  readonly marksOf: (picture: Picture) => readonly M[];
  readonly imageOf: (mark: M, picture: Picture) => string;
  /** The marks that one stands for; itself when not given. */
  readonly standsFor?: (mark: M) => readonly string[];
}

/** A symbol that is one image and never moves out of the way: the layout has seen to that. */
export function imageSymbol(kind: string, [full, dim, faint]: ImageMarks<Placed>["opacity"]): SymbolLayerSpecification {
  return {
    id: kind,
    type: "symbol",
    source: MARKS,
    filter: ofKind(kind),
    layout: {
      "icon-image": ["get", "image"],
      "icon-offset": ["array", "number", 2, ["get", "offset"]],
      "icon-allow-overlap": true,
      "icon-padding": 0,
    },
    paint: { "icon-opacity": byStrength(full, dim, faint) },
  };
}

/** A layer whose every mark is one image: names with their pills, and badges. */
export function imageLayer<M extends Placed>({ kind, opacity, marksOf, imageOf, standsFor }: ImageMarks<M>): MapLayer {
  return {
    layers: () => [imageSymbol(kind, opacity)],
    update(map, next, prev) {
      const [marks, before] = [marksOf(next), marksOf(prev)];
      if (marks.length === 0 && before.length === 0) return;
      const sameWords = next.palette.name === prev.palette.name && next.scene.selection === prev.scene.selection;
      if (marks !== before || !sameWords) {
        map.setMarks(
          kind,
          marks.map((mark) => imageFeature(mark, imageOf(mark, next))),
        );
      }
      if (marks === before && next.selected === prev.selected && next.hovered === prev.hovered) return;
      // What a mark stands for may be others than before.
      const known = new Set<string>(standsFor === undefined ? before.map(({ id }) => id) : []);
      const members = new Map<string, readonly string[]>(marks.map((mark) => [mark.id, standsFor?.(mark) ?? [mark.id]]));
      updateStrength(
        map,
        marks.map(({ id }) => id),
        known,
        next,
        prev,
        (id) => members.get(id) ?? [id],
      );
    },
  };
}
