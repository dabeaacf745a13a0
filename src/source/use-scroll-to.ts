import { useEffect, useRef, type RefObject } from "react";

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Brings a passage into sight when it becomes another one, or when it is asked for again. At once on the first
 * sight of the text and where less motion is preferred; not at all where it is in sight already.
 */
export function useScrollTo(scroller: RefObject<HTMLElement | null>, span: Span | null, serial: number): void {
  const first = useRef(true);
  const start = span?.start ?? null;
  useEffect(() => {
    const box = scroller.current;
    const at = start === null || box === null ? null : segmentAt(box, start);
    if (box !== null && at !== null && !isInSight(box, at)) {
      const still = first.current || matchMedia("(prefers-reduced-motion: reduce)").matches;
      at.scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
    }
    first.current = false;
  }, [scroller, start, serial]);
}

function segmentAt(box: HTMLElement, position: number): HTMLElement | null {
  for (const segment of box.querySelectorAll<HTMLElement>("[data-start]")) {
    if (Number(segment.dataset["end"]) > position) return segment;
  }
  return null;
}

/** With room for the bar above and a line below. */
function isInSight(box: HTMLElement, element: HTMLElement): boolean {
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  return inner.top >= outer.top + 56 && inner.bottom <= outer.bottom - 24;
}
