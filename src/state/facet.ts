import type { Manifest } from "../model/dataset.ts";
import type { Choice, ViewQuery } from "../model/view.ts";
import { withDefaults } from "../url/relative.ts";
import { resolveChoice } from "../url/resolve-choice.ts";

export const FACETS = ["actors", "countries", "families", "types", "status", "voice", "by", "docs"] as const;
/** A list of choices of which several may be ticked. */
export type Facet = (typeof FACETS)[number];

/** What is ticked in a facet: empty for all and for none. Ids that do not exist are not among them. */
export function chosenIn(query: ViewQuery, facet: Facet, manifest: Manifest | null): readonly string[] {
  const choice: Choice = withDefaults(query, manifest)[facet];
  if (typeof choice === "string") return [];
  const named = facet === "actors" || facet === "countries" || facet === "by" || facet === "docs";
  if (!named || manifest === null) return choice;
  const { chosen } = resolveChoice(choice, facet, manifest);
  return chosen === "all" ? [] : chosen;
}
