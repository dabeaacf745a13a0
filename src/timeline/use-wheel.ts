import { useEffect, useEffectEvent, type RefObject } from "react";

interface WheelActions {
  readonly zoomed: boolean;
  /** @param by above 1: closer. */
  readonly zoomBy: (by: number, clientX: number) => void;
  readonly panBy: (px: number) => void;
}

/** One line of a wheel that counts in lines. */
const LINE_PX = 16;

/**
 * The wheel over the plot. With Ctrl or ⌘ (and a trackpad's pinch, which is the same), or over the axis and the rail, it zooms;
 * sideways or with Shift it pans what is zoomed. Else the page and the lanes scroll as anywhere.
 */
export function useWheel(element: RefObject<HTMLElement | null>, actions: WheelActions): void {
  const onWheel = useEffectEvent((event: WheelEvent) => {
    if (!(event.target instanceof Element)) return;
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    const sideways = Math.abs(dx) > Math.abs(dy) ? dx : event.shiftKey ? dy : 0;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      actions.zoomBy(Math.exp(-dy * 0.01), event.clientX);
    } else if (sideways !== 0) {
      if (!actions.zoomed) return;
      event.preventDefault();
      actions.panBy(sideways);
    } else if (event.target.closest("[data-drag=axis], [data-drag=rail]") !== null) {
      event.preventDefault();
      actions.zoomBy(Math.exp(-dy * 0.003), event.clientX);
    }
  });
  useEffect(() => {
    const { current } = element;
    const listen = (event: WheelEvent) => onWheel(event);
    current?.addEventListener("wheel", listen, { passive: false });
    return () => current?.removeEventListener("wheel", listen);
  }, [element]);
}
