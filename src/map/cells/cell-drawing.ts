import { withCells } from "./lit-cells.ts";
import { createCells } from "./live-cells.ts";
import { cellsOfWhole } from "./whole-cells.ts";

/** All that draws cells: fetched for datasets whose events have points of their own, as tables have, and for no other. */
export const CELL_DRAWING = { create: createCells, light: withCells, ofWhole: cellsOfWhole } as const;
export type CellDrawing = typeof CELL_DRAWING;
