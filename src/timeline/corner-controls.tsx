import type { AxisKind, LaneKind } from "../model/view.ts";
import { setAxis, setLanes } from "../state/view-store.ts";

/** What a lane is: an actor, or a kind of event. */
export function LanesChoice({ lanes }: { readonly lanes: LaneKind }) {
  return (
    <select
      className="timeline-select timeline-select-quiet"
      aria-label="Lanes"
      value={lanes}
      onChange={(event) => setLanes(event.currentTarget.value === "kind" ? "kind" : "actor")}
    >
      <option value="actor">By actor</option>
      <option value="kind">By kind</option>
    </select>
  );
}

/** Whether empty stretches of time are drawn short; nothing where there are none. */
export function AxisChoice({ axis, foldable }: { readonly axis: AxisKind; readonly foldable: boolean }) {
  if (!foldable) return <span />;
  return (
    <label className="timeline-fold-choice" title="Draw long stretches without any event short, with a break mark">
      <input type="checkbox" checked={axis === "folded"} onChange={(event) => setAxis(event.currentTarget.checked ? "folded" : "even")} />
      Fold gaps
    </label>
  );
}
