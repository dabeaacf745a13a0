interface PaintGate {
  /** Something is to be drawn: at the next frame in which the map has nothing else to do. Asking twice draws once. */
  ask(): void;
  /** The map may have finished what it was at. */
  freed(): void;
  stop(): void;
}

/**
 * Lets a picture through when the map can draw it. What is drawn is read only then, so the newest is drawn and none
 * between: while somebody drags, nothing queues up.
 */
export function createPaintGate(isFree: () => boolean, paint: () => void): PaintGate {
  let asked = false;
  let frame = 0;
  const freed = () => {
    if (!asked || frame !== 0 || !isFree()) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!asked || !isFree()) return;
      asked = false;
      paint();
    });
  };
  return {
    ask() {
      asked = true;
      freed();
    },
    freed,
    stop() {
      cancelAnimationFrame(frame);
      asked = false;
    },
  };
}
