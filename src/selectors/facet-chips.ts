import type { Dataset } from "../model/dataset.ts";
import type { Inputs } from "../model/inputs.ts";
import type { View } from "../model/view.ts";
import { FAMILY_LABELS, STATUS_LABELS, TYPES } from "../model/vocabulary.ts";
import { kindsChoice } from "./facet-kinds.ts";
import { FACET_NAMES, type FacetName, type FilterResult } from "./filter-result.ts";
import { nameOf } from "./filter-title.ts";
import { selectFilter } from "./filter.ts";
import { memo } from "./memo.ts";

/** One narrowed facet. */
export interface NarrowedFacet {
  readonly facet: FacetName;
  /** What is ticked, by name; empty for a list of which nothing exists, and for facets that say it otherwise. */
  readonly names: readonly string[];
}

/** What narrows the events, and what that leaves. */
export interface Narrowing {
  readonly facets: readonly NarrowedFacet[];
  readonly range: View["range"];
  readonly q: string;
  readonly shown: number;
  readonly total: number;
}

export function selectNarrowing(inputs: Inputs): Narrowing {
  return makeNarrowing(inputs.dataset, inputs.view, selectFilter(inputs));
}

const makeNarrowing = memo((dataset: Dataset, view: View, { rows, total }: FilterResult): Narrowing => ({
  facets: FACET_NAMES.flatMap((facet) => (isNarrowed(view, facet) ? [{ facet, names: namesOf(dataset, view, facet) }] : [])),
  range: view.range,
  q: view.q,
  shown: rows.length,
  total,
}));

function isNarrowed(view: View, facet: FacetName): boolean {
  if (facet === "t") return view.range !== null;
  if (facet === "q") return view.q !== "";
  // Without a range every match is certain.
  if (facet === "certainty") return view.certainty === "certain" && view.range !== null;
  return view[facet] !== "all";
}

function namesOf(dataset: Dataset, view: View, facet: FacetName): readonly string[] {
  switch (facet) {
    case "t":
    case "q":
    case "certainty":
      return [];
    case "kinds": {
      const { families, types } = kindsChoice(new Set(view.kinds === "all" ? [] : view.kinds));
      return [
        ...(typeof families === "string" ? [] : families.map((family) => FAMILY_LABELS[family])),
        ...(typeof types === "string" ? [] : types.map((type) => TYPES[type].label)),
      ];
    }
    case "status":
      return view.status === "all" ? [] : view.status.map((status) => STATUS_LABELS[status]);
    case "voice":
      return view.voice === "all" ? [] : view.voice;
    default: {
      const ids = view[facet];
      return ids === "all" ? [] : ids.map((id) => nameOf(dataset, id));
    }
  }
}
