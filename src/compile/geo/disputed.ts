import { mesh } from "topojson-client";
import type { Atlas } from "./atlas.ts";
import { cut, intersect } from "./clip.ts";
import type { Shape } from "./countries.ts";
import type { ControlLine, Overlap } from "./disputes.ts";
import type { Point, Polygon } from "./polygon.ts";

/** Polygons by code, sorted by it. */
export type Areas = ReadonlyMap<string, readonly Polygon[]>;

/**
 * The least area, in square degrees, on which the two packages count as differing. They are rounded to different grids:
 * that alone is 0.018 along the border of the United States and Canada, and 0.01 elsewhere. Crimea is 3.1.
 */
const LEAST_OVERLAP = 0.05;

/**
 * Takes what the packages disagree on out of the main atlas' countries.
 *
 * `areas` is by id of the overlap. Throws when they differ on something that is not in the table, or no longer differ on
 * something that is: a new version of a package needs a person to look at it.
 */
export function separateOverlaps(
  main: Areas,
  second: Areas,
  overlaps: readonly Overlap[],
): { readonly countries: Areas; readonly areas: ReadonlyMap<string, readonly Polygon[]> } {
  const countries = new Map(main);
  const areas = new Map<string, readonly Polygon[]>();
  for (const [code, polygons] of main) {
    for (const [other, theirs] of second) {
      // A code of the main atlas only (`CYN`) is in no country of the second, whose own feature for it has no code.
      if (other === code) continue;
      const common = intersect(polygons, theirs, LEAST_OVERLAP);
      if (common.length === 0) continue;
      const known = overlaps.find((overlap) => overlap.main === code && overlap.second === other);
      if (known === undefined) {
        throw new Error(`geo: found an area that is ${code} in one atlas and ${other} in the other, expected it in OVERLAPS (disputes.ts)`);
      }
      const { left, off } = cut(countries.get(code) ?? [], common, LEAST_OVERLAP);
      countries.set(code, left);
      areas.set(known.id, off);
    }
  }
  const gone = overlaps.find(({ id }) => !areas.has(id));
  if (gone !== undefined) {
    throw new Error(
      `geo: found ${gone.main} and ${gone.second} agreeing on "${gone.id}", expected them to differ: drop it from OVERLAPS (disputes.ts)`,
    );
  }
  return { countries, areas };
}

/** The stretches of the common border of two countries inside the line's box; a step that leaves the box is left out. */
export function controlLine(atlas: Atlas, shapes: readonly Shape[], line: ControlLine): readonly (readonly Point[])[] {
  const sides = shapes.filter(({ code }) => line.between.includes(code)).map(({ geometry }) => geometry);
  const both = { type: "GeometryCollection" as const, geometries: sides };
  const border = mesh(atlas, both, (a, b) => a !== b);
  const stretches = border.coordinates
    .map((points) => points.map(([x = 0, y = 0]): Point => [x, y]))
    .flatMap((points) => insideBox(points, line.inside));
  if (stretches.length === 0)
    throw new Error(`geo: found no common border for "${line.id}", expected one: look at CONTROL_LINES (disputes.ts)`);
  return stretches;
}

function insideBox(points: readonly Point[], [west, south, east, north]: ControlLine["inside"]): readonly (readonly Point[])[] {
  const stretches: Point[][] = [[]];
  for (const point of points) {
    const [x, y] = point;
    if (x >= west && x <= east && y >= south && y <= north) stretches.at(-1)?.push(point);
    else stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 1);
}
