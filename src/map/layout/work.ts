import type { MapScene, MarkId, SceneLink } from "../../selectors/map-scene-types.ts";
import type { Box, Point } from "./geometry.ts";
import { cornerOf, nearestCopy, toWorld, visibleBox, type LngLat, type Viewport } from "./mercator.ts";
import type { Measure } from "./sizes.ts";
import { createRoom, type Room } from "./spots.ts";

/** Where names stand: the dataset's own points first, then those of `labels.json`. */
export interface MapAnchors {
  country(id: string): LngLat | null;
  region(id: string): LngLat | null;
  /** Whether a spot is in a region: its name never stands on another's land. */
  isInRegion(id: string, at: LngLat): boolean;
}

/** What of a scene decides where marks stand: not its selection, and not its shades. */
type LayoutScene = Pick<MapScene, "countries" | "badges" | "mores" | "links" | "ties" | "places" | "regions">;

export interface LayoutInput {
  readonly scene: LayoutScene;
  readonly anchors: MapAnchors;
  readonly viewport: Viewport;
  /** What lies over the map, from its top left corner, in pixels; names on the edge keep clear of it. */
  readonly overlays: readonly Box[];
  /** Where cells of events stand when nothing is filtered, from the same corner. */
  readonly cells: readonly Box[];
  readonly measure: Measure;
}

/** Pixels between a mark and the edge of the map. */
const MARGIN = 4;

/** A layout on its way: what has been placed so far. */
export interface Work extends LayoutInput {
  readonly screen: Box;
  readonly room: Room;
  /** Boxes that arcs can end at. */
  readonly ends: Map<MarkId, Box>;
}

export function startWork(input: LayoutInput): Work {
  const visible = visibleBox(input.viewport);
  const corner = cornerOf(input.viewport);
  const inWorld = (box: Box): Box => ({ ...box, x: corner.x + box.x, y: corner.y + box.y });
  return {
    ...input,
    screen: { ...visible, w: visible.w - MARGIN * 2, h: visible.h - MARGIN * 2 },
    room: createRoom(input.overlays.map(inWorld), input.cells.map(inWorld)),
    ends: new Map(),
  };
}

/** Where an anchor is, in pixels of the world: in the copy of the world that is on the screen. */
export function spotOf({ viewport }: Work, anchor: LngLat): Point {
  return toWorld(nearestCopy(anchor, viewport.center), viewport.zoom);
}

/** The straight ways between marks that have a spot, but for one mark's own. */
export function waysOfOthers({ scene, ends }: Work, id: MarkId): readonly (readonly [Point, Point])[] {
  return scene.ties.flatMap(({ a, b }) => {
    const [from, to] = [ends.get(a), ends.get(b)];
    return a === id || b === id || from === undefined || to === undefined ? [] : [[from, to] as const];
  });
}

/** Where those are that a mark is linked with, as far as they have a spot. */
export function partnersOf({ ends }: Work, links: readonly SceneLink[], id: MarkId): readonly Point[] {
  return links.flatMap(({ a, b }) => (a === id ? (ends.get(b) ?? []) : b === id ? (ends.get(a) ?? []) : []));
}
