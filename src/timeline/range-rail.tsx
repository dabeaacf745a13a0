import type { KeyboardEvent } from "react";
import type { Interval } from "../model/interval.ts";
import { setRange } from "../state/view-store.ts";
import { formatDay, formatDayShort } from "../text/dates.ts";
import { moveHandle, type Handle } from "./drag.ts";
import { placeFlags, wordsWidth } from "./flags.ts";
import { keyedRange } from "./keys.ts";
import { toQuery } from "./range.ts";
import type { TimeScale } from "./scale.ts";
import "./rail.css";

interface RangeRailProps {
  readonly range: Interval;
  readonly extent: Interval;
  readonly scale: TimeScale;
  /** "everything up to" is being played: the words beside To say so. */
  readonly playing: boolean;
}

/** The two handles, on a rail of their own above the lanes so that they never stand on a mark. Pointers are handled by the frame. */
export function RangeRail({ range, extent, scale, playing }: RangeRailProps) {
  const [xFrom, xTo] = [scale.x(range.start), scale.x(range.end + 1)];
  const [seenFrom, seenTo] = [Math.max(0, xFrom), Math.min(scale.width, xTo)];
  const fromWords = formatDayShort(range.start);
  const toWords = playing ? `everything up to ${formatDay(range.end)}` : formatDayShort(range.end);
  const flags = placeFlags(xFrom, xTo, wordsWidth(fromWords), wordsWidth(toWords), scale.width);
  const shared = { range, extent, scale };
  return (
    <div role="group" aria-label="Time range" className="timeline-rail-plot" data-drag="rail" data-playing={playing || undefined}>
      <div className="timeline-body" style={{ left: seenFrom, width: Math.max(0, seenTo - seenFrom) }} />
      <Thumb {...shared} handle="from" x={xFrom} />
      <Thumb {...shared} handle="to" x={xTo} />
      <Flag words={fromWords} left={flags.from} />
      <Flag words={toWords} left={flags.to} />
    </div>
  );
}

interface ThumbProps {
  readonly handle: Handle;
  readonly x: number;
  readonly range: Interval;
  readonly extent: Interval;
  readonly scale: TimeScale;
}

/** The browser's own slider, for its role, its bounds and what assistive technology sets; neither handle passes the other. */
function Thumb({ handle, x, range, extent, scale }: ThumbProps) {
  const [least, greatest] = handle === "from" ? [extent.start, range.end] : [range.start, extent.end];
  const day = handle === "from" ? range.start : range.end;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = keyedRange(event.key, range, handle, scale, extent);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    setRange(toQuery(next, extent), "progress");
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (keyedRange(event.key, range, handle, scale, extent) !== null) setRange(toQuery(range, extent), "commit");
  };
  return (
    <div className="timeline-grip" style={{ left: x }} data-drag={handle} data-away={x < -1 || x > scale.width + 1 || undefined}>
      <input
        type="range"
        className="timeline-grip-input"
        min={least}
        max={greatest}
        value={day}
        aria-orientation="horizontal"
        aria-label={handle === "from" ? "From" : "To"}
        aria-valuetext={formatDay(day)}
        onChange={({ currentTarget }) =>
          setRange(toQuery(moveHandle(range, handle, Number(currentTarget.value), extent), extent), "commit")
        }
        onKeyDown={onKeyDown}
        onKeyUp={onKeyUp}
      />
    </div>
  );
}

function Flag({ words, left }: { readonly words: string; readonly left: number | null }) {
  if (left === null) return null;
  return (
    <span className="timeline-flag" style={{ left }} aria-hidden="true">
      {words}
    </span>
  );
}
