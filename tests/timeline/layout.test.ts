import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeStretches } from "../../src/timeline/folds.ts";
import { MARK_WIDTH, packLevels, placeMarks, placeUndated, solidPart } from "../../src/timeline/layout.ts";
import { makeScale } from "../../src/timeline/scale.ts";
import { NO_ZOOM } from "../../src/timeline/zoom.ts";
import { aDataset, day, days } from "../build.ts";
import type { TerseEvent } from "../build-table.ts";

const EXTENT = days("2021-01-01", "2021-12-31");
const SCALE = makeScale(makeStretches(EXTENT, [], "even"), 1000, NO_ZOOM);

const place = (...events: readonly Omit<TerseEvent, "id">[]) => {
  const dataset = aDataset({ events: events.map((event, at) => ({ id: `e${at}`, ...event })) });
  return placeMarks(dataset, [...events.keys()], SCALE);
};

describe("rows within a lane", () => {
  it("never puts two marks over each other, and never uses a row it could do without", () => {
    const mark = fc.record({ x0: fc.integer({ min: 0, max: 900 }), width: fc.integer({ min: MARK_WIDTH, max: 300 }) });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (given) => {
        const packed = packLevels(given.map(({ x0, width }) => ({ x0, x1: x0 + width })));
        for (const a of packed) {
          for (const b of packed) if (a !== b && a.level === b.level) expect(a.x1 <= b.x0 || b.x1 <= a.x0).toBe(true);
        }
        const levels = packed.reduce((most, { level }) => Math.max(most, level + 1), 0);
        const deepest = packed.reduce(
          (most, { x0 }) => Math.max(most, packed.filter((other) => other.x0 <= x0 && x0 < other.x1).length),
          0,
        );
        expect(levels).toBe(deepest);
      }),
    );
  });

  it("lets a mark stand on the faint end of a bar, but not on its body", () => {
    const bar = { x0: 0, x1: 200, fadeStart: 60, fadeEnd: 60 };
    expect(solidPart(bar)).toEqual({ x0: 24, x1: 176 });
    expect(packLevels([bar, { x0: 180, x1: 204 }]).map(({ level }) => level)).toEqual([0, 0]);
    expect(packLevels([bar, { x0: 160, x1: 184 }]).map(({ level }) => level)).toEqual([0, 1]);
  });

  it("lays undated events out in the order of the dataset", () => {
    expect(placeUndated([4, 7, 9], 2)).toEqual([
      { row: 4, column: 0, level: 0 },
      { row: 7, column: 1, level: 0 },
      { row: 9, column: 0, level: 1 },
    ]);
  });
});

describe("the shape of a date", () => {
  it("is a point for a day, in the middle of it", () => {
    const [mark] = place({ start: "2021-08-15" });
    expect(mark?.shape).toBe("point");
    expect(((mark?.x0 ?? 0) + (mark?.x1 ?? 0)) / 2).toBeCloseTo(SCALE.x(day("2021-08-15") + 0.5));
  });

  it("is a bar with soft ends across its bounds for a month", () => {
    const [mark] = place({ start: "2021-03" });
    expect(mark).toMatchObject({ shape: "bar", x0: SCALE.x(day("2021-03-01")), x1: SCALE.x(day("2021-04-01")) });
    expect(mark?.fadeStart).toBeGreaterThan(0);
    expect(mark?.fadeEnd).toBe(mark?.fadeStart);
  });

  it("has crisp ends for a state whose first and last day are known", () => {
    const [mark] = place({ start: "2021-03-01", end: "2021-05-31", as: "throughout" });
    expect(mark).toMatchObject({ shape: "bar", fadeStart: 0, fadeEnd: 0 });
  });

  it("fades out to the right end where a state has no known end", () => {
    const [mark] = place({ start: "2021-08-15", end: null, as: "throughout" });
    expect(mark).toMatchObject({ x0: SCALE.x(day("2021-08-15")), x1: SCALE.contentEnd, fadeStart: 0 });
    expect(mark?.fadeEnd).toBeGreaterThan(0);
  });

  it("fades in from the left where only the latest day is known", () => {
    const [mark] = place({ start: null, end: "2021-08-15", as: "within" });
    expect(mark?.x1).toBe(SCALE.x(day("2021-08-16")));
    expect(mark?.x0).toBeGreaterThanOrEqual(0);
    expect(mark?.fadeStart).toBeGreaterThan(mark?.fadeEnd ?? 0);
  });

  it("stands at the day that is known however wide the window is, and never fades into another year", () => {
    const dataset = aDataset({
      events: [
        { id: "long-ago", start: "2018" },
        { id: "before", start: null, end: "2021-08-15", as: "within" },
      ],
    });
    for (const width of [300, 1000]) {
      const spans = [days("2018-01-01", "2018-12-31"), days("2021-08-01", "2021-10-20")].map((span) => ({ ...span, count: 1 }));
      const scale = makeScale(makeStretches(days("2018-01-01", "2021-10-20"), spans, "folded"), width, NO_ZOOM);
      const [mark] = placeMarks(dataset, [1], scale);
      expect(mark?.x1).toBeGreaterThanOrEqual(scale.x(day("2021-08-16")));
      expect(mark?.fadeEnd).toBe(0);
      expect(mark?.x0).toBeGreaterThan(scale.x(day("2019-06-01")));
    }
  });

  it("is never narrower than a finger can point at", () => {
    for (const { x0, x1 } of place({ start: "2021-08-15" }, { start: "2021-08-15", end: "2021-08-16" }))
      expect(x1 - x0).toBeGreaterThanOrEqual(MARK_WIDTH);
  });
});
