import type { AxisKind, LaneKind } from "../model/view.ts";
import { setAxis, setLanes } from "../state/view-store.ts";
import { IconButton } from "../ui/button.tsx";

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

interface ZoomControlsProps {
  readonly zoomed: boolean;
  readonly compact: boolean;
  readonly zoomBy: (factor: number) => void;
  readonly reset: () => void;
}

/** Closer, wider, all of it. A phone has its fingers for the first two. */
export function ZoomControls({ zoomed, compact, zoomBy, reset }: ZoomControlsProps) {
  return (
    <span className="timeline-zoom" role="group" aria-label="Zoom of the time axis">
      {!compact && <IconButton icon="minus" label="Zoom out" tip="above" isDisabled={!zoomed} onPress={() => zoomBy(1 / 2)} />}
      {!compact && <IconButton icon="plus" label="Zoom in" tip="above" onPress={() => zoomBy(2)} />}
      {(!compact || zoomed) && <IconButton icon="fit" label="Reset zoom" tip="above" isDisabled={!zoomed} onPress={reset} />}
    </span>
  );
}
