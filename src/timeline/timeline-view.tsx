import { selectTimeline } from "../selectors/timeline-model.ts";
import { useDerived } from "../state/use-derived.ts";
import { LanesFrame } from "./lanes-frame.tsx";
import { TimelineBar } from "./timeline-bar.tsx";
import { usePlay } from "./use-play.ts";
import "./timeline.css";

/** Events in time: lanes of marks, a range with two handles, and the count of what is in view. */
export function TimelineView() {
  const model = useDerived(selectTimeline);
  const play = usePlay(model);
  return (
    <section className="timeline" aria-label="Timeline">
      <TimelineBar model={model} play={play} />
      <LanesFrame model={model} playing={play.playing} />
    </section>
  );
}
