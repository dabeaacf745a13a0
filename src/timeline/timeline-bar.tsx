import { memo, type ReactNode } from "react";
import type { TimelineModel } from "../selectors/timeline-model.ts";
import { setRange } from "../state/view-store.ts";
import { formatCount, plural } from "../text/count.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { RangeControls } from "./range-controls.tsx";
import type { Play } from "./use-play.ts";
import "./bar.css";

interface TimelineBarProps {
  readonly model: TimelineModel;
  readonly play: Play;
  /** After the count: what has no room elsewhere. */
  readonly children: ReactNode;
}

/** Above the lanes: how many events are in view, and what narrows them in time. */
export function TimelineBar({ model, play, children }: TimelineBarProps) {
  return (
    <div className="timeline-bar">
      {model.extent !== null && <PlayButton play={play} />}
      <StatusLine model={model} />
      {model.range !== null && model.extent !== null && <ResetRange />}
      {children}
      {model.extent !== null && <RangeControls range={model.range} extent={model.extent} />}
    </div>
  );
}

const PlayButton = memo(({ play: { playing, toggle } }: { readonly play: Play }) => (
  <span className="timeline-play" data-play-button="">
    <IconButton
      icon={playing ? "pause" : "play"}
      label={playing ? "Pause" : "Play: everything up to each date in turn"}
      variant="outlined"
      onPress={toggle}
    />
  </span>
));

/** "12 of 18 events · 3 only possibly in range": the page's one status line. */
function StatusLine({ model: { shown, total, possible } }: { readonly model: TimelineModel }) {
  return (
    <p className="timeline-status" role="status">
      <strong>
        {formatCount(shown)} of {plural(total, "event")}
      </strong>
      {possible > 0 && <span className="timeline-possible"> · {formatCount(possible)} only possibly in range</span>}
    </p>
  );
}

/** The button goes with the range: the keyboard goes on from what is there. */
const ResetRange = memo(() => {
  const reset = (button: Element) => {
    button.closest(".timeline")?.querySelector<HTMLElement>("[data-play-button] button")?.focus();
    setRange(null, "commit");
  };
  return (
    <Button variant="link" aria-label="Reset the time range" onPress={({ target }) => reset(target)}>
      Reset
    </Button>
  );
});
