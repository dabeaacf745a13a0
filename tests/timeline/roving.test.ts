import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { makeLanes } from "../../src/selectors/timeline-lanes.ts";
import { makeStretches } from "../../src/timeline/folds.ts";
import { layoutLanes, MOST_MARKS } from "../../src/timeline/lane-layout.ts";
import { laneHeight, levelTop, MARK_WIDTH, MOUSE_SIZES, TOUCH_SIZES } from "../../src/timeline/layout.ts";
import { moveTo, nearestBox, spotsOf } from "../../src/timeline/roving.ts";
import { makeScale } from "../../src/timeline/scale.ts";
import { NO_ZOOM } from "../../src/timeline/zoom.ts";
import { aDataset, day, days } from "../build.ts";

const dataset = aDataset({
  events: [
    { id: "late", start: "2021-10-20", actors: [["RUS", "host"]] },
    {
      id: "early",
      start: "2021-02-01",
      actors: [
        ["RUS", "host"],
        ["taliban", "participant"],
      ],
    },
    { id: "undated", actors: [["RUS", "source"]] },
    { id: "middle", start: "2021-06-01", actors: [["taliban", "source"]] },
  ],
});
const rows = Int32Array.of(0, 1, 2, 3);
const YEAR = days("2021-01-01", "2021-12-31");
const stretches = makeStretches(YEAR, [], "even");
const scale = makeScale(stretches, 800, NO_ZOOM);
const ROOM = { columns: 5, sizes: MOUSE_SIZES };
const layouts = layoutLanes({ dataset, rows, extent: YEAR }, makeLanes(dataset, rows, "actor"), scale, ROOM);
const spots = spotsOf(layouts, scale.width);
const walk = (from: string, ...directions: Parameters<typeof moveTo>[2][]) =>
  directions.reduce((key, direction) => moveTo(spots, key, direction)?.key ?? key, from);

describe("arrow keys between marks", () => {
  it("go along a lane in time, the undated last, and stop at its ends", () => {
    expect(walk("actor/RUS#1", "right")).toBe("actor/RUS#0");
    expect(walk("actor/RUS#1", "right", "right")).toBe("actor/RUS#2");
    expect(walk("actor/RUS#1", "right", "right", "right")).toBe("actor/RUS#2");
    expect(walk("actor/RUS#1", "left")).toBe("actor/RUS#1");
    expect(walk("actor/RUS#0", "first")).toBe("actor/RUS#1");
    expect(walk("actor/RUS#0", "last")).toBe("actor/RUS#2");
  });

  it("go to the nearest mark of the next lane and back", () => {
    expect(walk("actor/RUS#0", "down")).toBe("actor/taliban#3");
    expect(walk("actor/RUS#1", "down")).toBe("actor/taliban#1");
    expect(walk("actor/taliban#1", "up")).toBe("actor/RUS#1");
    expect(walk("actor/taliban#1", "down")).toBe("actor/taliban#1");
  });
});

describe("a finger near a mark", () => {
  const box = (left: number, top: number) => ({ left, right: left + 24, top, bottom: top + 24 });

  it("means the nearest mark within reach, and nothing on empty ground", () => {
    const boxes = [box(100, 10), box(160, 10)];
    expect(nearestBox(boxes, 140, 22, 22)).toBe(0);
    expect(nearestBox(boxes, 144, 22, 22)).toBe(1);
    expect(nearestBox(boxes, 144, 60, 22)).toBe(-1);
    expect(nearestBox([], 144, 60, 22)).toBe(-1);
  });

  it("means a mark of the next lane where that one is nearer", () => {
    expect(nearestBox([box(100, 10), box(100, 54)], 112, 46, 22)).toBe(1);
  });
});

describe("a lane under a finger", () => {
  it("is as high as a finger is wide, with its one row in the middle", () => {
    const height = laneHeight(1, TOUCH_SIZES);
    expect(height).toBe(44);
    expect(levelTop(0, TOUCH_SIZES) + MARK_WIDTH / 2).toBe(height / 2);
  });

  it("has rows that do not overlap, and room for all of them", () => {
    expect(levelTop(3, TOUCH_SIZES) - levelTop(2, TOUCH_SIZES)).toBeGreaterThanOrEqual(MARK_WIDTH);
    for (const sizes of [MOUSE_SIZES, TOUCH_SIZES]) expect(laneHeight(5, sizes)).toBeGreaterThan(levelTop(4, sizes) + MARK_WIDTH);
  });
});

describe("too many events to draw one by one", () => {
  const many = aDataset({
    events: Array.from({ length: MOST_MARKS + 1 }, (_, at) => ({
      id: `e${at}`,
      start: at < MOST_MARKS ? "2021-03-01" : "2021-11-01",
      actors: [["RUS", "source"]] as const,
    })),
  });
  const all = Int32Array.from({ length: MOST_MARKS + 1 }, (_, at) => at);
  const laidOut = (of: Dataset, rows: Int32Array, at = scale) =>
    layoutLanes({ dataset: of, rows, extent: YEAR }, makeLanes(of, rows, "actor"), at, ROOM);

  it("become a histogram, and marks again where zooming leaves few of them", () => {
    const [dense] = laidOut(many, all);
    expect(dense?.marks).toEqual([]);
    expect(dense?.bins?.reduce((sum, count) => sum + count, 0)).toBeCloseTo(MOST_MARKS + 1);
    const autumn = makeScale(stretches, 800, { factor: 6, left: day("2021-10-10") });
    const [zoomed] = laidOut(many, all, autumn);
    expect(zoomed?.bins).toBeNull();
    expect(zoomed?.marks.map(({ row }) => row)).toEqual([MOST_MARKS]);
  });

  it("never hide undated events without saying how many", () => {
    const undated = aDataset({ events: Array.from({ length: 40 }, (_, at) => ({ id: `e${at}`, actors: [["RUS", "source"]] as const })) });
    const every = Int32Array.from({ length: 40 }, (_, at) => at);
    const [layout] = laidOut(undated, every);
    expect((layout?.undated.length ?? 0) + (layout?.moreUndated?.count ?? 0)).toBe(40);
    expect(layout?.moreUndated?.count).toBeGreaterThan(0);
  });

  it.each([40, 400, 4000, 200_000])(
    "leave the number of %i undated events as many cells as it is wide, and no mark stands there",
    (length) => {
      const row = { id: "e", actors: [["RUS", "source"]] as const };
      const undated = aDataset({ events: [row] });
      const rows = Int32Array.of(0);
      const [lane] = makeLanes(undated, rows, "actor");
      if (lane === undefined) throw new Error("no lane");
      const [layout] = layoutLanes({ dataset: undated, rows, extent: YEAR }, [{ ...lane, undated: length }], scale, ROOM);
      const { count = 0, column = 0, cells = 0 } = layout?.moreUndated ?? {};
      expect(count + (layout?.undated.length ?? 0)).toBe(length);
      const digit = 7;
      expect(cells * MARK_WIDTH).toBeGreaterThanOrEqual(`+${count.toLocaleString("en")}`.length * digit - 4);
      expect(column + cells).toBe(ROOM.columns);
      const last = Math.max(...(layout?.undated ?? []).map(({ level }) => level));
      expect(layout?.undated.filter(({ level, column: at }) => level === last && at >= column && last === 2)).toEqual([]);
    },
  );

  it("have undated events beside them one by one where all have room, else their number alone", () => {
    const beside = (undated: number) => {
      const dataset = aDataset({
        events: [
          ...Array.from({ length: MOST_MARKS + 1 }, (_, at) => ({
            id: `d${at}`,
            start: "2021-03-01",
            actors: [["RUS", "source"]] as const,
          })),
          ...Array.from({ length: undated }, (_, at) => ({ id: `u${at}`, actors: [["RUS", "source"]] as const })),
        ],
      });
      return laidOut(
        dataset,
        Int32Array.from({ length: MOST_MARKS + 1 + undated }, (_, at) => at),
      )[0];
    };
    const [few, most] = [beside(15), beside(16)];
    expect([few?.bins === null, few?.undated.length, few?.moreUndated]).toEqual([false, 15, null]);
    expect([most?.bins === null, most?.undated, most?.moreUndated]).toEqual([
      false,
      [],
      { count: 16, all: true, column: 0, cells: ROOM.columns },
    ]);
    expect(most?.height).toBeLessThan(few?.height ?? 0);
  });
});
