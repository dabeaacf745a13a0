import { memo, useDeferredValue } from "react";
import type { Interval } from "../model/interval.ts";
import { setRange } from "../state/view-store.ts";
import { IconButton } from "../ui/button.tsx";
import { DateBox } from "./date-box.tsx";
import { presentTimeline } from "./present-timeline.ts";
import { RangeMenu } from "./range-menu.tsx";
import { lengthOf, shownRange, stepRange, toQuery } from "./range.ts";

interface RangeControlsProps {
  /** `null`: no time test. */
  readonly range: Interval | null;
  readonly extent: Interval;
}

/** The range typed, stepped and chosen from a menu. */
export function RangeControls({ range, extent }: RangeControlsProps) {
  const shown = shownRange(range, extent);
  return (
    <span className="timeline-controls" role="group" aria-label="Time range, typed and stepped">
      <Step direction={-1} range={range} extent={extent} />
      <DateBox handle="from" range={shown} extent={extent} />
      <span className="timeline-dash" aria-hidden="true">
        –
      </span>
      <DateBox handle="to" range={shown} extent={extent} />
      <Step direction={1} range={range} extent={extent} />
      <RangeMenu range={shown} extent={extent} />
    </span>
  );
}

interface StepProps extends RangeControlsProps {
  readonly direction: 1 | -1;
}

/** Its words follow a handle that is dragged when there is time for it; what a press does is asked when it is pressed. */
function Step({ direction, range, extent }: StepProps) {
  const late = useDeferredValue(range);
  const shown = shownRange(late, extent);
  const { unit, n } = lengthOf(shown, extent);
  const length = n === 1 ? unit : `${n} ${unit}s`;
  return <StepButton direction={direction} length={length} disabled={late === null || stepRange(shown, direction, extent) === null} />;
}

interface StepButtonProps {
  readonly direction: 1 | -1;
  readonly length: string;
  readonly disabled: boolean;
}

const StepButton = memo(({ direction, length, disabled }: StepButtonProps) =>
  direction === -1 ? (
    <IconButton icon="step-back" label={`Back by ${length}`} isDisabled={disabled} onPress={() => stepBy(-1)} />
  ) : (
    <IconButton icon="step-forward" label={`On by ${length}`} isDisabled={disabled} onPress={() => stepBy(1)} />
  ),
);

function stepBy(direction: 1 | -1): void {
  const model = presentTimeline();
  if (model === null || model.range === null || model.extent === null) return;
  const next = stepRange(shownRange(model.range, model.extent), direction, model.extent);
  if (next !== null) setRange(toQuery(next, model.extent), "commit");
}
