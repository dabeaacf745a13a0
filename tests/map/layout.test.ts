import { describe, expect, it } from "vitest";
import { createDrawn } from "../../src/map/layout/drawn.ts";
import { inside, insideRings, overlaps, type Box } from "../../src/map/layout/geometry.ts";
import { layoutMarks } from "../../src/map/layout/layout-marks.ts";
import type { LayoutInput } from "../../src/map/layout/work.ts";
import type { MapMarks, Placed } from "../../src/map/layout/marks.ts";
import { toWorld, type LngLat } from "../../src/map/layout/mercator.ts";
import { selectMapScene } from "../../src/selectors/map-scene.ts";
import { inputs } from "../build.ts";
import { seedDataset } from "../panel/seed.ts";
import { aScene, fitted, layoutAt, measure, realAnchors } from "./a-picture.ts";

const scene = selectMapScene(inputs(seedDataset()));
/** The map beside its panels at 1440 × 900, 1024 × 768 and 390 × 844. */
const SIZES = [
  [806, 572],
  [660, 480],
  [390, 340],
] as const;

const allMarks = ({ countries, badges, places, regions }: MapMarks): readonly Placed[] => [
  ...countries,
  ...badges,
  ...places.filter(({ w }) => w > 0),
  ...regions,
];

function boxOf({ anchor, dx, dy, w, h }: Placed, zoom: number): Box {
  const { x, y } = toWorld(anchor, zoom);
  return { x: x + dx, y: y + dy, w, h };
}

/** From the top left corner of the map. */
function onScreen({ viewport: { zoom, center, width, height } }: Pick<LayoutInput, "viewport">, mark: Placed): Box {
  const [box, middle] = [boxOf(mark, zoom), toWorld(center, zoom)];
  return { ...box, x: box.x - middle.x + width / 2, y: box.y - middle.y + height / 2 };
}

describe.each(SIZES)("the first seed on a map of %i × %i", (width, height) => {
  const marks = layoutAt(scene, width, height);
  const { zoom } = fitted(scene.frame.bbox, width, height);
  const boxes = allMarks(marks).map((mark) => ({ id: mark.id, box: boxOf(mark, zoom) }));

  it("draws no name or badge over another", () => {
    const colliding = boxes.flatMap(({ id, box }, i) =>
      boxes.slice(i + 1).flatMap((other) => (overlaps(box, other.box) ? [`${id} ${other.id}`] : [])),
    );
    expect(colliding).toEqual([]);
  });

  it("names every involved country, those beyond the edge on the edge", () => {
    expect(marks.countries.map(({ country }) => country.id).toSorted()).toEqual(scene.countries.map(({ id }) => id).toSorted());
    expect(marks.countries.find(({ country }) => country.id === "USA")?.edge).toBe("left");
  });

  it("keeps every name and badge on the map", () => {
    const { x, y } = toWorld(fitted(scene.frame.bbox, width, height).center, zoom);
    const screen = { x, y, w: width, h: height };
    for (const { id, box } of boxes) {
      for (const corner of [-0.5, 0.5])
        expect([id, inside(screen, { x: box.x + corner * box.w, y: box.y + corner * box.h })]).toEqual([id, true]);
    }
  });

  it("draws every arc of the scene", () => {
    expect(marks.arcs.map(({ link }) => link.id).toSorted()).toEqual(scene.links.map(({ id }) => id).toSorted());
  });

  it("puts the middle of every image on a whole pixel of the screen, or its words would be ragged", () => {
    const { x, y } = toWorld(fitted(scene.frame.bbox, width, height).center, zoom);
    for (const { box } of boxes) {
      for (const at of [box.x - x + width / 2, box.y - y + height / 2]) expect(Math.abs(at - Math.round(at))).toBeLessThan(1e-6);
    }
  });

  it("sets the name of Central Asia in Central Asia", () => {
    const [region] = marks.regions;
    expect(region?.region.name).toBe("Central Asia");
    if (region === undefined) return;
    expect(realAnchors(scene).isInRegion("M49-143", [anchorOf(region, zoom)[0], anchorOf(region, zoom)[1]])).toBe(true);
  });
});

function anchorOf(mark: Placed, zoom: number): LngLat {
  const { x, y } = boxOf(mark, zoom);
  const size = 512 * 2 ** zoom;
  return [(x / size) * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI];
}

describe("arcs on a wide map", () => {
  const [width, height] = SIZES[0];
  const { zoom } = fitted(scene.frame.bbox, width, height);
  const marks = layoutAt(scene, width, height);

  it("keep clear of the names and badges that they do not end at", () => {
    const boxes = allMarks(marks).map((mark) => ({ id: mark.id, box: boxOf(mark, zoom) }));
    const crossed = marks.arcs.filter(({ link, line }) =>
      boxes.some(
        ({ id, box }) => id !== link.a && id !== link.b && !id.startsWith("region:") && line.some((at) => inside(box, toWorld(at, zoom))),
      ),
    );
    // Neighbours of the crowd round Afghanistan cannot all be spared.
    expect(crossed.length / marks.arcs.length).toBeLessThanOrEqual(0.2);
  });

  it("that leave one mark hardly ever cross each other, or nobody could follow them", () => {
    const sharing = marks.arcs.flatMap((arc, i) =>
      marks.arcs
        .slice(i + 1)
        .filter(({ link }) => [link.a, link.b].some((end) => end === arc.link.a || end === arc.link.b))
        .map((other) => [arc, other] as const),
    );
    const drawn = createDrawn();
    const crossing = sharing.filter(([arc, other]) => {
      const [line, against] = [arc, other].map((each) => each.line.map((at) => toWorld(at, zoom)));
      if (line === undefined || against === undefined) return false;
      drawn.add(against);
      const crosses = drawn.crossings(line) > 0;
      drawn.remove(against);
      return crosses;
    });
    expect(sharing.length).toBeGreaterThan(40);
    expect(crossing.length).toBeLessThanOrEqual(3);
  });

  it("fan out between one pair: the gaps between neighbours are even", () => {
    const fan = marks.arcs.filter(({ link }) => link.a === "country:RUS" && link.b === "actor:taliban");
    expect(fan.length).toBe(3);
    const middles = fan.map(({ line }) => toWorld(line[Math.floor(line.length / 2)] ?? [0, 0], zoom));
    const gaps = middles.slice(1).map((point, i) => Math.hypot(point.x - (middles[i]?.x ?? 0), point.y - (middles[i]?.y ?? 0)));
    expect(Math.abs((gaps[0] ?? 0) - (gaps[1] ?? 99))).toBeLessThan(4);
    expect(Math.min(...gaps)).toBeGreaterThan(8);
  });

  it("end outside the badge they point at, so that the tip is seen", () => {
    for (const { link, arrows } of marks.arcs) {
      expect(arrows.length).toBe(Number(link.arrowA) + Number(link.arrowB));
      for (const { at } of arrows) {
        for (const mark of allMarks(marks).filter(({ id }) => id === link.a || id === link.b))
          expect(inside(boxOf(mark, zoom), toWorld(at, zoom))).toBe(false);
      }
    }
  });
});

describe("layoutMarks", () => {
  const place = { id: "kabul", name: "Kabul", point: [69.17, 34.53], count: 1 } as const;
  const input = (parts: Partial<LayoutInput["scene"]>, overlays: readonly Box[] = []): LayoutInput => {
    const made = aScene(parts);
    return { scene: made, anchors: realAnchors(made), viewport: fitted([40, 24, 96, 58], 800, 600), overlays, cells: [], measure };
  };

  it("does not move a name when a filter takes its last event", () => {
    const country = { id: "AFG", name: "Afghanistan", count: 3 };
    const [before] = layoutMarks(input({ countries: [country] })).countries;
    const [after] = layoutMarks(input({ countries: [{ ...country, count: 0 }] })).countries;
    expect([after?.dx, after?.dy, after?.w]).toEqual([before?.dx, before?.dy, before?.w]);
  });

  it("keeps the place of a badge that is out of view, and draws nothing there", () => {
    const countries = [{ id: "AFG", name: "Afghanistan", count: 3 }];
    const badges = ["one", "two"].map((id) => ({ id, name: id, kind: "person", country: "AFG", total: 1, count: 1 }) as const);
    const [, two] = layoutMarks(input({ countries, badges })).badges;
    const without = layoutMarks(
      input({ countries, badges: badges.map((badge) => (badge.id === "one" ? { ...badge, count: 0 } : badge)) }),
    ).badges;
    expect(without).toEqual([two]);
  });

  it("keeps names off the point of a place", () => {
    const countries = [{ id: "AFG", name: "Afghanistan", count: 13 }];
    const { countries: names, places } = layoutMarks(input({ countries, places: [{ ...place, point: [66.62, 34.31] }] }));
    const zoom = fitted([40, 24, 96, 58], 800, 600).zoom;
    const [name] = names;
    expect(places.length).toBe(1);
    expect(name !== undefined && inside(boxOf(name, zoom), toWorld([66.62, 34.31], zoom))).toBe(false);
  });

  it("keeps names from under what lies over the map, where there is room beside it", () => {
    const legend = { x: 400, y: 420, w: 100, h: 40 };
    const countries = [{ id: "AFG", name: "Afghanistan", count: 13 }];
    const view = fitted([40, 24, 96, 58], 800, 600);
    const [name] = layoutMarks(input({ countries }, [legend])).countries;
    if (name === undefined) throw new Error("no name");
    const corner = toWorld(view.center, view.zoom);
    const box = boxOf(name, view.zoom);
    expect(overlaps({ ...box, x: box.x - corner.x + 400, y: box.y - corner.y + 300 }, legend)).toBe(false);
  });

  it("sets the name of a region beside a cell of events, whose number it would hide", () => {
    const regions = [{ id: "M49-143", name: "Central Asia" }];
    const plain = input({ regions });
    const [home] = layoutMarks(plain).regions;
    if (home === undefined) throw new Error("no name");
    const cell = { ...onScreen(plain, home), w: 30, h: 30 };
    const [beside] = layoutMarks({ ...plain, cells: [cell] }).regions;
    expect(beside !== undefined && overlaps(onScreen(plain, beside), cell)).toBe(false);
    expect(beside).toBeDefined();
    // Where there are cells all over, no number is hidden for its sake.
    expect(layoutMarks({ ...plain, cells: [{ ...cell, w: 2000, h: 2000 }] }).regions).toEqual([]);
  });

  it("covers as little of the cells as it can with a busy country's name, where no spot near by is clear of them", () => {
    const plain = input({ countries: [{ id: "AFG", name: "Afghanistan", count: 9 }] });
    const nameOf = (cells: readonly Box[]) => {
      const [mark] = layoutMarks({ ...plain, cells }).countries;
      if (mark === undefined) throw new Error("no name");
      return onScreen(plain, mark);
    };
    const home = nameOf([]);
    // Everything near by is covered, but the lower edge comes within reach.
    const cell = { ...home, y: home.y - 30, w: 400, h: 120 };
    const low = nameOf([cell]);
    expect(low.y + low.h / 2).toBeGreaterThan(cell.y + cell.h / 2 - 4);
    expect(Math.abs(low.x - home.x)).toBeLessThan(8);
  });

  it("leaves a name out rather than drawing it over others, when there is no room at all", () => {
    const countries = Array.from({ length: 70 }, (_, i) => ({ id: "AFG", name: `Afghanistan ${i}`, count: 1 }));
    const { countries: names } = layoutMarks(input({ countries }));
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThan(70);
  });

  it("does not name a country beyond the edge that no arc goes to", () => {
    expect(layoutMarks(input({ countries: [{ id: "USA", name: "United States", count: 2 }] })).countries).toEqual([]);
  });
});

describe("insideRings", () => {
  const square = (size: number) => [
    { x: -size, y: -size },
    { x: size, y: -size },
    { x: size, y: size },
    { x: -size, y: size },
  ];

  it("knows a hole", () => {
    expect(insideRings([square(4), square(2)], { x: 3, y: 0 })).toBe(true);
    expect(insideRings([square(4), square(2)], { x: 0, y: 0 })).toBe(false);
    expect(insideRings([square(4), square(2)], { x: 5, y: 0 })).toBe(false);
  });
});
