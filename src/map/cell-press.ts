import type { Inputs } from "../model/inputs.ts";
import { extentOfRows, selectCellRows } from "../selectors/map-points.ts";
import type { CellMark } from "./layout/marks.ts";

/** A list of so many is short enough to be read; more are told apart by zooming in. */
const FEW = 12;
/** The grid of the greatest zoom: it does not break up further. */
const FINEST = 13;
/** Degrees: closer than a street. */
const ONE_SPOT = 0.0005;

/** What a click on a cell does: opens its only event, lists its events, or zooms to where they are. */
export type CellPress =
  | { readonly does: "open"; readonly row: number }
  | { readonly does: "list" }
  | { readonly does: "zoom"; readonly bounds: readonly [number, number, number, number] };

export function cellPress(inputs: Inputs, { cell, count, row }: CellMark): CellPress {
  if (count === 1) return { does: "open", row };
  const bounds = extentOfRows(inputs.dataset.table, selectCellRows(inputs, cell));
  if (count <= FEW || cell.bits >= FINEST || bounds === null || isOneSpot(bounds)) return { does: "list" };
  return { does: "zoom", bounds };
}

function isOneSpot([west, south, east, north]: readonly [number, number, number, number]): boolean {
  return east - west < ONE_SPOT && north - south < ONE_SPOT;
}
