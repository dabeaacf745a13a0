import { selectTimeline, type TimelineModel } from "../selectors/timeline-model.ts";
import { presentInputs } from "../state/inputs.ts";

/** The timeline of the view as it is at this moment, for what a press does: a button need not be drawn anew for it. */
export function presentTimeline(): TimelineModel | null {
  const inputs = presentInputs();
  return inputs === null ? null : selectTimeline(inputs);
}
