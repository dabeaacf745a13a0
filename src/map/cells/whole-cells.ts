import type { MapPoints } from "../../selectors/map-points.ts";
import { memo } from "../../selectors/memo.ts";
import type { Box } from "../layout/geometry.ts";
import { cornerOf, toWorld, type Viewport } from "../layout/mercator.ts";
import { cellMarks } from "./cell-marks.ts";
import { gridOf } from "./grid.ts";

const NONE: readonly Box[] = [];

const everyRow = memo((length: number) => Int32Array.from({ length }, (_, row) => row));

/**
 * Where cells would stand with no filter at all, from the screen's top left corner: names keep off them where there is
 * room, and a filter moves no name.
 */
export function cellsOfWhole(points: MapPoints | null, viewport: Viewport): readonly Box[] {
  if (points === null) return NONE;
  const corner = cornerOf(viewport);
  const whole = { ...points, rows: everyRow(points.table.length) };
  return cellMarks(whole, gridOf(viewport), viewport, NONE).flatMap(({ anchor, w, h }) => {
    const { x, y } = toWorld(anchor, viewport.zoom);
    const box = { x: x - corner.x, y: y - corner.y, w, h };
    const isSeen = box.x > -w && box.y > -h && box.x < viewport.width + w && box.y < viewport.height + h;
    return isSeen ? [box] : [];
  });
}
