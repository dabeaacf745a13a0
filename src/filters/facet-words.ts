import { OPEN_END, OPEN_START } from "../model/day.ts";
import type { Voice } from "../model/vocabulary.ts";
import type { Narrowing, NarrowedFacet } from "../selectors/facet-chips.ts";
import type { FacetName } from "../selectors/filter-result.ts";
import { formatDayShort } from "../text/dates.ts";

/** What each facet is called, in its group, on its chip and in an empty result. */
export const FACET_WORDS: Readonly<Record<FacetName, string>> = {
  t: "Time",
  actors: "Actors",
  countries: "Countries",
  kinds: "What happened",
  status: "Status",
  voice: "Voice",
  by: "Said by",
  docs: "Documents",
  only: "Only",
  certainty: "Certainty",
  q: "Text",
};

const MOST_NAMES = 3;

/** What a facet is narrowed to, in a few words: "planned, feared", "March 2021 – 20 Oct 2021". */
export function narrowedWords({ facet, names }: NarrowedFacet, { range, q }: Pick<Narrowing, "range" | "q">): string {
  switch (facet) {
    case "t":
      return range === null ? "" : rangeWords(range);
    case "q":
      return `“${q}”`;
    case "only":
      return names.join(" and ") || "one event";
    case "certainty":
      return "only what is certain";
    case "voice":
      return names.map((name) => ((name as Voice) === "own" ? "the source’s own" : "attributed")).join(", ") || "nothing";
    default:
      return cut(facet === "status" ? names.map((name) => name.toLowerCase()) : names);
  }
}

function cut(names: readonly string[]): string {
  if (names.length === 0) return "nothing";
  const rest = names.length - MOST_NAMES;
  return rest <= 0 ? names.join(", ") : `${names.slice(0, MOST_NAMES).join(", ")} and ${rest} more`;
}

function rangeWords({ start, end }: { readonly start: number; readonly end: number }): string {
  if (start === end) return formatDayShort(start);
  return `${start === OPEN_START ? "…" : formatDayShort(start)} – ${end === OPEN_END ? "…" : formatDayShort(end)}`;
}
