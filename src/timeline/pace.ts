/** Milliseconds: what takes longer is not done in a frame, which has the page's layout and paint in it. */
const LONG = 12;

interface Pace {
  /** Does what was asked for last, once a frame. */
  ask(work: () => void): void;
  /** Nothing of what was asked for is done any more. */
  stop(): void;
}

/**
 * Does the newest of what is asked for once a frame: in the frame itself, so that it is painted with it, or, where it has
 * proved long, right after the paint, in a task of its own: the page answers other input between the two. So is the first.
 */
export function createPace(): Pace {
  let newest: (() => void) | null = null;
  let frame = 0;
  let task: ReturnType<typeof setTimeout> | null = null;
  let isLong = true;
  const run = () => {
    task = null;
    const began = performance.now();
    newest?.();
    newest = null;
    isLong = performance.now() - began > LONG;
  };
  const onFrame = () => {
    frame = 0;
    if (isLong) task = setTimeout(run);
    else run();
  };
  return {
    ask(work) {
      newest = work;
      if (frame === 0 && task === null) frame = requestAnimationFrame(onFrame);
    },
    stop() {
      cancelAnimationFrame(frame);
      if (task !== null) clearTimeout(task);
      frame = 0;
      [newest, task] = [null, null];
    },
  };
}
