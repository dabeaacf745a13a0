import { useEffect, useState, type RefObject } from "react";

/** Width of an element's content in pixels, without its scrollbar; `otherwise` until it has been measured, and where nothing is laid out. */
export function useWidth(element: RefObject<HTMLElement | null>, otherwise: number): number {
  const [width, setWidth] = useState(otherwise);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = () => setWidth(current.clientWidth > 0 ? current.clientWidth : otherwise);
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, [element, otherwise]);
  return width;
}
