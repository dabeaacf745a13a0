import type { Selection } from "../model/view.ts";
import { select, setText } from "../state/view-store.ts";

/** The option that filters instead of selecting. */
export const FILTER_KEY = "filter";

/** An option's key: `actor/taliban`, as a link writes a selection. */
export function keyOf(selection: Exclude<Selection, { readonly kind: "pair" }>): string {
  return `${selection.kind}/${selection.id}`;
}

/** Does what an option says. */
export function choose(key: string, text: string): void {
  if (key === FILTER_KEY) {
    setText(text, "commit");
    return;
  }
  const slash = key.indexOf("/");
  const [kind, id] = [key.slice(0, slash), key.slice(slash + 1)];
  if (kind === "actor" || kind === "country" || kind === "region" || kind === "event") select({ kind, id });
}
