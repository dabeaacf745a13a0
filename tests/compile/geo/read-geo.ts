import { readFileSync } from "node:fs";
import { asPolygons } from "../../../src/compile/geo/atlas.ts";
import { contains, type Point, type Polygon } from "../../../src/compile/geo/polygon.ts";
import type { CountryCollection, DisputedCollection, GeoLabels, RegionCollection } from "../../../src/model/geo.ts";

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../public/data/geo/${name}`, import.meta.url), "utf8"));

/** The committed files, as the app gets them. */
export const countries = read("countries.json") as CountryCollection;
export const disputed = read("disputed.json") as DisputedCollection;
export const regions = read("regions.json") as RegionCollection;
export const labels = read("labels.json") as GeoLabels;

type Feature = CountryCollection["features"][number] | DisputedCollection["features"][number] | RegionCollection["features"][number];

/** None for a line. */
export function polygonsOf({ geometry }: Feature): readonly Polygon[] {
  return geometry.type === "MultiPolygon" ? asPolygons(geometry) : [];
}

/** Ids of the features that hold a point; the point's longitude counts modulo 360. */
export function idsAt(features: readonly Feature[], [lng, lat]: Point): readonly string[] {
  const turned = [-360, 0, 360].map((turn): Point => [lng + turn, lat]);
  return features.filter((feature) => turned.some((point) => contains(polygonsOf(feature), point))).map(({ id }) => id);
}
