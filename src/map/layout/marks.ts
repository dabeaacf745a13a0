import type { GridCell } from "../../selectors/map-points.ts";
import type { MarkId, SceneBadge, SceneCountry, SceneLink, SceneMore, ScenePlace, SceneRegion } from "../../selectors/map-scene-types.ts";
import type { LngLat } from "./mercator.ts";

/** A mark that stands at a spot of the world, moved by some pixels; so it keeps its place while the map zooms. */
export interface Placed {
  readonly id: MarkId;
  readonly anchor: LngLat;
  /** From the anchor to the middle of its box, in pixels. */
  readonly dx: number;
  readonly dy: number;
  readonly w: number;
  readonly h: number;
}

/** Which edge of the map an off-screen country is named at. */
export type Edge = "left" | "right" | "top" | "bottom";

export interface CountryMark extends Placed {
  readonly country: SceneCountry;
  /** `null`: on the screen, at its own label point. */
  readonly edge: Edge | null;
}

export interface BadgeMark extends Placed {
  readonly badge: SceneBadge;
  /** The name as far as there is room for it. */
  readonly short: string;
}

export interface MoreMark extends Placed {
  readonly more: SceneMore;
  /** Actors that would have a badge if there were room: their arcs end here. */
  readonly members: readonly MarkId[];
}

/** The events with a point in one cell of the grid. */
export interface CellMark extends Placed {
  readonly cell: GridCell;
  readonly count: number;
  /** Events of each of `FAMILIES`. */
  readonly families: readonly number[];
  /** Of the table: its only event; −1 where it has more. */
  readonly row: number;
}

export interface PlaceMark extends Placed {
  readonly place: ScenePlace;
}

export interface RegionMark extends Placed {
  readonly region: SceneRegion;
}

/** An arrowhead or a quotation mark on an arc. */
export interface ArcSign {
  readonly at: LngLat;
  /** Clockwise degrees from pointing right. */
  readonly angle: number;
}

export interface ArcMark {
  readonly link: SceneLink;
  readonly line: readonly LngLat[];
  /** 1.5–6 pixels, by count. */
  readonly width: number;
  readonly arrows: readonly ArcSign[];
  /** Where the quotation mark of attributed events stands; `null` when none is attributed. */
  readonly quote: ArcSign | null;
}

/** A line that ties a badge to its country's name, or to another badge of that country. */
export interface Tether {
  readonly id: MarkId;
  readonly line: readonly LngLat[];
}

/** Where everything goes. No two boxes overlap, but for cells that a name leaves no room. */
export interface MapMarks {
  readonly countries: readonly CountryMark[];
  readonly badges: readonly BadgeMark[];
  readonly mores: readonly MoreMark[];
  readonly places: readonly PlaceMark[];
  readonly regions: readonly RegionMark[];
  readonly arcs: readonly ArcMark[];
  readonly tethers: readonly Tether[];
  readonly cells: readonly CellMark[];
}
