import type { Dataset } from "../../../src/model/dataset.ts";
import type { Inputs } from "../../../src/model/inputs.ts";
import type { EventType } from "../../../src/model/vocabulary.ts";
import { selectMapPoints, type MapPoints } from "../../../src/selectors/map-points.ts";
import { aDataset, inputs } from "../../build.ts";

/** Longitude and latitude of an event, or none; and its type where it matters. */
export interface Spot {
  readonly at: readonly [number, number] | null;
  readonly type?: EventType;
}

/** A dataset whose rows have points of their own, as those of tables do. */
export function aDatasetAt(spots: readonly Spot[]): Dataset {
  const dataset = aDataset({
    events: spots.map(({ type = "CONSULT" }, n) => ({ id: `e${n}`, type, status: n % 2 === 0 ? "occurred" : "planned" })),
  });
  const column = (axis: 0 | 1) => Float32Array.from(spots, ({ at }) => at?.[axis] ?? Number.NaN);
  return { ...dataset, table: { ...dataset.table, lng: column(0), lat: column(1) } };
}

export function pointsOf(spots: readonly Spot[], view: Parameters<typeof inputs>[1] = {}): MapPoints {
  return pointsIn(inputs(aDatasetAt(spots), view));
}

export function pointsIn(given: Inputs): MapPoints {
  const points = selectMapPoints(given);
  if (points === null) throw new Error("the dataset has no points");
  return points;
}
