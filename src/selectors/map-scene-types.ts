import type { CountryId, RegionId } from "../model/actor.ts";
import type { Frame } from "../model/dataset.ts";
import type { Selection } from "../model/view.ts";
import type { ActorKind, Family, StatusGroup } from "../model/vocabulary.ts";
import type { MapPoints } from "./map-points.ts";

/**
 * What a mark stands for: `country:RUS`, `actor:taliban`, `more:RUS` (its actors without a badge), `region:M49-143`,
 * `place:kabul` or `cell:9/300/200`.
 */
export type MarkId = `${"country" | "actor" | "more" | "region" | "place" | "cell"}:${string}`;

/** A country that is involved in the dataset, most events first. */
export interface SceneCountry {
  readonly id: CountryId;
  readonly name: string;
  /** Events in view; 0 keeps the name where it is and takes the pill away. */
  readonly count: number;
}

/** An actor that is no state and belongs to a country, most events in the dataset first. */
export interface SceneBadge {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: CountryId;
  /** Events of the whole dataset, in a role. */
  readonly total: number;
  /** Events in view, in a role; 0 keeps its place free and draws nothing. */
  readonly count: number;
}

/** The actors of a country that have no badge of their own, where there are too many. */
export interface SceneMore {
  readonly country: CountryId;
  /** Those with an event in view; 0 keeps its place free and draws nothing. */
  readonly count: number;
  /** All of them. */
  readonly total: number;
}

/** One drawn arc: an unordered pair × family × status group. */
export interface SceneLink {
  /** Stable for as long as the pair, family and group are the same. */
  readonly id: string;
  readonly a: MarkId;
  readonly b: MarkId;
  /** Where a directed event points; both when it goes either way, neither when nobody acts on the other. */
  readonly arrowA: boolean;
  readonly arrowB: boolean;
  readonly family: Family;
  readonly group: StatusGroup;
  readonly count: number;
  readonly attributed: number;
  readonly pair: Extract<Selection, { kind: "pair" }>;
}

/** A city or site that events are said to be at. Never a country or a region. */
export interface ScenePlace {
  readonly id: string;
  readonly name: string;
  /** Longitude, latitude. */
  readonly point: readonly [number, number];
  /** Events in view; 0 keeps its place free and draws nothing. */
  readonly count: number;
}

export interface SceneRegion {
  readonly id: RegionId;
  readonly name: string;
}

/** All that the map draws. Parts that did not change are the same objects. */
export interface MapScene {
  readonly frame: Frame;
  /** 1–5 by involvement in view; a country that is absent is not shaded. */
  readonly shades: ReadonlyMap<CountryId, number>;
  readonly countries: readonly SceneCountry[];
  readonly badges: readonly SceneBadge[];
  readonly mores: readonly SceneMore[];
  readonly links: readonly SceneLink[];
  /** Links of the whole dataset: who has to do with whom, so that filtering moves no badge. Not drawn. */
  readonly ties: readonly SceneLink[];
  readonly places: readonly ScenePlace[];
  /** Events with a point of their own, which the map counts by cell; `null` when the dataset has none. */
  readonly points: MapPoints | null;
  readonly regions: readonly SceneRegion[];
  readonly selection: Selection | null;
}

/** The marks that belong to a selection or to what the pointer is on; the rest fades, nothing vanishes. */
export interface MapEmphasis {
  /** {@link MarkId}s and {@link SceneLink} ids. */
  readonly marks: ReadonlySet<string>;
  /** Countries to outline: those it is or is about, not those at the other ends of their arcs. */
  readonly outlines: ReadonlySet<CountryId>;
  /** 1 for the rows that belong to it, by row; `null` when no event has a point of its own. */
  readonly rows: Uint8Array | null;
}
