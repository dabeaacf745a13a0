import type { MapScene, MarkId, SceneLink } from "../../selectors/map-scene-types.ts";
import { createBoxes, type Boxes } from "./boxes.ts";
import { inside, type Box, type Point } from "./geometry.ts";
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
  /** By country, its name and its actors' badges in the order in which they were placed. */
  readonly groups: Map<string, [Box, ...Box[]]>;
  /** The boxes of all groups. */
  readonly owned: Boxes;
  /** Badges that have a spot, with the name as far as there is room for it. */
  readonly badges: Map<string, { readonly box: Box; readonly short: string }>;
  /** By country, the width for which there was no room beside so many members. Room only gets less: nor is there for a wider one. */
  readonly full: Map<string, { readonly members: number; readonly w: number }>;
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
    groups: new Map(),
    owned: createBoxes([]),
    badges: new Map(),
    full: new Map(),
  };
}

/** Takes the room of a country's name, or of a badge in its group. */
export function joinGroup({ room, owned, groups }: Work, country: string, box: Box): void {
  room.take(box);
  owned.add(box);
  const group = groups.get(country);
  if (group === undefined) groups.set(country, [box]);
  else group.push(box);
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
export function partnersOf(work: Work, links: readonly SceneLink[], id: MarkId): readonly Point[] {
  return links.flatMap(({ a, b }) => (a === id ? endOf(work, b) : b === id ? endOf(work, a) : []));
}

/** Where a mark is, or will be: a country's name stands about where its anchor is. */
function endOf(work: Work, id: MarkId): readonly Point[] {
  const placed = work.ends.get(id);
  if (placed !== undefined) return [placed];
  const anchor = id.startsWith("country:") ? work.anchors.country(id.slice("country:".length)) : null;
  const at = anchor === null ? null : spotOf(work, anchor);
  return at !== null && inside(work.screen, at) ? [at] : [];
}
