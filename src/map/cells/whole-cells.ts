import type { MapPoints } from "../../selectors/map-points.ts";
import { memo } from "../../selectors/memo.ts";
import { allRows } from "../../selectors/rows-where.ts";
import type { Box } from "../layout/geometry.ts";
import { cornerOf, toWorld, type Viewport } from "../layout/mercator.ts";
import { cellMarks } from "./cell-marks.ts";
import { gridOf } from "./grid.ts";

const NONE: readonly Box[] = [];

/**
 * Where cells would stand with no filter at all, from the screen's top left corner: names keep off them where there is
 * room, and a filter moves no name. The same list for the same table and screen.
 */
export function cellsOfWhole(points: MapPoints | null, { zoom, center, width, height }: Viewport): readonly Box[] {
  return points === null ? NONE : boxesOf(points.table, points.x, points.y, zoom, center[0], center[1], width, height);
}

const boxesOf = memo(
  (
    table: MapPoints["table"],
    x: Int32Array,
    y: Int32Array,
    zoom: number,
    lng: number,
    lat: number,
    width: number,
    height: number,
  ): readonly Box[] => {
    const viewport: Viewport = { zoom, center: [lng, lat], width, height };
    const corner = cornerOf(viewport);
    const whole = { table, x, y, rows: allRows(table.length) };
    return cellMarks(whole, gridOf(viewport), viewport, NONE).flatMap(({ anchor, w, h }) => {
      const at = toWorld(anchor, zoom);
      const box = { x: at.x - corner.x, y: at.y - corner.y, w, h };
      const isSeen = box.x > -w && box.y > -h && box.x < width + w && box.y < height + h;
      return isSeen ? [box] : [];
    });
  },
);
