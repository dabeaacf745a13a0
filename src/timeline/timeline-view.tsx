import { useDeferredValue, useMemo, useRef } from "react";
import { lanesOf, selectTimeline, type TimelineModel } from "../selectors/timeline-model.ts";
import type { Lane } from "../selectors/timeline-lanes.ts";
import { useDerived } from "../state/use-derived.ts";
import { LanesFrame } from "./lanes-frame.tsx";
import { TimelineBar } from "./timeline-bar.tsx";
import { usePlay } from "./use-play.ts";
import { usePlot } from "./use-plot.ts";
import { useWidth } from "./use-width.ts";
import { ZoomSteps } from "./zoom-controls.tsx";
import "./timeline.css";

/** Events in time: lanes of marks, a range with two handles, and the count of what is in view. */
export function TimelineView() {
  const model = useDerived(selectTimeline);
  const play = usePlay();
  const box = useRef<HTMLDivElement>(null);
  const { drawn, lanes } = useDrawn(model);
  const plot = usePlot(drawn, lanes, useWidth(box, 1024));
  return (
    <section className="timeline" aria-label="Timeline">
      <TimelineBar model={model} play={play}>
        {plot.compact && model.extent !== null && <ZoomSteps factor={plot.scale.zoom.factor} zoomBy={plot.zoomBy} />}
      </TimelineBar>
      <LanesFrame box={box} model={drawn} plot={plot} playing={play.playing} />
    </section>
  );
}

/**
 * What the lanes show. Other events than before, or other lanes, take longer to lay out than a click has to wait: they follow
 * in a frame of their own, after the count. The range, which somebody may be dragging, and what is chosen are always the present ones.
 */
function useDrawn(model: TimelineModel): { readonly drawn: TimelineModel; readonly lanes: readonly Lane[] } {
  const late = useDeferredValue(model);
  const { range, laneKind, selection } = model;
  const dragged = useMemo(
    () =>
      late.range === range && late.laneKind === laneKind && late.selection === selection ? late : { ...late, range, laneKind, selection },
    [late, range, laneKind, selection],
  );
  const isPresent = late.dataset === model.dataset && late.rows === model.rows && late.laneKind === laneKind;
  return { drawn: isPresent ? model : dragged, lanes: lanesOf(late) };
}
