import type { SceneBadge, SceneLink, SceneMore, ScenePlace, SceneRegion } from "../selectors/map-scene-types.ts";
import { distanceToBox, distanceToLine } from "./distance.ts";
import type { Box, Point } from "./layout/geometry.ts";
import type { CellMark, MapMarks, Placed } from "./layout/marks.ts";
import type { LngLat } from "./layout/mercator.ts";

/** What is under the pointer. */
export type Hit =
  | { readonly kind: "country"; readonly id: string }
  | { readonly kind: "actor"; readonly badge: SceneBadge }
  | { readonly kind: "more"; readonly more: SceneMore }
  | { readonly kind: "cell"; readonly mark: CellMark }
  | { readonly kind: "link"; readonly link: SceneLink }
  | { readonly kind: "region"; readonly region: SceneRegion }
  | { readonly kind: "place"; readonly place: ScenePlace }
  /** Of the base map alone: an area that belongs to no side. */
  | { readonly kind: "disputed"; readonly name: string; readonly note: string };

/** What the base map has at a spot. */
export interface Ground {
  /** Exactly under the pointer. */
  at(point: Point): Hit | null;
  /** Whether a click on it does something: a country that has a part in the dataset. */
  isActive(hit: Hit): boolean;
  /** Countries that are drawn too small to be pointed at, within a radius. */
  small(point: Point, radius: number): readonly Hit[];
}

/** How far from a mark a click still means it, in pixels. */
export const REACH = 20;
const LINE_REACH = 7;
const OUTLINE_REACH = 4;
/** A target is at least this high, whatever is drawn. */
const TARGET = 24;

/**
 * What is under the pointer: exactly first (a mark's box, an arc, a region's outline, a country with a part in the
 * dataset), then the nearest mark, arc or small country within {@link REACH}, then whatever ground there is.
 */
export function hitTest(
  point: Point,
  marks: MapMarks,
  project: (at: LngLat) => Point,
  outlines: ReadonlyMap<string, readonly (readonly LngLat[])[]>,
  ground: Ground,
): Hit | null {
  const targets = [...boxesOf(marks, project), ...linesOf(marks, project)];
  const exact = nearest(targets, point, 0);
  if (exact !== null) return exact;
  const below = ground.at(point);
  const region = marks.regions.find(({ region: { id } }) => onOutline(outlines.get(id) ?? [], point, project));
  if (region !== undefined) return { kind: "region", region: region.region };
  if (below !== null && ground.isActive(below)) return below;
  return nearest(targets, point, REACH) ?? ground.small(point, REACH)[0] ?? below;
}

interface Target {
  readonly hit: Hit;
  /** Pixels beyond what counts as exactly on it; 0 on it. */
  readonly far: (point: Point) => number;
}

function nearest(targets: readonly Target[], point: Point, reach: number): Hit | null {
  let best: { readonly hit: Hit; readonly far: number } | null = null;
  for (const { hit, far } of targets) {
    const away = far(point);
    if (away <= reach && (best === null || away < best.far)) best = { hit, far: away };
  }
  return best?.hit ?? null;
}

function boxesOf({ badges, mores, places, countries, regions, cells }: MapMarks, project: (at: LngLat) => Point): readonly Target[] {
  const box = (mark: Placed): Box => {
    const { x, y } = project(mark.anchor);
    return { x: x + mark.dx, y: y + mark.dy, w: Math.max(TARGET, mark.w), h: Math.max(TARGET, mark.h) };
  };
  const target = (hit: Hit, ...boxes: readonly Box[]): Target => ({
    hit,
    far: (point) => Math.min(...boxes.map((each) => distanceToBox(each, point))),
  });
  return [
    ...badges.filter(({ badge }) => badge.count > 0).map((mark) => target({ kind: "actor", badge: mark.badge }, box(mark))),
    ...places.map((mark) =>
      target({ kind: "place", place: mark.place }, box(mark), { ...project(mark.place.point), w: TARGET, h: TARGET }),
    ),
    ...countries.map((mark) => target({ kind: "country", id: mark.country.id }, box(mark))),
    ...mores.map((mark) => target({ kind: "more", more: mark.more }, box(mark))),
    ...cells.map((mark) => target({ kind: "cell", mark }, box(mark))),
    ...regions.map((mark) => target({ kind: "region", region: mark.region }, box(mark))),
  ];
}

function linesOf({ arcs }: MapMarks, project: (at: LngLat) => Point): readonly Target[] {
  return arcs.map(({ link, line, width }) => {
    const points = line.map(project);
    const reach = Math.max(LINE_REACH, width / 2 + 3);
    return { hit: { kind: "link", link }, far: (point) => Math.max(0, distanceToLine(points, point) - reach) };
  });
}

function onOutline(rings: readonly (readonly LngLat[])[], point: Point, project: (at: LngLat) => Point): boolean {
  return rings.some((ring) => distanceToLine(ring.map(project), point) <= OUTLINE_REACH);
}
