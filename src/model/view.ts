import type { EventType, Family, Status, Voice } from "./vocabulary.ts";

/**
 * A facet as a link writes it. Absent (`undefined` in {@link ViewQuery}): the dataset's default.
 * `"all"`: no test. `"none"`: nothing matches. A list is sorted, without duplicates, never empty.
 */
export type Choice<T extends string = string> = "all" | "none" | readonly T[];

/**
 * A time range as a link writes it: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `start` / `end` for the dataset's own
 * extent. Both ends inclusive: `2021..2021` is the whole year.
 */
export interface RangeQuery {
  readonly from: string;
  readonly to: string;
}

export type Selection =
  | { readonly kind: "event"; readonly id: string }
  | { readonly kind: "country"; readonly id: string }
  | { readonly kind: "actor"; readonly id: string }
  | { readonly kind: "region"; readonly id: string }
  | { readonly kind: "document"; readonly id: string }
  /** Actors or countries; `a` sorts before `b`. */
  | { readonly kind: "pair"; readonly a: string; readonly b: string };

export const VIEW_NAMES = ["map", "list", "source"] as const;
export type ViewName = (typeof VIEW_NAMES)[number];
export const LANE_KINDS = ["actor", "kind"] as const;
export type LaneKind = (typeof LANE_KINDS)[number];
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
/** `folded`: empty stretches of the time axis are drawn short, with a break mark. */
export const AXES = ["folded", "even"] as const;
export type AxisKind = (typeof AXES)[number];
export const ARC_CHOICES = ["shown", "hidden"] as const;
export type ArcChoice = (typeof ARC_CHOICES)[number];
/** `certain` drops the events that are only possibly in the time range. */
export const CERTAINTIES = ["all", "certain"] as const;
export type CertaintyChoice = (typeof CERTAINTIES)[number];

/** Zoom and centre in degrees, as in `map=4.25/38.9/66.4` (zoom/latitude/longitude). */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/**
 * The view as a link writes it: pure syntax, before any dataset is known. Every field absent is the default view.
 * This is what the store holds; `resolveView` turns it into a {@link View}.
 */
export interface ViewQuery {
  /** A dataset of `index.json`. Never an address. */
  readonly ds?: string;
  /** `"all"` overrides a dataset's default range. */
  readonly t?: RangeQuery | "all";
  readonly actors?: Choice;
  readonly countries?: Choice;
  readonly families?: Choice<Family>;
  readonly types?: Choice<EventType>;
  readonly status?: Choice<Status>;
  readonly voice?: Choice<Voice>;
  readonly by?: Choice;
  readonly docs?: Choice;
  /** "Only this", of what no list of ticks can say: an event, a pair. Any selection; its own events pass. */
  readonly only?: Selection | "none";
  readonly certainty?: CertaintyChoice;
  readonly q?: string;
  /** `"none"` overrides a dataset's default selection. */
  readonly sel?: Selection | "none";
  readonly view?: ViewName;
  readonly lanes?: LaneKind;
  readonly axis?: AxisKind;
  readonly arcs?: ArcChoice;
}

/** A facet after resolution: `"all"`, or the ids that exist. An empty list matches nothing. */
export type Chosen<T extends string = string> = "all" | readonly T[];

/** The view against a dataset: defaults and aliases applied, unknown ids gone. Derived, never stored. */
export interface View {
  /** Days, inclusive; `null`: no time test. */
  readonly range: { readonly start: number; readonly end: number } | null;
  readonly actors: Chosen;
  readonly countries: Chosen;
  /** One facet: the types ticked and those of the families ticked. */
  readonly kinds: Chosen<EventType>;
  readonly status: Chosen<Status>;
  readonly voice: Chosen<Voice>;
  readonly by: Chosen;
  readonly docs: Chosen;
  /** Only the events of this pass; `null` for no test. What the dataset does not have has no events. */
  readonly only: Selection | null;
  readonly certainty: CertaintyChoice;
  /** Trimmed; `""` for no text filter. */
  readonly q: string;
  /** `null` when nothing is selected, or when it is not in the dataset. `actor/RUS` has become `country/RUS`. */
  readonly sel: Selection | null;
  readonly view: ViewName;
  readonly lanes: LaneKind;
  readonly axis: AxisKind;
  readonly arcs: ArcChoice;
}

/** Something in a link that could not be used; said once, politely. */
export interface ViewNotice {
  readonly param: string;
  /** As found, cut to a few dozen characters. */
  readonly found: string;
  /** `long`: not of the address, but left out of it and of every link, which would be too long. */
  readonly reason: "invalid" | "unknown" | "long";
}
