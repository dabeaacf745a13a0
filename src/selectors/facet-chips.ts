import type { Dataset } from "../model/dataset.ts";
import type { Inputs } from "../model/inputs.ts";
import type { Selection, View } from "../model/view.ts";
import { FAMILY_LABELS, STATUS_LABELS, TYPES } from "../model/vocabulary.ts";
import { kindsChoice } from "./facet-kinds.ts";
import { FACET_NAMES, type FacetName, type FilterResult } from "./filter-result.ts";
import { nameOf } from "./filter-title.ts";
import { selectFilter } from "./filter.ts";

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

let last: { readonly result: FilterResult; readonly q: string; readonly narrowing: Narrowing } | undefined;

/** The same object until a filter changes: a result stands for all filters but a text that is still on its way. */
export function selectNarrowing(inputs: Inputs): Narrowing {
  const { dataset, view } = inputs;
  const result = selectFilter(inputs);
  if (last === undefined || last.result !== result || last.q !== view.q) {
    last = { result, q: view.q, narrowing: makeNarrowing(dataset, view, result) };
  }
  return last.narrowing;
}

function makeNarrowing(dataset: Dataset, view: View, { rows, total }: FilterResult): Narrowing {
  return {
    facets: FACET_NAMES.flatMap((facet) => (isNarrowed(view, facet) ? [{ facet, names: namesOf(dataset, view, facet) }] : [])),
    range: view.range,
    q: view.q,
    shown: rows.length,
    total,
  };
}

function isNarrowed(view: View, facet: FacetName): boolean {
  if (facet === "t") return view.range !== null;
  if (facet === "q") return view.q !== "";
  if (facet === "only") return view.only !== null;
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
    case "only":
      return view.only === null ? [] : namesOfOnly(dataset, view.only);
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

/** An event's name is among its details: none here. */
function namesOfOnly(dataset: Dataset, only: Selection): readonly string[] {
  if (only.kind === "event") return [];
  return only.kind === "pair" ? [nameOf(dataset, only.a), nameOf(dataset, only.b)] : [nameOf(dataset, only.id)];
}
