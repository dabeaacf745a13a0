/** `soon`: at the next frame · `after-page`: when the page's own answer to the same change has been painted. */
export type When = "soon" | "after-page";

interface PaintGate {
  /** Something is to be drawn, when the map has nothing else to do. Asking twice draws once, at the sooner of the two. */
  ask(when: When): void;
  /** The map may have finished what it was at. */
  freed(): void;
  stop(): void;
}

/** The frame in which the page changes: what follows it begins when that is painted. */
const PAGE_FRAMES = 1;
/** Milliseconds: a map that takes longer to draw rests as long before the next picture, but no longer than the second. */
const [SLOW, LONGEST_REST] = [80, 400];

/**
 * Lets a picture through when the map can draw it. What is drawn is read only then, so the newest is drawn and none
 * between: while somebody drags, nothing queues up. Drawing a map takes longer than a page, so a click's own tick does
 * not wait for it, and where it takes long the page has half of the time to itself.
 *
 * @param steps how a picture comes about, each a task of its own, and all of them of what the first has read: what changes
 *   meanwhile is the next picture's.
 */
export function createPaintGate(isFree: () => boolean, steps: readonly [...(() => void)[], paint: () => void]): PaintGate {
  let asked = false;
  let frame = 0;
  let task: ReturnType<typeof setTimeout> | null = null;
  let wait = 0;
  let settling = 0;
  let restUntil = 0;
  const next = () => {
    frame = 0;
    if (!asked || !isFree()) return;
    if (wait > 0) {
      if (wait > 1 || performance.now() >= restUntil) wait -= 1;
      frame = requestAnimationFrame(next);
      return;
    }
    // Not in the frame itself, which has the page's own work in it: together they would be one long task.
    task = setTimeout(step, 0, 0);
  };
  const step = (at: number) => {
    task = null;
    if (at === 0) asked = false;
    if (!isFree()) {
      asked = true;
      return;
    }
    const began = performance.now();
    steps[at]?.();
    if (at < steps.length - 1) {
      task = setTimeout(step, 0, at + 1);
      return;
    }
    settle(began);
    freed();
  };
  const freed = () => {
    if (asked && frame === 0 && task === null && isFree()) frame = requestAnimationFrame(next);
  };
  /** From a picture to the frame after it has been drawn. */
  const settle = (began: number) => {
    cancelAnimationFrame(settling);
    restUntil = Infinity;
    const look = () => {
      if (!isFree()) {
        settling = requestAnimationFrame(look);
        return;
      }
      settling = requestAnimationFrame(() => {
        const now = performance.now();
        restUntil = now - began > SLOW ? now + Math.min(LONGEST_REST, now - began) : now;
      });
    };
    settling = requestAnimationFrame(look);
  };
  return {
    ask(when) {
      const patience = when === "soon" ? 0 : PAGE_FRAMES;
      wait = asked ? Math.min(wait, patience) : patience;
      asked = true;
      freed();
    },
    freed,
    stop() {
      cancelAnimationFrame(frame);
      cancelAnimationFrame(settling);
      if (task !== null) clearTimeout(task);
      asked = false;
    },
  };
}
