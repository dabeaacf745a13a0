import type { Interval } from "../model/interval.ts";
import { moveHandle, stepHandle, type Handle } from "./drag.ts";
import type { TimeScale } from "./scale.ts";
import { unitFor, type Unit } from "./units.ts";

const LARGER: Readonly<Record<Unit, Unit>> = { day: "month", month: "year", year: "year" };

/**
 * Where a key takes a handle: arrows by the day, month or year that can be told apart at this zoom, Page Up and Page Down
 * by the next larger one, Home and End as far as it goes. `null`: the key means nothing here.
 */
export function keyedRange(key: string, range: Interval, handle: Handle, scale: TimeScale, extent: Interval): Interval | null {
  const edge = handle === "from" ? range.start : range.end + 1;
  const unit = unitFor(Math.max(scale.density(edge), scale.density(edge - 1)));
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return stepHandle(range, handle, unit, 1, extent);
    case "ArrowLeft":
    case "ArrowDown":
      return stepHandle(range, handle, unit, -1, extent);
    case "PageUp":
      return stepHandle(range, handle, LARGER[unit], 1, extent);
    case "PageDown":
      return stepHandle(range, handle, LARGER[unit], -1, extent);
    case "Home":
      return moveHandle(range, handle, extent.start, extent);
    case "End":
      return moveHandle(range, handle, extent.end, extent);
    default:
      return null;
  }
}
