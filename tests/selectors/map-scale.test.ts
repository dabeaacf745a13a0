import { describe, expect, it } from "vitest";
import { selectBusiest, selectHasMores, selectMapScene } from "../../src/selectors/map-scene.ts";
import { selectActorsOfCountry, selectHasShelf, selectUnplaced } from "../../src/selectors/map-shelf.ts";
import { selectMapPoints } from "../../src/selectors/map-points.ts";
import { aDataset, inputs } from "../build.ts";
import { aDatasetAt } from "../map/cells/points.ts";

/** 100 groups of Mali, the first with 100 events and the last with one; each event is done to Niger. */
const crowd = aDataset({
  actors: Array.from({ length: 100 }, (_, n) => ({ id: `group-${n}`, name: `Group ${n}`, kind: "armed-group" as const, country: "MLI" })),
  events: Array.from({ length: 100 }, (_, n) =>
    Array.from({ length: 100 - n }, (__, i) => ({
      id: `${n}-${i}`,
      status: i === 0 ? ("planned" as const) : ("occurred" as const),
      actors: [
        [`group-${n}`, "source"],
        ["NER", "target"],
      ] as const,
      links: [[`group-${n}`, "NER", true]] as const,
    })),
  ).flat(),
});

describe("the map of a crowd", () => {
  const scene = selectMapScene(inputs(crowd));

  it("gives badges to the busiest of a country and says how many more there are", () => {
    expect(scene.badges.map(({ id }) => id)).toEqual(["group-0", "group-1", "group-2", "group-3", "group-4", "group-5"]);
    expect(scene.mores).toEqual([{ country: "MLI", count: 94, total: 94 }]);
    expect(selectHasMores(inputs(crowd))).toBe(true);
  });

  it("keeps the same badges while a filter narrows, and counts the rest anew", () => {
    const narrow = selectMapScene(inputs(crowd, { actors: ["group-0", "group-50"] }));
    expect(narrow.badges.map(({ id, count }) => [id, count > 0])).toEqual(scene.badges.map(({ id }) => [id, id === "group-0"]));
    expect(narrow.mores).toEqual([{ country: "MLI", count: 1, total: 94 }]);
  });

  it("lists all actors of a country behind that, busiest first", () => {
    const actors = selectActorsOfCountry(inputs(crowd), "MLI");
    expect([actors.length, actors[0]?.id, actors.at(-1)?.id]).toEqual([100, "group-0", "group-99"]);
    expect(selectActorsOfCountry(inputs(crowd), "MLI")).toBe(actors);
  });

  it("draws arcs only to badges that are there, and says how many there would be", () => {
    const ends = new Set(scene.links.map(({ b }) => b));
    expect(ends.size).toBe(6);
    const { drawn, arcs } = selectBusiest(inputs(crowd));
    expect([drawn, arcs]).toEqual([12, 199]);
  });

  it("is the same scene for the same view", () => {
    expect(selectMapScene(inputs(crowd))).toBe(selectMapScene(inputs(crowd)));
    expect(selectBusiest(inputs(crowd))).toBe(selectBusiest(inputs(crowd)));
  });
});

describe("the busiest arcs", () => {
  const states = ["RUS", "AFG", "IRN", "PAK", "CHN", "IND", "TJK", "UZB", "TKM", "KAZ", "KGZ"];
  const pairs = states.flatMap((a, i) => states.slice(i + 1).map((b) => [a, b] as const));
  const many = aDataset({
    events: pairs.flatMap(([a, b], n) =>
      Array.from({ length: n + 1 }, (_, i) => ({
        id: `${a}${b}${i}`,
        actors: [
          [a, "source"],
          [b, "target"],
        ] as const,
        links: [[a, b, true]] as const,
      })),
    ),
  });

  it("are the 30 with the most events, none with fewer than one that is left out", () => {
    const { links } = selectMapScene(inputs(many));
    expect(pairs.length).toBe(55);
    expect(links.map(({ count }) => count).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, n) => n + 26));
  });
});

describe("selectMapPoints", () => {
  const dataset = aDatasetAt([{ at: [69, 34] }, { at: null }, { at: [-180, 85] }, { at: [180, -85] }]);

  it("is null for a dataset whose rows have no points of their own, so that the first seed's map has no cells", () => {
    expect(selectMapPoints(inputs(aDataset()))).toBeNull();
  });

  it("is the same object for the same filters, and keeps what it has projected for others", () => {
    const points = selectMapPoints(inputs(dataset));
    expect(selectMapPoints(inputs(dataset))).toBe(points);
    const narrow = selectMapPoints(inputs(dataset, { status: ["planned"] }));
    expect(narrow).not.toBe(points);
    expect(narrow?.x).toBe(points?.x);
  });

  it("goes on where it was when rows arrive in the same arrays", () => {
    const { table } = dataset;
    const part = {
      ...dataset,
      table: {
        ...table,
        length: 2,
        lng: table.lng?.subarray(0, 2) ?? new Float32Array(),
        lat: table.lat?.subarray(0, 2) ?? new Float32Array(),
      },
    };
    expect(selectMapPoints(inputs(part))?.rows.length).toBe(2);
    const whole = selectMapPoints(inputs(dataset));
    expect([...(whole?.x ?? [])].map((x) => x >= 0)).toEqual([true, false, true, true]);
  });

  it("keeps the poles and the 180th meridian on the world", () => {
    const whole = selectMapPoints(inputs(dataset));
    for (const row of [2, 3]) {
      expect(whole?.x[row]).toBe(0);
      expect(whole?.y[row]).toBeGreaterThanOrEqual(0);
      expect(whole?.y[row]).toBeLessThan(2 ** 30);
    }
  });
});

describe("the shelf", () => {
  it("does not hold an event that has a point, though it is in no country", () => {
    const dataset = aDatasetAt([{ at: [0, 0] }, { at: null }]);
    expect([...selectUnplaced(inputs(dataset))]).toEqual([1]);
    expect(selectHasShelf(inputs(aDatasetAt([{ at: [0, 0] }])))).toBe(false);
  });
});
