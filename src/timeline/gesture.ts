import type { Interval } from "../model/interval.ts";
import { brush, dragHandle, type Handle } from "./drag.ts";
import { slideRange } from "./range.ts";
import type { TimeScale } from "./scale.ts";
import { unitFor } from "./units.ts";

/** What a pointer went down on. */
export type Region = Handle | "rail" | "lane" | "axis" | "undated";
/** What its movement does. */
export type Drag = Handle | "body" | "brush" | "pan" | "nothing";

/** Closer than this to where it went down, a pointer has not moved. */
export const STILL_PX = 4;

/**
 * Rail and lanes: inside a range moves it, elsewhere sweeps a new one. The axis pans when zoomed.
 * A finger on the lanes scrolls or pans and never makes a range by accident: the rail is for that.
 */
export function dragFor(region: Region, px: number, scale: TimeScale, range: Interval | null, touch: boolean): Drag {
  const zoomed = scale.zoom.factor > 1;
  if (region === "from" || region === "to") return region;
  if (region === "undated") return "nothing";
  if (region === "axis") return zoomed ? "pan" : touch ? "nothing" : "brush";
  if (region === "lane" && touch) return zoomed ? "pan" : "nothing";
  if (range === null) return "brush";
  return px >= scale.x(range.start) && px <= scale.x(range.end + 1) ? "body" : "brush";
}

/** Where a drag began. */
export interface DragStart {
  readonly drag: Drag;
  /** Pixels of the plot. */
  readonly px: number;
  /** As shown then. */
  readonly range: Interval;
  readonly scale: TimeScale;
}

/** The range with the pointer at `px`; `null` when the drag is not about the range. A handle keeps its distance from the pointer. */
export function rangeAt({ drag, px: startPx, range, scale }: DragStart, px: number, extent: Interval): Interval | null {
  switch (drag) {
    case "from":
    case "to": {
      const x = scale.x(drag === "from" ? range.start : range.end + 1) + px - startPx;
      return dragHandle(range, drag, scale.invert(x), unitFor(scale.density(scale.invert(x))), extent);
    }
    case "body":
      return slideRange(range, scale.invert(px) - scale.invert(startPx), extent);
    case "brush": {
      const [a, b] = [scale.invert(startPx), scale.invert(px)];
      return brush(a, b, unitFor(Math.min(scale.density(a), scale.density(b))), extent);
    }
    case "pan":
    case "nothing":
      return null;
  }
}
