import { useRef } from "react";
import { selectTimeline } from "../selectors/timeline-model.ts";
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
  const play = usePlay(model);
  const box = useRef<HTMLDivElement>(null);
  const plot = usePlot(model, useWidth(box, 1024));
  return (
    <section className="timeline" aria-label="Timeline">
      <TimelineBar model={model} play={play}>
        {plot.compact && model.extent !== null && <ZoomSteps factor={plot.scale.zoom.factor} zoomBy={plot.zoomBy} />}
      </TimelineBar>
      <LanesFrame box={box} model={model} plot={plot} playing={play.playing} />
    </section>
  );
}
