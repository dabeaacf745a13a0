import type { View } from "../model/view.ts";

export const PHONE_TABS = ["timeline", "events", "filters", "details"] as const;
export type PhoneTab = (typeof PHONE_TABS)[number];

/** A tab that somebody chose, and the selection and view it was chosen in. */
export interface ChosenTab {
  readonly tab: PhoneTab;
  readonly during: string;
}

/** What makes an earlier choice of tab void: another selection, another view. */
export function situationOf({ sel, view }: Pick<View, "sel" | "view">): string {
  return JSON.stringify([sel, view]);
}

/** The tab to show: the chosen one, until something is selected or another view asked for. */
export function tabFor(chosen: ChosenTab | null, { sel, view }: Pick<View, "sel" | "view">): PhoneTab {
  if (chosen !== null && chosen.during === situationOf({ sel, view })) return chosen.tab;
  if (view === "source") return "details";
  if (sel !== null) return "details";
  return view === "list" ? "events" : "timeline";
}
