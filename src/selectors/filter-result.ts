/** Counts of events, one per code of the list named; what each choice would leave given the *other* facets. */
export interface FacetCounts {
  /** `manifest.actors`, in a role. */
  readonly actors: Int32Array;
  /** `manifest.countries`, by involvement, direct or through an actor. */
  readonly countries: Int32Array;
  /** `FAMILIES` and `EVENT_TYPES`: one facet, two levels. */
  readonly families: Int32Array;
  readonly types: Int32Array;
  readonly status: Int32Array;
  readonly voice: Int32Array;
  /** `manifest.actors`, saying it or passing it on. */
  readonly by: Int32Array;
  readonly docs: Int32Array;
  /** Certainly and possibly in the range; without a range, all are certain. */
  readonly certainty: { readonly certain: number; readonly possible: number };
}

/** Facets that can be narrowed, each one test. */
export const FACET_NAMES = ["t", "actors", "countries", "kinds", "status", "voice", "by", "docs", "only", "certainty", "q"] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/**
 * All arcs of a table as columns, in the order in which the table first has them: pairs of actors by family, status group,
 * direction and voice. There are hundreds of thousands where there are a million events, of which a map draws thirty.
 */
export interface LinkArcs {
  /** `manifest.actors`; from → to where directed, else the lower code first. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Family, status group, direction and voice: see `filter-links.ts`. */
  readonly kind: Int32Array;
  /** What is drawn as one arc: an unordered pair, a family and a status group. Below `bundles`. */
  readonly bundle: Int32Array;
  readonly bundles: number;
}

/** Events in view by arc. */
export interface LinkCounts {
  readonly arcs: LinkArcs;
  /** As long as `arcs`. */
  readonly counts: Int32Array;
}

/** An arc in view of one direction, with what runs along it. */
export interface LinkCount {
  /** `manifest.actors`; from → to where directed. */
  readonly from: number;
  readonly to: number;
  readonly directed: boolean;
  /** `FAMILIES`. */
  readonly family: number;
  /** `STATUS_GROUPS`. */
  readonly group: number;
  readonly count: number;
  /** How many of them are attributed. */
  readonly attributed: number;
}

/** What the one pass over the event table found. Immutable; a change of filters makes a new one with a higher `version`. */
export interface FilterResult {
  readonly version: number;
  /** Rows that match everything, in dataset order. */
  readonly rows: Int32Array;
  /** `OUTSIDE` (does not match), `POSSIBLE` or `CERTAIN`, by row; without a range a match is CERTAIN. */
  readonly certainty: Uint8Array;
  /** Of all events. */
  readonly total: number;
  /** `rows.length` = certain + possible. */
  readonly certain: number;
  readonly possible: number;
  /** Rows that match everything but time: what the timeline draws, dimmed where it is out of the range. */
  readonly rowsAnyTime: Int32Array;
  readonly facets: FacetCounts;
  /** Events per `manifest.countries` in view (all filters): the shade and the pill. */
  readonly perCountry: Int32Array;
  /** Events per `manifest.actors` in view, in a role. */
  readonly perActor: Int32Array;
  /** Events per `manifest.places` in view. */
  readonly perPlace: Int32Array;
  /** Rows in view with no place. */
  readonly unplaced: Int32Array;
  readonly links: LinkCounts;
  /** When nothing matches: each active facet and how many would match without it alone, most first. Else empty. */
  readonly emptiedBy: readonly { readonly facet: FacetName; readonly without: number }[];
}
