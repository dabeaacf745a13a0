import { describe, expect, it } from "vitest";
import { countryCodes } from "../../../src/compile/geo/codes.ts";
import { bboxOf, ringArea } from "../../../src/compile/geo/polygon.ts";
import { countries, idsAt, polygonsOf } from "./read-geo.ts";

const ids = countries.features.map(({ id }) => id);

describe("countries.json", () => {
  it("has unique, sorted ids that are country codes, and their names", () => {
    const names = new Map(countryCodes().map(({ alpha3, name }) => [alpha3, name]));
    expect(ids).toEqual([...new Set(ids)].toSorted());
    for (const { id, properties } of countries.features) expect(properties, id).toEqual({ id, name: names.get(id) });
  });

  it("leaves Antarctica out", () => {
    expect(ids).not.toContain("ATA");
    expect(idsAt(countries.features, [0, -85])).toEqual([]);
  });

  it("has the states of the first seed and the smallest states", () => {
    expect(ids).toEqual(
      expect.arrayContaining(["AFG", "CHN", "GBR", "IRN", "KAZ", "KGZ", "PAK", "RUS", "TJK", "TKM", "USA", "UZB", "XKX"]),
    );
    expect(ids).toEqual(expect.arrayContaining(["AND", "LIE", "MCO", "MLT", "NRU", "SMR", "TUV", "VAT"]));
  });

  it.each([
    ["Chukotka", -173, 66.5],
    ["Wrangel Island", -179.5, 71.2],
    ["the land behind Anadyr, whose own spit is finer than the map", 177.4, 64.7],
    ["Moscow", 37.616, 55.752],
    ["Kaliningrad", 20.51, 54.71],
    ["Vladivostok", 131.95, 43.15],
  ])("has %s in Russia", (_, lng, lat) => {
    expect(idsAt(countries.features, [lng, lat])).toEqual(["RUS"]);
  });

  it("does not paint Greenland as Russia", () => {
    expect(idsAt(countries.features, [-40, 72])).toEqual(["GRL"]);
  });

  it.each([
    ["Kabul", 69.172, 34.528, "AFG"],
    ["Dushanbe", 68.779, 38.536, "TJK"],
    ["Khujand", 69.62, 40.28, "TJK"],
    ["the exclave of Vorukh", 70.58, 39.85, "TJK"],
    ["the exclave of Sokh", 71.09, 39.97, "UZB"],
    ["Tashkent", 69.216, 41.265, "UZB"],
    ["Bishkek", 74.59, 42.87, "KGZ"],
    ["Ashgabat", 58.38, 37.95, "TKM"],
    ["Almaty", 76.93, 43.25, "KAZ"],
    ["Islamabad", 73.043, 33.721, "PAK"],
    ["Tehran", 51.421, 35.694, "IRN"],
    ["Beijing", 116.397, 39.908, "CHN"],
    ["New Delhi", 77.21, 28.61, "IND"],
    ["Doha", 51.53, 25.29, "QAT"],
    ["Washington", -77.04, 38.9, "USA"],
    ["Attu in the Aleutians", 172.9, 52.9, "USA"],
    ["London", -0.13, 51.51, "GBR"],
    ["Kyiv", 30.52, 50.45, "UKR"],
    ["Kherson", 32.62, 46.64, "UKR"],
    ["Pristina", 21.17, 42.67, "XKX"],
    ["Ramallah", 35.2, 31.9, "PSE"],
    ["Taipei", 121.56, 25.04, "TWN"],
    ["Suva", 178.44, -18.12, "FJI"],
    ["Taveuni in Fiji", -179.99, -16.85, "FJI"],
    ["the Chatham Islands", -176.5, -43.9, "NZL"],
    ["Maseru", 27.48, -29.31, "LSO"],
    ["Vaduz", 9.52, 47.14, "LIE"],
    ["the city of San Marino", 12.45, 43.94, "SMR"],
    ["the Vatican, drawn a kilometre too far west", 12.435, 41.902, "VAT"],
    ["Luxembourg", 6.13, 49.61, "LUX"],
    ["Christmas Island", 105.65, -10.48, "CXR"],
    ["Aksai Chin, on China's side of the line", 79.5, 35.2, "CHN"],
    ["Cayenne, drawn with France", -52.33, 4.9, "FRA"],
  ])("has %s in its country and no other", (_, lng, lat, id) => {
    expect(idsAt(countries.features, [lng, lat])).toEqual([id]);
  });

  it("lets no ring jump over the antimeridian", () => {
    for (const feature of countries.features) {
      for (const ring of polygonsOf(feature).flat()) {
        const jumps = ring.filter(([x], at) => Math.abs(x - (ring[at - 1] ?? [x])[0]) > 180);
        expect(jumps, feature.id).toEqual([]);
      }
    }
  });

  it("keeps each country in one frame: Russia runs on in the east, the United States in the west", () => {
    const bbox = (id: string) => bboxOf(countries.features.filter((feature) => feature.id === id).flatMap(polygonsOf));
    expect(bbox("RUS")[2]).toBeGreaterThan(189);
    expect(bbox("USA")[0]).toBeLessThan(-180);
    for (const feature of countries.features) {
      const [west, , east] = bboxOf(polygonsOf(feature));
      expect(east - west, feature.id).toBeLessThan(180);
    }
  });

  it("has closed rings with an area, wound as RFC 7946 asks, without repeated points", () => {
    for (const feature of countries.features) {
      for (const [at, ring] of polygonsOf(feature).flatMap((polygon) => [...polygon.entries()])) {
        expect(ring.length, feature.id).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1), feature.id).toEqual(ring[0]);
        expect(Math.sign(ringArea(ring)), feature.id).toBe(at === 0 ? 1 : -1);
        expect(
          ring.some(([x, y], i) => i > 0 && x === ring[i - 1]?.[0] && y === ring[i - 1]?.[1]),
          feature.id,
        ).toBe(false);
      }
    }
  });
});
