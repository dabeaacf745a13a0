import { describe, expect, it } from "vitest";
import { readMainAtlas } from "../../../src/compile/geo/atlas.ts";
import { regions as regionCodes } from "../../../src/compile/geo/codes.ts";
import { mainShapes } from "../../../src/compile/geo/countries.ts";
import { UNCODED } from "../../../src/compile/geo/disputes.ts";
import { contains, ringArea } from "../../../src/compile/geo/polygon.ts";
import { regionOutline } from "../../../src/compile/geo/regions.ts";
import { idsAt, regions } from "./read-geo.ts";

describe("regions.json", () => {
  it("has Central Asia with its members", () => {
    const region = regions.features.find(({ id }) => id === "M49-143");
    expect(region?.properties).toEqual({ id: "M49-143", members: ["KAZ", "KGZ", "TJK", "TKM", "UZB"], name: "Central Asia" });
  });

  it.each([
    ["Almaty", 76.93, 43.25],
    ["Dushanbe", 68.779, 38.536],
    ["the border of Uzbekistan and Tajikistan", 68.3, 38.33],
  ])("holds %s in Central Asia", (_, lng, lat) => {
    expect(idsAt(regions.features, [lng, lat])).toContain("M49-143");
  });

  it.each([
    ["Kabul", 69.172, 34.528],
    ["Moscow", 37.616, 55.752],
    ["Urumqi", 87.6, 43.8],
  ])("leaves %s out of Central Asia", (_, lng, lat) => {
    expect(idsAt(regions.features, [lng, lat])).not.toContain("M49-143");
  });
});

describe("regionOutline", () => {
  const atlas = readMainAtlas();
  const shapes = mainShapes(atlas, new Set(UNCODED.map(({ a3 }) => a3)));
  const outline = (code: string) =>
    regionCodes()
      .filter((region) => region.code === code)
      .flatMap((region) => regionOutline(atlas, shapes, UNCODED, region));

  it("holds a disputed area when all who claim it are members", () => {
    expect(contains(outline("M49-151"), [34.1, 44.95])).toBe(true);
    expect(contains(outline("M49-034"), [77.1, 35.4])).toBe(true);
    expect(contains(outline("M49-014"), [44.06, 9.56])).toBe(true);
  });

  it("runs on over the antimeridian", () => {
    expect(contains(outline("M49-151"), [187, 66.5])).toBe(true);
    expect(contains(outline("M49-151"), [-40, 72])).toBe(false);
  });

  it("puts the outer ring of every polygon of every region first", () => {
    for (const { code } of regionCodes()) {
      for (const [outer = [], ...holes] of outline(code)) {
        const size = Math.abs(ringArea(outer));
        expect(
          holes.filter((hole) => Math.abs(ringArea(hole)) > size),
          code,
        ).toEqual([]);
      }
    }
  });
});
