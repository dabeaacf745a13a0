import { FAMILIES } from "../model/vocabulary.ts";
import { memo } from "../selectors/memo.ts";
import { laneColumns, type ColumnEdges, type Columns } from "../selectors/timeline-density.ts";
import type { Lane } from "../selectors/timeline-lanes.ts";
import type { TimelineModel } from "../selectors/timeline-model.ts";
import type { TimeScale } from "./scale.ts";

/** Pixels across a column of a histogram. */
export const BIN_WIDTH = 6;

/** Columns are of equal width in pixels, so in a folded stretch they hold more days. */
const edgesOf = memo((scale: TimeScale): ColumnEdges =>
  Float64Array.from({ length: Math.floor(scale.width / BIN_WIDTH) + 1 }, (_, at) => scale.invert(at * BIN_WIDTH)),
);

/** Events of each column of the plot, lane by lane. */
export function binsOf(
  { dataset, rows, extent }: Pick<TimelineModel, "dataset" | "rows" | "extent">,
  lanes: readonly Lane[],
  scale: TimeScale,
): readonly Columns[] {
  return extent === null || lanes.length === 0 ? [] : laneColumns(dataset, rows, lanes, extent, edgesOf(scale));
}

/** The tallest column of all histograms, so that lanes can be compared. */
export function peakOf(histograms: readonly Columns[]): number {
  let most = 0;
  for (const bins of histograms) {
    for (let at = 0; at < bins.length; at += FAMILIES.length) {
      let sum = 0;
      for (let family = 0; family < FAMILIES.length; family++) sum += bins[at + family] ?? 0;
      if (sum > most) most = sum;
    }
  }
  return most;
}
