import type { ReactNode } from "react";
import type { TimelineModel } from "../selectors/timeline-model.ts";
import { setRange } from "../state/view-store.ts";
import { formatCount, plural } from "../text/count.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { DateBox } from "./date-box.tsx";
import { RangeMenu } from "./range-menu.tsx";
import { lengthOf, shownRange, stepRange, toQuery } from "./range.ts";
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
      {model.extent !== null && (
        <span className="timeline-play" data-play-button="">
          <IconButton
            icon={play.playing ? "pause" : "play"}
            label={play.playing ? "Pause" : "Play: everything up to each date in turn"}
            variant="outlined"
            onPress={play.toggle}
          />
        </span>
      )}
      <StatusLine model={model} />
      {model.range !== null && model.extent !== null && <ResetRange />}
      {children}
      {model.extent !== null && <RangeControls range={model.range} extent={model.extent} />}
    </div>
  );
}

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
function ResetRange() {
  const reset = (button: Element) => {
    button.closest(".timeline")?.querySelector<HTMLElement>("[data-play-button] button")?.focus();
    setRange(null, "commit");
  };
  return (
    <Button variant="link" aria-label="Reset the time range" onPress={({ target }) => reset(target)}>
      Reset
    </Button>
  );
}

function RangeControls({
  range,
  extent,
}: {
  readonly range: TimelineModel["range"];
  readonly extent: NonNullable<TimelineModel["extent"]>;
}) {
  const shown = shownRange(range, extent);
  const { unit, n } = lengthOf(shown, extent);
  const length = n === 1 ? unit : `${n} ${unit}s`;
  const [back, on] = range === null ? [null, null] : [stepRange(shown, -1, extent), stepRange(shown, 1, extent)];
  return (
    <span className="timeline-controls" role="group" aria-label="Time range, typed and stepped">
      <IconButton
        icon="step-back"
        label={`Back by ${length}`}
        isDisabled={back === null}
        onPress={() => back !== null && setRange(toQuery(back, extent), "commit")}
      />
      <DateBox handle="from" range={shown} extent={extent} />
      <span className="timeline-dash" aria-hidden="true">
        –
      </span>
      <DateBox handle="to" range={shown} extent={extent} />
      <IconButton
        icon="step-forward"
        label={`On by ${length}`}
        isDisabled={on === null}
        onPress={() => on !== null && setRange(toQuery(on, extent), "commit")}
      />
      <RangeMenu range={shown} extent={extent} />
    </span>
  );
}
