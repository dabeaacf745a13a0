import { useRef, type KeyboardEvent, type RefObject } from "react";
import { useSlider, useSliderThumb } from "react-aria/useSlider";
import { useSliderState, type SliderState } from "react-stately/useSliderState";
import type { Interval } from "../model/interval.ts";
import { setRange } from "../state/view-store.ts";
import { formatDay, formatDayShort } from "../text/dates.ts";
import type { Handle } from "./drag.ts";
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

const PLAIN = new Intl.NumberFormat("en", { useGrouping: false });

/** The two handles, on a rail of their own above the lanes so that they never stand on a mark. Pointers are handled by the frame. */
export function RangeRail({ range, extent, scale, playing }: RangeRailProps) {
  const track = useRef<HTMLDivElement>(null);
  const props = {
    "aria-label": "Time range",
    value: [range.start, range.end],
    minValue: extent.start,
    maxValue: extent.end,
    onChange: ([start = range.start, end = range.end]: number[]) => setRange(toQuery({ start, end }, extent), "commit"),
  };
  const state = useSliderState({ ...props, numberFormatter: PLAIN });
  const { groupProps } = useSlider(props, state, track);
  const [xFrom, xTo] = [scale.x(range.start), scale.x(range.end + 1)];
  const [seenFrom, seenTo] = [Math.max(0, xFrom), Math.min(scale.width, xTo)];
  const fromWords = formatDayShort(range.start);
  const toWords = playing ? `everything up to ${formatDay(range.end)}` : formatDayShort(range.end);
  const flags = placeFlags(xFrom, xTo, wordsWidth(fromWords), wordsWidth(toWords), scale.width);
  const shared = { state, track, range, extent, scale };
  return (
    <div {...groupProps} ref={track} className="timeline-rail-plot" data-drag="rail" data-playing={playing || undefined}>
      <div className="timeline-body" style={{ left: seenFrom, width: Math.max(0, seenTo - seenFrom) }} />
      <Thumb {...shared} handle="from" x={xFrom} />
      <Thumb {...shared} handle="to" x={xTo} />
      <Flag words={fromWords} left={flags.from} />
      <Flag words={toWords} left={flags.to} />
    </div>
  );
}

interface ThumbProps {
  readonly state: SliderState;
  readonly track: RefObject<HTMLDivElement | null>;
  readonly handle: Handle;
  readonly x: number;
  readonly range: Interval;
  readonly extent: Interval;
  readonly scale: TimeScale;
}

function Thumb({ state, track, handle, x, range, extent, scale }: ThumbProps) {
  const input = useRef<HTMLInputElement>(null);
  const { inputProps } = useSliderThumb({ index: handle === "from" ? 0 : 1, trackRef: track, inputRef: input }, state);
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
        {...inputProps}
        ref={input}
        type="range"
        className="timeline-grip-input"
        aria-labelledby={undefined}
        aria-label={handle === "from" ? "From" : "To"}
        aria-valuetext={formatDay(handle === "from" ? range.start : range.end)}
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
