import { useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from "react";
import type { HoverTarget } from "../model/inputs.ts";
import { setHover } from "../state/hover-store.ts";
import { select } from "../state/view-store.ts";
import type { LaneLayout } from "./lane-layout.ts";
import { moveTo, type Direction, type MarkSpot } from "./roving.ts";

/** A mark that is pointed at or focused, for the words beside it. */
export interface Pointed {
  readonly key: string;
  /** On the screen. */
  readonly box: DOMRect;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

/** Keys that zoom while the focus is on a mark; 0 makes the whole axis fit. */
const ZOOMS: Readonly<Record<string, number>> = { "+": 2, "=": 2, "-": 1 / 2, "0": 0 };

/** The marks as one stop of the Tab key: arrows move between them, focus and pointer light them up everywhere, a press selects. */
export function useMarks(
  spots: readonly MarkSpot[],
  layouts: readonly LaneLayout[],
  bringIntoSight: (spot: MarkSpot) => void,
  zoomBy: (by: number) => void,
) {
  const [wanted, setWanted] = useState<string | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const active = spots.find(({ key }) => key === wanted)?.key ?? spots[0]?.key ?? null;

  const point = (element: Element | null) => {
    const mark = element?.closest<HTMLElement>("[data-mark]") ?? null;
    const lane = element?.closest(".timeline-lane-button") ?? null;
    setPointed(mark === null ? null : { key: mark.dataset["mark"] ?? "", box: mark.getBoundingClientRect() });
    setHover(mark === null ? targetOfLane(lane, layouts) : { kind: "event", id: mark.dataset["event"] ?? "" });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const mark = markAt(event.target);
    const direction = DIRECTIONS[event.key];
    const zoom = ZOOMS[event.key];
    if (zoom !== undefined && !event.ctrlKey && !event.metaKey) zoomBy(zoom);
    if (mark === null || direction === undefined) return;
    event.preventDefault();
    const next = moveTo(spots, mark.dataset["mark"] ?? "", direction);
    if (next === null) return;
    const marks = event.currentTarget.querySelectorAll<HTMLElement>("[data-mark]");
    [...marks].find(({ dataset }) => dataset["mark"] === next.key)?.focus();
  };

  return {
    active,
    pointed,
    handlers: {
      onKeyDown,
      onPointerOver: (event: PointerEvent) => {
        if (event.pointerType !== "touch") point(elementOf(event.target));
      },
      onPointerLeave: () => point(null),
      onFocus: (event: FocusEvent) => {
        const key = markAt(event.target)?.dataset["mark"];
        const spot = spots.find((each) => each.key === key);
        if (spot !== undefined) {
          setWanted(spot.key);
          bringIntoSight(spot);
        }
        point(elementOf(event.target));
      },
      onBlur: () => point(null),
      onClick: (event: MouseEvent) => {
        const id = markAt(event.target)?.dataset["event"];
        if (id !== undefined) select({ kind: "event", id });
      },
    },
  };
}

function elementOf(target: EventTarget): Element | null {
  return target instanceof Element ? target : null;
}

function markAt(target: EventTarget): HTMLElement | null {
  return elementOf(target)?.closest<HTMLElement>("[data-mark]") ?? null;
}

function targetOfLane(element: Element | null, layouts: readonly LaneLayout[]): HoverTarget | null {
  const key = element?.closest<HTMLElement>("[data-lane]")?.dataset["lane"];
  return layouts.find(({ lane }) => lane.key === key)?.lane.target ?? null;
}
