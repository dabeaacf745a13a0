import { useEffect, useRef, useState, type MouseEvent, type PointerEvent } from "react";
import type { Interval } from "../model/interval.ts";
import { select, setRange } from "../state/view-store.ts";
import { dragFor, rangeAt, STILL_PX, type DragStart, type Region } from "./gesture.ts";
import { createPace } from "./pace.ts";
import { toQuery } from "./range.ts";
import { nearestBox } from "./roving.ts";
import { makeScale, type TimeScale, type Zoom } from "./scale.ts";
import type { Stretch } from "./folds.ts";
import { panBy, zoomAt } from "./zoom.ts";

export interface DragInputs {
  readonly stretches: readonly Stretch[];
  readonly scale: TimeScale;
  readonly extent: Interval | null;
  /** As the view has it, and as it is shown. */
  readonly range: Interval | null;
  readonly shown: Interval | null;
  /** Pixels of the plot of a place on the screen. */
  readonly plotX: (clientX: number) => number;
  readonly setZoom: (zoom: Zoom) => void;
}

interface Session extends DragStart {
  readonly region: Region;
  moved: boolean;
}

interface Pinch {
  readonly scale: TimeScale;
  readonly middle: number;
  readonly apart: number;
}

/** How far from a mark a finger, or a mouse, may come down and still mean it. */
const REACH = { touch: 22, other: 5 } as const;

/** Drags on the plot: the range while it moves once a frame, committed on release; taps on marks; two fingers zoom. */
export function useDrag(inputs: DragInputs) {
  const session = useRef<Session | null>(null);
  const pinch = useRef<Pinch | null>(null);
  const fingers = useRef(new Map<number, number>());
  const [pace] = useState(createPace);
  useEffect(() => () => pace.stop(), [pace]);

  const apply = (now: Session, px: number, how: "commit" | "progress") => {
    if (now.drag === "pan") inputs.setZoom(panBy(now.scale, now.px - px));
    const range = inputs.extent === null ? null : rangeAt(now, px, inputs.extent);
    if (range !== null && inputs.extent !== null) setRange(toQuery(range, inputs.extent), how);
  };
  const end = (px: number) => {
    pace.stop();
    if (session.current?.moved === true) apply(session.current, px, "commit");
    session.current = null;
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null;
    const ground = target?.closest<HTMLElement>("[data-drag]") ?? null;
    if (target === null || ground === null || event.button !== 0 || inputs.shown === null) return;
    const px = inputs.plotX(event.clientX);
    const touch = event.pointerType === "touch";
    if (touch) fingers.current.set(event.pointerId, px);
    if (fingers.current.size === 2) {
      end(px);
      pinch.current = startPinch(inputs.scale, fingers.current);
      return;
    }
    const region = ground.dataset["drag"] as Region;
    const drag = dragFor(region, px, inputs.scale, inputs.range, touch);
    session.current = { region, drag, px, range: inputs.shown, scale: inputs.scale, moved: false };
    if (region === "from" || region === "to") ground.querySelector("input")?.focus({ preventScroll: true });
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const px = inputs.plotX(event.clientX);
    if (fingers.current.has(event.pointerId)) fingers.current.set(event.pointerId, px);
    if (pinch.current !== null) {
      inputs.setZoom(pinched(pinch.current, fingers.current, inputs.stretches));
      return;
    }
    const now = session.current;
    if (now === null) return;
    const still = now.region === "from" || now.region === "to" ? 1 : STILL_PX;
    if (!now.moved) {
      if (Math.abs(px - now.px) < still) return;
      now.moved = true;
      // Only now: a press that stays where it is must remain a click on the mark under it.
      if (now.drag !== "nothing") event.currentTarget.setPointerCapture(event.pointerId);
    }
    pace.ask(() => apply(now, px, "progress"));
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    fingers.current.delete(event.pointerId);
    if (fingers.current.size < 2) pinch.current = null;
    const now = session.current;
    const onMark = event.target instanceof Element && event.target.closest("button") !== null;
    if (now !== null && !now.moved && !onMark && (now.region === "lane" || now.region === "undated")) tap(event);
    end(inputs.plotX(event.clientX));
  };

  const onPointerCancel = (event: PointerEvent<HTMLElement>) => {
    fingers.current.delete(event.pointerId);
    pinch.current = null;
    end(session.current?.px ?? 0);
  };

  /** A handle keeps the focus that it has just been given. */
  const onMouseDown = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest("[data-drag=from], [data-drag=to]") !== null) event.preventDefault();
  };

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onMouseDown };
}

/** Beside a mark, of whatever lane: what is drawn is smaller than a finger. */
function tap({ currentTarget, clientX, clientY, pointerType }: PointerEvent<HTMLElement>): void {
  const marks = [...currentTarget.querySelectorAll<HTMLElement>("[data-event]")];
  const boxes = marks.map((mark) => mark.getBoundingClientRect());
  const id = marks[nearestBox(boxes, clientX, clientY, pointerType === "touch" ? REACH.touch : REACH.other)]?.dataset["event"];
  if (id !== undefined) select({ kind: "event", id });
}

function startPinch(scale: TimeScale, fingers: ReadonlyMap<number, number>): Pinch {
  const [a = 0, b = 1] = [...fingers.values()];
  return { scale, middle: (a + b) / 2, apart: Math.max(8, Math.abs(a - b)) };
}

/** What was between the fingers stays between them. */
function pinched({ scale, middle, apart }: Pinch, fingers: ReadonlyMap<number, number>, stretches: readonly Stretch[]): Zoom {
  const [a = 0, b = 1] = [...fingers.values()];
  const zoom = zoomAt(stretches, scale, Math.max(8, Math.abs(a - b)) / apart, middle);
  return panBy(makeScale(stretches, scale.width, zoom), middle - (a + b) / 2);
}
