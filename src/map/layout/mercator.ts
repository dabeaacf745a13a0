import type { Box, Point } from "./geometry.ts";

/** Longitude, latitude in degrees (RFC 7946). */
export type LngLat = readonly [number, number];

/** What part of the world is on the screen, at no bearing and no pitch. */
export interface Viewport {
  readonly zoom: number;
  readonly center: LngLat;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The limit of Web Mercator (EPSG:3857). */
const MAX_LAT = 85.051129;
const TILE = 512;

/** Where a point is on the whole world at a zoom, as MapLibre's own `project` has it. Not wrapped: 190° is right of 180°. */
export function toWorld([lng, lat]: LngLat, zoom: number): Point {
  const size = TILE * 2 ** zoom;
  const sin = Math.sin((Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)) * Math.PI) / 180);
  return { x: ((lng + 180) / 360) * size, y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size };
}

export function fromWorld({ x, y }: Point, zoom: number): LngLat {
  const size = TILE * 2 ** zoom;
  return [(x / size) * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI];
}

/** What is on the screen, in pixels of the world. */
export function visibleBox({ zoom, center, width, height }: Viewport): Box {
  return { ...toWorld(center, zoom), w: width, h: height };
}

/** The copy of a point that is nearest to the middle of the screen: the world repeats every 360°. */
export function nearestCopy([lng, lat]: LngLat, center: LngLat): LngLat {
  return [lng + Math.round((center[0] - lng) / 360) * 360, lat];
}

/** The top left corner of the screen, in pixels of the world. */
export function cornerOf(viewport: Viewport): Point {
  const { x, y, w, h } = visibleBox(viewport);
  return { x: x - w / 2, y: y - h / 2 };
}
