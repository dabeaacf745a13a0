import { describe, expect, it } from "vitest";
import { bboxOf, contains, type Point } from "../../../src/compile/geo/polygon.ts";
import { countries, disputed, idsAt, polygonsOf } from "./read-geo.ts";

const near = ({ id }: { readonly id: string }) => countries.features.filter((country) => (NEIGHBOURS[id] ?? []).includes(country.id));

const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  crimea: ["UKR", "RUS"],
  "northern-cyprus": ["CYP", "TUR"],
  siachen: ["CHN", "IND", "PAK"],
  somaliland: ["DJI", "ETH", "SOM"],
  "western-sahara": ["DZA", "ESH", "MAR", "MRT"],
};

describe("disputed.json", () => {
  it("has unique, sorted, kebab-case ids, each with a name and one sentence", () => {
    const ids = disputed.features.map(({ id }) => id);
    expect(ids).toEqual(["aksai-chin-line", "crimea", "kashmir-line", "northern-cyprus", "siachen", "somaliland", "western-sahara"]);
    for (const { id, properties } of disputed.features) {
      expect(properties.id).toBe(id);
      expect(properties.name, id).not.toBe("");
      expect(properties.note, id).toMatch(/^[A-Z][^.]+\.$/);
    }
  });

  it.each([
    ["Simferopol", 34.1, 44.95, "crimea"],
    ["Sevastopol", 33.6, 44.58, "crimea"],
    ["Kerch", 36.4, 45.32, "crimea"],
    ["Laayoune", -13.15, 27.1, "western-sahara"],
    ["Dakhla's hinterland", -15, 23.5, "western-sahara"],
    ["Hargeisa", 44.06, 9.56, "somaliland"],
    ["Morphou", 32.99, 35.2, "northern-cyprus"],
    ["the Siachen Glacier", 77.1, 35.4, "siachen"],
  ])("holds %s, which is in no country", (_, lng, lat, id) => {
    expect(idsAt(disputed.features, [lng, lat])).toEqual([id]);
    expect(idsAt(countries.features, [lng, lat])).toEqual([]);
  });

  it("leaves undisputed neighbours alone", () => {
    for (const [lng, lat] of [
      [32.62, 46.64],
      [34.4, 46.18],
      [33.36, 34.9],
      [45.34, 2.04],
      [-9.6, 30.4],
    ] as const) {
      expect(idsAt(disputed.features, [lng, lat])).toEqual([]);
    }
  });

  it("shares no ground with any country", () => {
    for (const feature of disputed.features) {
      const [west, south, east, north] = bboxOf(polygonsOf(feature));
      const steps = [...Array(20).keys()].map((step) => (step + 0.5) / 20);
      const grid = steps.flatMap((x) => steps.map((y): Point => [west + x * (east - west), south + y * (north - south)]));
      const inside = grid.filter((point) => contains(polygonsOf(feature), point));
      const shared = inside.filter((point) => idsAt(near(feature), point).length > 0);
      expect(shared, feature.id).toEqual([]);
    }
  });

  it("draws as lines only borders that both countries share", () => {
    const corners = new Set(countries.features.filter(({ id }) => id === "IND").flatMap((india) => polygonsOf(india).flat(2).map(String)));
    for (const { id, geometry, properties } of disputed.features) {
      expect(properties.kind, id).toBe(geometry.type === "MultiLineString" ? "line" : "area");
      if (geometry.type !== "MultiLineString") continue;
      expect(
        geometry.coordinates.flat().filter((point) => !corners.has(String(point))),
        id,
      ).toEqual([]);
      expect(geometry.coordinates.flat().length, id).toBeGreaterThan(20);
    }
  });
});
