import { useCallback, useEffect, useEffectEvent, useMemo, useState } from "react";
import { memo } from "../selectors/memo.ts";
import { presentTimeline } from "./present-timeline.ts";
import { setRange } from "../state/view-store.ts";
import { nextStep, playSteps, STEP_MS } from "./play.ts";
import { shownRange, toQuery } from "./range.ts";

/** What does not stop the play: the button that does so itself. */
export const PLAY_BUTTON = "data-play-button";

export interface Play {
  readonly playing: boolean;
  readonly toggle: () => void;
}

/** Of a million events there are a million dates to look at. */
const stepsOf = memo(playSteps);

/**
 * Plays "everything up to …": To moves from date to date. It never starts by itself, and any key, press or wheel stops it.
 * Reduced motion needs nothing of its own: the steps are discrete, and only the stylesheet lets the handle glide.
 */
export function usePlay(): Play {
  const [playing, setPlaying] = useState(false);
  const stop = useCallback(() => {
    setPlaying(false);
    settle();
  }, []);

  const onTick = useEffectEvent(() => {
    if (!step(false)) stop();
  });
  const onInterrupt = useEffectEvent((event: Event) => {
    if (!(event.target instanceof Element) || event.target.closest(`[${PLAY_BUTTON}]`) === null) stop();
  });
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => onTick(), STEP_MS);
    const interrupt = (event: Event) => onInterrupt(event);
    const kinds = ["pointerdown", "keydown", "wheel"] as const;
    for (const kind of kinds) addEventListener(kind, interrupt, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const kind of kinds) removeEventListener(kind, interrupt, { capture: true });
    };
  }, [playing]);

  const toggle = useCallback(() => {
    if (playing) stop();
    else setPlaying(step(true));
  }, [playing, stop]);
  return useMemo(() => ({ playing, toggle }), [playing, toggle]);
}

/** @returns whether there was one. */
function step(restart: boolean): boolean {
  const model = presentTimeline();
  if (model === null || model.extent === null) return false;
  const { dataset, rows, extent, range } = model;
  const next = nextStep(stepsOf(dataset, rows, extent), shownRange(range, extent), extent, restart);
  if (next === null) return false;
  setRange(toQuery(next, extent), "progress");
  return true;
}

/** Where it stops is where somebody may go back to. */
function settle(): void {
  const model = presentTimeline();
  if (model !== null && model.extent !== null) setRange(toQuery(shownRange(model.range, model.extent), model.extent), "commit");
}
