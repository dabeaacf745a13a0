import type { CellDrawing } from "./cells/cell-drawing.ts";
import type { Hand } from "./hand.ts";
import { once } from "./once.ts";

/** Parts of the map in chunks of their own, asked for once. */
export const loadHand = once(async (): Promise<Hand> => (await import("./hand.ts")).HAND);

export const loadCells = once(async (): Promise<CellDrawing> => (await import("./cells/cell-drawing.ts")).CELL_DRAWING);
