import { useEffect } from "react";
import type { Selection } from "../model/view.ts";
import { select, setText } from "../state/view-store.ts";

/** Esc clears the selection, then the text that is searched for; an open menu, dialog or field has it first. */
export function useEscape(sel: Selection | null, q: string): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || isOverlay(event.target)) return;
      if (sel !== null) select(null);
      else if (q !== "") setText("", "commit");
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [sel, q]);
}

function isOverlay(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("dialog, [popover], [role=dialog], [role=listbox], input, textarea, select") !== null;
}
