import type { MapScene } from "../selectors/map-scene-types.ts";
import { once } from "../selectors/memo.ts";
import type { CellDrawing } from "./cells/cell-drawing.ts";
import type { Box } from "./layout/geometry.ts";
import { placeMarks } from "./layout/layout-marks.ts";
import type { MapMarks } from "./layout/marks.ts";
import type { Viewport } from "./layout/mercator.ts";
import type { Measure } from "./layout/sizes.ts";
import type { MapAnchors } from "./layout/work.ts";

/** The layout of what is on the screen now: the same object until the camera, the room or the marks change. */
interface LiveLayout {
  /** The first half of the work: all but the arcs. */
  place(scene: MapScene): void;
  /** The whole. */
  marks(scene: MapScene): MapMarks;
}

export function createLayout(
  anchors: MapAnchors,
  measure: () => Measure,
  viewport: () => Viewport,
  overlaid: () => readonly Box[],
  drawing: CellDrawing | null,
): LiveLayout {
  let last: { readonly parts: readonly unknown[]; readonly finish: () => MapMarks } | null = null;
  const place = (scene: MapScene) => {
    const [seen, over] = [viewport(), overlaid()];
    const where = JSON.stringify([seen, over]);
    const parts = [
      scene.countries,
      scene.badges,
      scene.mores,
      scene.links,
      scene.ties,
      scene.places,
      scene.regions,
      measure(),
      where,
      scene.points?.table,
    ];
    if (last !== null && parts.every((part, i) => part === last?.parts[i])) return last.finish;
    const cells = drawing?.ofWhole(scene.points, seen) ?? [];
    last = { parts, finish: once(placeMarks({ scene, anchors, viewport: seen, overlays: over, cells, measure: measure() })) };
    return last.finish;
  };
  return {
    place: (scene) => void place(scene),
    marks: (scene) => place(scene)(),
  };
}

/**
 * What always lies over the map, marked `data-map-overlay`, from the map's top left corner. An opened list or legend is
 * not marked: it comes and goes, and no name jumps for it.
 */
export function overlayBoxes(container: HTMLElement): readonly Box[] {
  const frame = container.closest("[data-map]");
  const { left, top } = container.getBoundingClientRect();
  return Array.from(frame?.querySelectorAll("[data-map-overlay]") ?? [], (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x - left + width / 2, y: y - top + height / 2, w: width, h: height };
  });
}
