import { drawEvent, drawRing } from "../images/draw-cells.ts";
import { provideCellImages } from "../images/images.ts";
import { cellsLayer } from "../layers/cells.ts";
import { withCells } from "./lit-cells.ts";
import { createCells } from "./live-cells.ts";
import { cellsOfWhole } from "./whole-cells.ts";

provideCellImages((spec, palette) => (spec.kind === "ring" ? drawRing(spec, palette) : drawEvent(spec, palette)));

/** All that draws cells: fetched for datasets whose events have points of their own, as tables have, and for no other. */
export const CELL_DRAWING = { layer: cellsLayer, create: createCells, light: withCells, ofWhole: cellsOfWhole } as const;
export type CellDrawing = typeof CELL_DRAWING;
