import { useLayoutEffect, useState, type RefObject } from "react";

/** How far the box is from the start of what scrolls, in pixels: other things stand above it and may grow. */
export function useScrollMargin(box: RefObject<HTMLElement | null>, scroller: () => HTMLElement | null): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const outer = scroller();
    if (outer === null) return;
    const measure = () => {
      if (box.current === null) return;
      setMargin(Math.round(box.current.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const child of outer.children) observer.observe(child);
    return () => observer.disconnect();
  }, [box, scroller]);
  return margin;
}
