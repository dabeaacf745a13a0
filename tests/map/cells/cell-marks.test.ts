import { describe, expect, it } from "vitest";
import { gridOf } from "../../../src/map/cells/grid.ts";
import { cellMarks } from "../../../src/map/cells/cell-marks.ts";
import { cellNumber, diameterOf, ringParts } from "../../../src/map/cells/cell-size.ts";
import { createCells } from "../../../src/map/cells/live-cells.ts";
import { withCells } from "../../../src/map/cells/lit-cells.ts";
import { overlaps, type Box } from "../../../src/map/layout/geometry.ts";
import { toWorld, type Viewport } from "../../../src/map/layout/mercator.ts";
import { extentOfRows, selectCellRows, selectMapPoints } from "../../../src/selectors/map-points.ts";
import { inputs } from "../../build.ts";
import { aPicture } from "../a-picture.ts";
import { aDatasetAt, pointsIn, pointsOf, type Spot } from "./points.ts";

const at = (zoom: number): Viewport => ({ zoom, center: [60, 33], width: 800, height: 600 });

/** Events over Iran and Afghanistan, the same ones every time. */
const SPREAD: readonly Spot[] = Array.from({ length: 300 }, (_, n) => ({
  at: [50 + ((n * 7919) % 2000) / 100, 26 + ((n * 104729) % 1400) / 100],
  type: n % 3 === 0 ? "ASSAULT" : "CONSULT",
}));
const marksAt = (spots: readonly Spot[], zoom: number, taken: readonly Box[] = []) =>
  cellMarks(pointsOf(spots), gridOf(at(zoom)), at(zoom), taken);

describe("cellMarks", () => {
  it("add up to the events with a point on the screen", () => {
    const marks = marksAt(SPREAD, 4);
    expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(300);
    for (const { count, families } of marks) expect(families.reduce((a, b) => a + b, 0)).toBe(count);
  });

  it("break up as one zooms in, until each event stands alone", () => {
    const most = [3, 5, 7, 10].map((zoom) =>
      Math.max(
        ...cellMarks(pointsOf(SPREAD), { bits: zoom + 3, x: 0, y: 0, w: 2 ** (zoom + 3), h: 2 ** (zoom + 3) }, at(zoom), []).map(
          ({ count }) => count,
        ),
      ),
    );
    expect(most.toSorted((a, b) => b - a)).toEqual(most);
    expect(most[0]).toBeGreaterThan(20);
    expect(most.at(-1)).toBe(1);
  });

  it("never lie over each other", () => {
    for (const zoom of [2.7, 3.9, 4, 4.5]) {
      const boxes = marksAt(SPREAD, zoom).map(({ anchor, w, h }) => ({ ...toWorld(anchor, zoom), w: w - 0.01, h: h - 0.01 }));
      boxes.forEach((box, i) => expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false));
    }
  });

  it("step aside from a name that lies on their spot", () => {
    const zoom = 4;
    const spot = toWorld([66, 34], zoom);
    const name = { ...spot, w: 60, h: 18 };
    const [mark] = marksAt([{ at: [66, 34] }, { at: [66, 34] }], zoom, [name]);
    if (mark === undefined) throw new Error("no mark");
    expect(overlaps({ ...toWorld(mark.anchor, zoom), w: mark.w, h: mark.h }, name)).toBe(false);
  });

  it("are none for events whose place is only a country or a region", () => {
    expect(marksAt([{ at: null }, { at: null }], 4)).toEqual([]);
  });

  it("say which event a single one is", () => {
    expect(marksAt([{ at: null }, { at: [66, 34] }], 4).map(({ count, row }) => [count, row])).toEqual([[1, 1]]);
  });
});

describe("the rows of a cell", () => {
  const view = inputs(aDatasetAt(SPREAD));

  it("are as many as its mark says, and where it stands", () => {
    for (const { cell, count } of cellMarks(pointsIn(view), gridOf(at(5)), at(5), [])) {
      const rows = selectCellRows(view, cell);
      expect(rows.length).toBe(count);
      const [west, south, east, north] = extentOfRows(view.dataset.table, rows) ?? [0, 0, 0, 0];
      expect([west <= east, south <= north]).toEqual([true, true]);
    }
  });
});

describe("createCells", () => {
  const marks = aPicture().marks;

  it("gives the same list until one of its cells changes, so that no data is sent for nothing", () => {
    const dataset = aDatasetAt([...SPREAD, { at: [-100, 40] }]);
    const cells = createCells();
    const first = cells(pointsIn(inputs(dataset)), at(4), marks).marks;
    expect(cells(pointsIn(inputs(dataset)), at(4), marks).marks).toBe(first);
    // The one that is filtered out is far beyond the screen.
    const elsewhere = selectMapPoints({
      ...inputs(dataset),
      text: { status: "ready", rows: Uint8Array.from({ length: 301 }, (_, row) => (row === 300 ? 0 : 1)) },
    });
    expect(cells(elsewhere, at(4), marks).marks).toBe(first);
    expect(cells(pointsIn(inputs(dataset, { status: ["planned"] })), at(4), marks).marks).not.toBe(first);
  });

  it("has none for a dataset without points", () => {
    expect(createCells()(null, at(4), marks).marks).toEqual([]);
  });
});

describe("withCells", () => {
  const points = pointsOf([{ at: [60, 33] }, { at: [66, 30] }]);
  const { grid, marks } = createCells()(points, at(4), aPicture().marks);
  const emphasis = { marks: new Set(["country:AFG"]), outlines: new Set<string>(), rows: Uint8Array.of(0, 1) };

  it("brings out the cells that have an event of what is pointed at, and keeps the other marks", () => {
    const lit = withCells(emphasis, points, grid, marks);
    const own = marks.find(({ row }) => row === 1)?.id ?? "";
    expect(lit?.marks).toEqual(new Set(["country:AFG", own]));
    expect(withCells(emphasis, points, grid, marks)).toBe(lit);
  });

  it("leaves alone what has nothing to do with cells", () => {
    expect(withCells(null, points, grid, marks)).toBeNull();
    const plain = { ...emphasis, rows: null };
    expect(withCells(plain, points, grid, marks)).toBe(plain);
  });
});

describe("the size of a cell", () => {
  it("grows with its share of the most that any cell has, and a number always fits", () => {
    const sizes = [2, 50, 400, 1000].map((count) => diameterOf(count, 1000));
    expect(sizes.toSorted((a, b) => a - b)).toEqual(sizes);
    expect(sizes.at(-1)).toBe(44);
    expect(diameterOf(1, 1000)).toBeLessThan(diameterOf(2, 1000));
    expect(diameterOf(999, 1_000_000)).toBeGreaterThanOrEqual(32);
  });

  it("writes a number in at most four letters", () => {
    expect([7, 340, 1000, 1234, 9949, 9951, 34_567, 999_499, 1_200_000].map(cellNumber)).toEqual([
      "7",
      "340",
      "1k",
      "1.2k",
      "9.9k",
      "10k",
      "35k",
      "999k",
      "1.2M",
    ]);
  });

  it("shows every family that is there, and parts that make a whole ring", () => {
    for (const families of [
      [1, 0, 0, 0, 0],
      [1000, 1, 1, 1, 1],
      [1, 1, 1, 1, 1],
      [5, 3, 0, 2, 90],
    ]) {
      const parts = ringParts(families);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(12);
      families.forEach((count, i) => expect((parts[i] ?? 0) > 0).toBe(count > 0));
    }
  });
});
