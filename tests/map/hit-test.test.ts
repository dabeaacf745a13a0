import { describe, expect, it } from "vitest";
import { hitTest, type Ground, type Hit } from "../../src/map/hit-test.ts";
import type { Point } from "../../src/map/layout/geometry.ts";
import type { ArcMark, BadgeMark, CountryMark, MapMarks } from "../../src/map/layout/marks.ts";
import type { LngLat } from "../../src/map/layout/mercator.ts";
import { aPicture } from "./a-picture.ts";

/** Degrees are pixels here. */
const project = ([x, y]: LngLat): Point => ({ x, y });

const label: CountryMark = {
  id: "country:RUS",
  anchor: [100, 100],
  dx: 0,
  dy: 0,
  w: 80,
  h: 18,
  country: { id: "RUS", name: "Russia", count: 3 },
  edge: null,
};
const badge: BadgeMark = {
  id: "actor:taliban",
  anchor: [100, 100],
  dx: 0,
  dy: 60,
  w: 60,
  h: 24,
  badge: { id: "taliban", name: "Taliban", kind: "armed-group", country: "AFG", total: 2, count: 2 },
  short: "Taliban",
};
const arc: ArcMark = {
  link: {
    id: "1",
    a: "country:RUS",
    b: "actor:taliban",
    arrowA: false,
    arrowB: true,
    family: "talks",
    group: "fact",
    count: 1,
    attributed: 0,
    pair: { kind: "pair", a: "RUS", b: "taliban" },
  },
  line: [
    [200, 0],
    [200, 200],
  ],
  width: 2,
  arrows: [],
  quote: null,
};
const marks: MapMarks = { ...aPicture().marks, countries: [label], badges: [badge], arcs: [arc] };

const sea: Ground = { at: () => null, isActive: () => true, small: () => [] };
const land = (id: string, isActive = true): Ground => ({ ...sea, at: () => ({ kind: "country", id }), isActive: () => isActive });

const at = (x: number, y: number, ground = sea, outlines = new Map<string, LngLat[][]>()): Hit | null =>
  hitTest({ x, y }, marks, project, outlines, ground);
const named = (hit: Hit | null) => (hit === null ? null : hit.kind === "country" ? hit.id : hit.kind === "actor" ? hit.badge.id : hit.kind);

describe("hitTest", () => {
  it("finds a name, a badge and an arc under the pointer before the land below", () => {
    expect(named(at(130, 105, land("KAZ")))).toBe("RUS");
    expect(named(at(100, 165, land("KAZ")))).toBe("taliban");
    expect(named(at(204, 50, land("KAZ")))).toBe("link");
  });

  it("gives a low label a target of 24 pixels", () => {
    expect(named(at(100, 111, land("KAZ")))).toBe("RUS");
    expect(named(at(100, 114, land("KAZ")))).toBe("KAZ");
  });

  it("finds the nearest within 20 pixels over the sea, and nothing beyond", () => {
    expect(named(at(222, 50))).toBe("link");
    expect(named(at(230, 50))).toBeNull();
    expect(named(at(300, 300))).toBeNull();
  });

  it("reaches from land that has no part in the dataset, and not from land that has", () => {
    expect(named(at(222, 50, land("IND", false)))).toBe("link");
    expect(named(at(222, 50, land("CHN")))).toBe("CHN");
  });

  it("names the land when nothing is near, even if a click on it does nothing", () => {
    expect(named(at(300, 300, land("IND", false)))).toBe("IND");
  });

  it("finds a country that is too small to be pointed at", () => {
    expect(named(at(300, 300, { ...sea, small: () => [{ kind: "country", id: "SGP" }] }))).toBe("SGP");
  });

  it("selects a region by its outline and not by its land", () => {
    const regions = {
      ...marks,
      regions: [{ id: "region:R", anchor: [500, 500], dx: 0, dy: 0, w: 50, h: 18, region: { id: "R", name: "R" } } as const],
    };
    const ring: LngLat[] = [
      [400, 400],
      [600, 400],
      [600, 600],
      [400, 600],
      [400, 400],
    ];
    const hit = (x: number, y: number) => hitTest({ x, y }, regions, project, new Map([["R", [ring]]]), land("KAZ"));
    expect(named(hit(450, 402))).toBe("region");
    expect(named(hit(450, 430))).toBe("KAZ");
    expect(named(hit(510, 500))).toBe("region");
  });
});
