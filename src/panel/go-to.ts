import type { Selection } from "../model/view.ts";
import { setHover } from "../state/hover-store.ts";
import { select } from "../state/view-store.ts";

/** Selects from within the panel. What was pointed at goes away with the old panel, and would never say that it is left. */
export function goTo(selection: Selection): void {
  setHover(null);
  select(selection);
}
