import { FAMILIES } from "../model/vocabulary.ts";
import { eventsBetween, laneDensity } from "../selectors/timeline-density.ts";
import type { Lane } from "../selectors/timeline-lanes.ts";
import type { TimelineModel } from "../selectors/timeline-model.ts";
import type { LaneLayout } from "./lane-layout.ts";
import type { TimeScale } from "./scale.ts";

/** Pixels across a column of a histogram. */
export const BIN_WIDTH = 6;

/** Events of each column of the plot, by `FAMILIES`. Columns are of equal width in pixels, so in a folded stretch they hold more days. */
export function binsOf(
  { dataset, extent }: Pick<TimelineModel, "dataset" | "extent">,
  lane: Lane,
  scale: TimeScale,
): readonly (readonly number[])[] {
  if (extent === null) return [];
  const density = laneDensity(dataset, lane, extent);
  const edges = Array.from({ length: Math.floor(scale.width / BIN_WIDTH) + 1 }, (_, at) => scale.invert(at * BIN_WIDTH));
  return edges.slice(1).map((to, at) => FAMILIES.map((_, family) => eventsBetween(density, family, edges[at] ?? to, to)));
}

/** The tallest column. */
export function peakOf(bins: readonly (readonly number[])[]): number {
  return bins.reduce(
    (most, bin) =>
      Math.max(
        most,
        bin.reduce((sum, count) => sum + count, 0),
      ),
    0,
  );
}

/** The tallest column of all histograms, so that lanes can be compared. */
export function peakOfAll(model: Pick<TimelineModel, "dataset" | "extent">, layouts: readonly LaneLayout[], scale: TimeScale): number {
  return layouts.reduce((most, { dense, lane }) => (dense ? Math.max(most, peakOf(binsOf(model, lane, scale))) : most), 0);
}
