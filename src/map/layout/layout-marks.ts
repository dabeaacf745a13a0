import type { MapScene, MarkId, SceneBadge, SceneLink, SceneRegion } from "../../selectors/map-scene-types.ts";
import { layoutArcs } from "./arcs.ts";
import { spotOnEdge } from "./edge.ts";
import { cornersOf, inside, type Box, type Point } from "./geometry.ts";
import { badgeLetters, badgeName } from "./badge-name.ts";
import type { ArcMark, BadgeMark, CountryMark, MapMarks, PlaceMark, RegionMark, Tether } from "./marks.ts";
import { cornerOf, fromWorld, nearestCopy, toWorld, visibleBox, type LngLat, type Viewport } from "./mercator.ts";
import { gapBetween, spotForBadge } from "./place-badges.ts";
import { findSpot, placed } from "./place-names.ts";
import { spotForRegion } from "./place-regions.ts";
import { badgeSize, countrySize, DOT, LABEL_HEIGHT, placeSize, regionSize, type Measure } from "./sizes.ts";
import { createRoom, type Room } from "./spots.ts";

/** Where names stand: the dataset's own points first, then those of `labels.json`. */
export interface MapAnchors {
  country(id: string): LngLat | null;
  region(id: string): LngLat | null;
  /** Whether a spot is in a region: its name never stands on another's land. */
  isInRegion(id: string, at: LngLat): boolean;
}

/** What of a scene decides where marks stand: not its selection, and not its shades. */
export type LayoutScene = Pick<MapScene, "countries" | "badges" | "links" | "ties" | "places" | "regions">;

export interface LayoutInput {
  readonly scene: LayoutScene;
  readonly anchors: MapAnchors;
  readonly viewport: Viewport;
  /** What lies over the map, from its top left corner, in pixels; names on the edge keep clear of it. */
  readonly overlays: readonly Box[];
  readonly measure: Measure;
}

/** Pixels that a badge may stand farther away for the sake of its name. */
const WORTH_A_NAME = 48;
/** A badge farther from its country's name than this gets a hairline. */
const TETHER_FROM = 14;
const MARGIN = 4;
/** The busiest countries; more names than this nobody reads on one map. */
const MOST_NAMES = 80;

interface Work extends LayoutInput {
  readonly screen: Box;
  readonly room: Room;
  /** Boxes that arcs can end at. */
  readonly ends: Map<MarkId, Box>;
}

/**
 * Where every mark goes, so that none lies over another: points of places first, then names of countries, places and
 * regions, badges, names on the edge, and arcs between them. Pure; run when the camera has come to rest.
 */
export function layoutMarks(input: LayoutInput): MapMarks {
  const visible = visibleBox(input.viewport);
  const screen = { ...visible, w: visible.w - MARGIN * 2, h: visible.h - MARGIN * 2 };
  const work: Work = {
    ...input,
    screen,
    room: createRoom(input.overlays.map((overlay) => onWorld(cornerOf(input.viewport), overlay))),
    ends: new Map(),
  };
  const dots = takeDots(work);
  const countries = placeCountries(work);
  const places = placePlaces(work, dots);
  const [ends, others] = partition(input.scene);
  const regions = placeRegions(work, ends, []);
  const badges = placeBadges(work);
  const edges = placeEdges(work);
  const arcs = layoutArcs(input.scene.links, work.ends, work.room.all(), screen, input.viewport.zoom);
  return {
    countries: [...countries, ...edges],
    badges,
    places,
    regions: [...regions, ...placeRegions(work, others, arcs)],
    arcs,
    tethers: badges.flatMap((badge) => tetherOf(work, badge)),
  };
}

/** Regions that arcs end at have to stand before the arcs; the rest finds a spot between them. */
function partition({ regions, links }: LayoutScene): readonly [readonly SceneRegion[], readonly SceneRegion[]] {
  const ends = new Set<string>(links.flatMap(({ a, b }) => [a, b]));
  return [regions.filter(({ id }) => ends.has(`region:${id}`)), regions.filter(({ id }) => !ends.has(`region:${id}`))];
}

function spotOf({ viewport }: Work, anchor: LngLat): Point {
  return toWorld(nearestCopy(anchor, viewport.center), viewport.zoom);
}

function takeDots(work: Work): ReadonlyMap<string, Box> {
  const dots = new Map<string, Box>();
  for (const { id, point } of work.scene.places) {
    const dot = { ...spotOf(work, point), w: DOT, h: DOT };
    dots.set(id, dot);
    work.room.take(dot);
    work.ends.set(`place:${id}`, dot);
  }
  return dots;
}

function placeCountries(work: Work): readonly CountryMark[] {
  return work.scene.countries.slice(0, MOST_NAMES).flatMap((country) => {
    const anchor = work.anchors.country(country.id);
    if (anchor === null) return [];
    const at = spotOf(work, anchor);
    if (!inside(work.screen, at)) return [];
    const box = findSpot({ ...at, ...countrySize(country.name, country.count, work.measure) }, work.room, work.screen);
    if (box === null) return [];
    work.room.take(box);
    work.ends.set(`country:${country.id}`, box);
    return [{ ...placed(`country:${country.id}`, anchor, box, work.viewport), country, edge: null }];
  });
}

function placePlaces(work: Work, dots: ReadonlyMap<string, Box>): readonly PlaceMark[] {
  return work.scene.places.flatMap((place) => {
    const dot = dots.get(place.id);
    if (dot === undefined) return [];
    const size = placeSize(place.name, place.count, work.measure);
    const [beside, above] = [(dot.w + size.w) / 2 + 1, (dot.h + size.h) / 2 + 1];
    const spot = [
      [beside, 0],
      [-beside, 0],
      [0, -above],
      [0, above],
      [beside, -8],
      [beside, 8],
      [-beside, -8],
      [-beside, 8],
    ]
      .map(([dx = 0, dy = 0]) => ({ x: dot.x + dx, y: dot.y + dy, ...size }))
      .find((box) => work.room.isFree(box, 0));
    if (spot !== undefined) work.room.take(spot);
    if (place.count === 0) return [];
    // Without room for its name the dot alone is drawn; the hover card names it.
    const box = spot ?? { ...dot, w: 0, h: LABEL_HEIGHT };
    return [{ ...placed(`place:${place.id}`, place.point, box, work.viewport), place }];
  });
}

function placeRegions(work: Work, regions: readonly SceneRegion[], arcs: readonly ArcMark[]): readonly RegionMark[] {
  const { zoom } = work.viewport;
  // Every other point: a name is wider than the gap between two.
  const points = arcs.flatMap(({ line }) => line.filter((_, i) => i % 2 === 0).map((at) => toWorld(at, zoom)));
  return regions.flatMap((region) => {
    const anchor = work.anchors.region(region.id);
    if (anchor === null) return [];
    const at = spotOf(work, anchor);
    if (!inside(work.screen, at)) return [];
    const isIn = (box: Box) => cornersOf(box).every((corner) => work.anchors.isInRegion(region.id, fromWorld(corner, zoom)));
    const box = spotForRegion({ ...at, ...regionSize(region.name, work.measure) }, points, work.room, work.screen, isIn);
    if (box === null) return [];
    work.room.take(box);
    work.ends.set(`region:${region.id}`, box);
    return [{ ...placed(`region:${region.id}`, anchor, box, work.viewport), region }];
  });
}

function placeBadges(work: Work): readonly BadgeMark[] {
  return work.scene.badges.flatMap((badge) => {
    const anchor = work.anchors.country(badge.country);
    if (anchor === null) return [];
    const at = spotOf(work, anchor);
    if (!inside(work.screen, at)) return [];
    const spot = roomForBadge(work, badge, work.ends.get(`country:${badge.country}`) ?? { ...at, w: 0, h: 0 });
    if (spot === null) return [];
    const id: MarkId = `actor:${badge.id}`;
    work.room.take(spot.box);
    work.ends.set(id, spot.box);
    if (badge.count === 0) return [];
    return [{ ...placed(id, anchor, spot.box, work.viewport), badge, short: spot.short }];
  });
}

/** With its name where that fits near its country's name; else without, nearer. */
function roomForBadge(work: Work, badge: SceneBadge, label: Box): { readonly box: Box; readonly short: string } | null {
  const id: MarkId = `actor:${badge.id}`;
  const surroundings = {
    partners: partnersOf(work, work.scene.ties, id),
    ways: waysOfOthers(work, id),
    room: work.room,
    screen: work.screen,
  };
  const fit = (short: string) => spotForBadge(label, badgeSize(short, badge.count, work.measure), surroundings);
  const short = badgeName(badge.name, badgeLetters(work.viewport.width, badge.count));
  const full = fit(short);
  const bare = full !== null && full.gap < WORTH_A_NAME ? null : fit("");
  if (full !== null && (bare === null || full.gap - bare.gap < WORTH_A_NAME)) return { box: full.box, short };
  return bare === null ? null : { box: bare.box, short: "" };
}

/** The straight ways between marks that have a spot, but for one mark's own. */
function waysOfOthers({ scene, ends }: Work, id: MarkId): readonly (readonly [Point, Point])[] {
  return scene.ties.flatMap(({ a, b }) => {
    const [from, to] = [ends.get(a), ends.get(b)];
    return a === id || b === id || from === undefined || to === undefined ? [] : [[from, to] as const];
  });
}

/** Where those are that a mark is linked with, as far as they have a spot. */
function partnersOf({ ends }: Work, links: readonly SceneLink[], id: MarkId): readonly Point[] {
  return links.flatMap(({ a, b }) => (a === id ? (ends.get(b) ?? []) : b === id ? (ends.get(a) ?? []) : []));
}

/** Countries beyond the screen that arcs go to, those of their actors included. */
function placeEdges(work: Work): readonly CountryMark[] {
  return work.scene.countries.flatMap((country) => {
    const mark: MarkId = `country:${country.id}`;
    const anchor = work.anchors.country(country.id);
    if (anchor === null || work.ends.has(mark)) return [];
    const at = spotOf(work, anchor);
    if (inside(work.screen, at)) return [];
    const own = new Set<MarkId>([
      mark,
      ...work.scene.badges.filter((badge) => badge.country === country.id).map(({ id }): MarkId => `actor:${id}`),
    ]);
    const partners = [...own].flatMap((id) => partnersOf(work, work.scene.links, id)).filter((point) => inside(work.screen, point));
    const from = meanOf(partners);
    if (from === null) return [];
    const spot = spotOnEdge(from, at, countrySize(country.name, country.count, work.measure, true), {
      room: work.room,
      screen: work.screen,
      ways: waysOfOthers(work, mark),
    });
    if (spot === null) return [];
    work.room.take(spot.box);
    for (const id of own) work.ends.set(id, spot.box);
    return [{ ...placed(mark, fromWorld(spot.box, work.viewport.zoom), spot.box, work.viewport), country, edge: spot.edge }];
  });
}

function onWorld(corner: Point, overlay: Box): Box {
  return { ...overlay, x: corner.x + overlay.x, y: corner.y + overlay.y };
}

function meanOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function tetherOf(work: Work, { id, badge }: BadgeMark): readonly Tether[] {
  const [label, box] = [work.ends.get(`country:${badge.country}`), work.ends.get(id)];
  if (label === undefined || box === undefined) return [];
  if (gapBetween(label, box) <= TETHER_FROM) return [];
  const { zoom } = work.viewport;
  return [{ id, line: [edgePoint(box, label), edgePoint(label, box)].map((point) => fromWorld(point, zoom)) }];
}

/** Where a line from the middle of a box to another leaves it. */
function edgePoint(box: Box, towards: Point): Point {
  const [dx, dy] = [towards.x - box.x, towards.y - box.y];
  const t = Math.min(dx === 0 ? Infinity : box.w / 2 / Math.abs(dx), dy === 0 ? Infinity : box.h / 2 / Math.abs(dy));
  return { x: box.x + dx * t, y: box.y + dy * t };
}
