import { useEffect, useEffectEvent, useState } from "react";
import type { TimelineModel } from "../selectors/timeline-model.ts";
import { setRange } from "../state/view-store.ts";
import { nextStep, playSteps, STEP_MS } from "./play.ts";
import { shownRange, toQuery } from "./range.ts";

/** What does not stop the play: the button that does so itself. */
export const PLAY_BUTTON = "data-play-button";

export interface Play {
  readonly playing: boolean;
  readonly toggle: () => void;
}

/**
 * Plays "everything up to …": To moves from date to date. It never starts by itself, and any key, press or wheel stops it.
 * Reduced motion needs nothing of its own: the steps are discrete, and only the stylesheet lets the handle glide.
 */
export function usePlay({ dataset, rows, extent, range }: TimelineModel): Play {
  const [playing, setPlaying] = useState(false);
  const shown = extent === null ? null : shownRange(range, extent);

  const step = (restart: boolean): boolean => {
    if (extent === null || shown === null) return false;
    const next = nextStep(playSteps(dataset, rows, extent), shown, extent, restart);
    if (next === null) return false;
    setRange(toQuery(next, extent), "progress");
    return true;
  };
  const stop = () => {
    setPlaying(false);
    if (extent !== null && shown !== null) setRange(toQuery(shown, extent), "commit");
  };

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

  return {
    playing,
    toggle: () => {
      if (playing) stop();
      else setPlaying(step(true));
    },
  };
}
