import { memo } from "react";
import { FAMILIES } from "../model/vocabulary.ts";
import type { Columns } from "../selectors/timeline-density.ts";
import type { Lane } from "../selectors/timeline-lanes.ts";
import type { TimelineModel } from "../selectors/timeline-model.ts";
import { plural } from "../text/count.ts";
import { BIN_WIDTH } from "./bins.ts";
import { shownRange } from "./range.ts";
import type { TimeScale } from "./scale.ts";
import "./histogram.css";

interface HistogramProps {
  readonly lane: Lane;
  readonly bins: Columns;
  /** Pixels. */
  readonly height: number;
  readonly width: number;
  /** Of all histograms, so that they can be compared. */
  readonly peak: number;
}

const GAP = 1;

/** The part of a histogram that is outside the range, under a veil: its columns are not events one by one. */
export function Veil({ model: { range, extent }, scale }: { readonly model: TimelineModel; readonly scale: TimeScale }) {
  if (range === null || extent === null) return null;
  const shown = shownRange(range, extent);
  const [from, to] = [scale.x(shown.start), scale.x(shown.end + 1)].map((x) => Math.max(0, Math.min(scale.width, x)));
  return (
    <>
      <div className="timeline-veil" style={{ left: 0, width: from }} />
      <div className="timeline-veil" style={{ left: to, right: 0 }} />
    </>
  );
}

/** A lane with too many events to draw one by one: columns stacked by family, one path each. A moved range leaves them as they are. */
export const Histogram = memo(({ lane, bins, height, width, peak }: HistogramProps) => {
  const room = height - 6;
  const paths = FAMILIES.map(() => "");
  for (let at = 0; at * FAMILIES.length < bins.length; at++) {
    let y = height - 2;
    for (let family = 0; family < FAMILIES.length; family++) {
      const count = bins[at * FAMILIES.length + family] ?? 0;
      if (count <= 0) continue;
      const tall = (count / peak) * room;
      paths[family] = `${paths[family] ?? ""}M${at * BIN_WIDTH} ${round(y)}v${round(-tall)}h${BIN_WIDTH - GAP}v${round(tall)}z`;
      y -= tall;
    }
  }
  return (
    <svg
      className="timeline-histogram"
      width={width}
      height={height}
      role="img"
      aria-label={`${lane.name}: ${plural(lane.dated, "dated event")}, too many to draw one by one; zoom in to see them`}
    >
      {FAMILIES.map((family, code) => (
        <path key={family} className={`timeline-histogram-${family}`} d={paths[code] ?? ""} />
      ))}
    </svg>
  );
});

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
