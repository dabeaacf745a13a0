import { readFileSync } from "node:fs";
import { VectorTile, type VectorTileFeature } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { describe, expect, it } from "vitest";
import { contains, type Point, type Polygon } from "../../../src/compile/geo/polygon.ts";
import { LAND_LAYER, LAND_ZOOMS } from "../../../src/model/geo.ts";
import { countries } from "./read-geo.ts";

/** The committed tile, as the app gets it; none for a file without bytes. */
function featuresOf(z: number, x: number, y: number): readonly VectorTileFeature[] {
  const bytes = readFileSync(new URL(`../../../public/data/geo/land/${z}/${x}/${y}.mvt`, import.meta.url));
  const layer = new VectorTile(new PbfReader(bytes)).layers[LAND_LAYER];
  return Array.from({ length: layer?.length ?? 0 }, (_, at) => layer?.feature(at)).filter((feature) => feature !== undefined);
}

function tileOf([lng, lat]: Point, z: number): readonly [number, number] {
  const radians = (lat * Math.PI) / 180;
  const along = (share: number) => Math.floor(share * 2 ** z);
  return [along(lng / 360 + 0.5), along(0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI))];
}

/** Ids of the land at a point, in the tile that it lies in. */
function idsAt(point: Point, z: number): readonly unknown[] {
  const [x, y] = tileOf(point, z);
  return featuresOf(z, x, y)
    .filter((feature) => {
      const { geometry } = feature.toGeoJSON(x, y, z);
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.type === "MultiPolygon" ? geometry.coordinates : [];
      return contains(polygons as unknown as readonly Polygon[], point);
    })
    .map(({ properties }) => properties["id"]);
}

function allTiles(z: number): readonly (readonly [number, number])[] {
  const side = Array.from({ length: 2 ** z }, (_, at) => at);
  return side.flatMap((x) => side.map((y) => [x, y] as const));
}

describe("the tiles of the land", () => {
  it("are there for every part of the world at every zoom, also where there is only sea", () => {
    for (let z = 0; z <= LAND_ZOOMS; z++) expect(() => allTiles(z).map(([x, y]) => featuresOf(z, x, y))).not.toThrow();
    expect(featuresOf(4, 3, 10)).toEqual([]);
  });

  it("have every country of countries.json at the last zoom, and no word but its id", () => {
    const features = allTiles(LAND_ZOOMS).flatMap(([x, y]) => featuresOf(LAND_ZOOMS, x, y));
    expect([...new Set(features.map(({ properties }) => String(properties["id"])))].toSorted()).toEqual(
      countries.features.map(({ id }) => id),
    );
    expect(new Set(features.flatMap(({ properties }) => Object.keys(properties)))).toEqual(new Set(["id"]));
  });

  it.each<readonly [string, Point, string]>([
    ["Moscow", [37.616, 55.752], "RUS"],
    ["Chukotka, beyond the antimeridian", [-173, 66.5], "RUS"],
    ["the land before it", [177.4, 66], "RUS"],
    ["Kabul", [69.172, 34.528], "AFG"],
    ["Dushanbe", [68.779, 38.536], "TJK"],
    ["the exclave of Vorukh", [70.58, 39.85], "TJK"],
    ["Greenland", [-40, 72], "GRL"],
    ["the Aleutians, on the other side of the antimeridian", [172.9, 52.9], "USA"],
  ])("have %s in its country at the last zoom", (_, point, id) => {
    expect(idsAt(point, LAND_ZOOMS)).toEqual([id]);
  });

  it.each([1, 2, 3])("have Moscow, Kabul and Beijing in their countries at zoom %i", (z) => {
    const points: readonly Point[] = [
      [37.616, 55.752],
      [69.172, 34.528],
      [116.397, 39.908],
    ];
    expect(points.map((point) => idsAt(point, z))).toEqual([["RUS"], ["AFG"], ["CHN"]]);
  });

  it("have no land in Crimea, which the map hatches", () => {
    expect(idsAt([34.1, 45.2], LAND_ZOOMS)).toEqual([]);
  });
});
