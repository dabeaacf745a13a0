import { describe, expect, it } from "vitest";
import { labelOf } from "../../../src/compile/geo/labels.ts";
import { contains } from "../../../src/compile/geo/polygon.ts";
import { countries, disputed, labels, polygonsOf, regions } from "./read-geo.ts";

const labelled = [
  ...countries.features.map((feature) => ({ feature, label: labels.countries[feature.id] })),
  ...regions.features.map((feature) => ({ feature, label: labels.regions[feature.id] })),
];

describe("labels.json", () => {
  it("has one label for each country and region, sorted", () => {
    expect(Object.keys(labels.countries)).toEqual(countries.features.map(({ id }) => id));
    expect(Object.keys(labels.regions)).toEqual(regions.features.map(({ id }) => id));
  });

  it("puts the point inside its own country and its bbox, and outside what is disputed", () => {
    for (const { feature, label } of labelled) {
      if (label === undefined) throw new Error(`no label for ${feature.id}`);
      const [west, south, east, north] = label.bbox;
      const [lng, lat] = label.point;
      expect(contains(polygonsOf(feature), label.point), feature.id).toBe(true);
      expect(lng >= west && lng <= east && lat >= south && lat <= north, feature.id).toBe(true);
    }
    for (const { point } of Object.values(labels.countries)) expect(contains(disputed.features.flatMap(polygonsOf), point)).toBe(false);
  });

  it("gives the area of the whole country, so that small ones can be told", () => {
    expect(labels.countries["RUS"]?.area).toBeGreaterThan(2900);
    expect(labels.countries["TJK"]?.area).toBeCloseTo(14.7, 1);
    expect(labels.countries["VAT"]?.area).toBe(0);
  });
});

describe("labelOf", () => {
  it("labels the middle of the largest polygon and measures all", () => {
    const square = (west: number, size: number) =>
      [
        [
          [west, 0],
          [west + size, 0],
          [west + size, size],
          [west, size],
          [west, 0],
        ],
      ] as const;
    expect(labelOf([square(0, 1), square(10, 4)])).toEqual({ point: [12, 2], bbox: [0, 0, 14, 4], area: 17 });
  });

  it("is null where there is no polygon", () => {
    expect(labelOf([])).toBeNull();
  });
});
