import { useEffect, type RefObject } from "react";
import type { VirtualRows } from "./use-virtual-rows.ts";

/**
 * Page Up, Page Down, Home and End take the focus along, as in a feed: from what has the focus a reader without a mouse
 * gets anywhere in a list of thousands, where Tab would stop at each.
 */
export function useRowKeys(box: RefObject<HTMLElement | null>, { rows, focus }: VirtualRows): void {
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const last = rows.options.count - 1;
      const { startIndex = 0, endIndex = last } = rows.range ?? {};
      switch (event.key) {
        case "PageDown":
          focus(Math.min(last, Math.max(endIndex, startIndex + 1)), "start");
          break;
        case "PageUp":
          focus(Math.max(0, Math.min(startIndex, endIndex - 1)), "end");
          break;
        case "Home":
          focus(0, "start");
          break;
        case "End":
          focus(last, "end");
          break;
        default:
          return;
      }
      event.preventDefault();
    };
    element.addEventListener("keydown", press);
    return () => element.removeEventListener("keydown", press);
  }, [box, rows, focus]);
}
