import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binCells } from "../../../src/map/cells/bin-cells.ts";
import { gridOf, type Grid } from "../../../src/map/cells/grid.ts";
import { toWorld } from "../../../src/map/layout/mercator.ts";
import type { View } from "../../../src/model/view.ts";
import { EVENT_TYPES, FAMILIES, TYPES } from "../../../src/model/vocabulary.ts";
import { pointsOf, type Spot } from "./points.ts";

const WORLD = (bits: number): Grid => ({ bits, x: 0, y: 0, w: 2 ** bits, h: 2 ** bits });

const spots = fc.array(
  fc.record({
    at: fc.option(fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -84, max: 84, noNaN: true })), { nil: null }),
    type: fc.constantFrom(...EVENT_TYPES),
  }),
  { minLength: 1, maxLength: 40 },
);

/** The cell of a point by the textbook: project, divide, round down. */
function naiveCell([lng, lat]: readonly [number, number], { bits, x, y }: Grid): string {
  const cells = 2 ** bits;
  const at = toWorld([Math.fround(lng), Math.fround(lat)], 0);
  const column = Math.floor((at.x / 512) * cells);
  return `${(((column - x) % cells) + cells) % cells},${Math.floor((at.y / 512) * cells) - y}`;
}

function naive(list: readonly Spot[], grid: Grid): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { at, type } of list) {
    if (at === null) continue;
    const cell = naiveCell(at, grid);
    const [column = 0, line = 0] = cell.split(",").map(Number);
    if (column >= grid.w || line < 0 || line >= grid.h) continue;
    const key = `${cell} ${TYPES[type ?? "CONSULT"].family}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function binned(list: readonly Spot[], grid: Grid, view: Partial<View> = {}): Map<string, number> {
  const { families } = binCells(pointsOf(list, view), grid);
  const counts = new Map<string, number>();
  families.forEach((count, i) => {
    const slot = Math.floor(i / FAMILIES.length);
    if (count > 0) counts.set(`${slot % grid.w},${Math.floor(slot / grid.w)} ${FAMILIES[i % FAMILIES.length]}`, count);
  });
  return counts;
}

describe("binCells", () => {
  it("counts what a naive count by cell and family counts, over the whole world", () => {
    fc.assert(
      fc.property(spots, fc.integer({ min: 0, max: 9 }), (list, bits) => {
        expect(binned(list, WORLD(bits))).toEqual(naive(list, WORLD(bits)));
      }),
    );
  });

  it("counts in a part of the grid what is in it, also across the 180th meridian", () => {
    const grid = fc.record({
      bits: fc.constant(5),
      x: fc.integer({ min: -20, max: 40 }),
      y: fc.integer({ min: 0, max: 20 }),
      w: fc.integer({ min: 1, max: 32 }),
      h: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(spots, grid, (list, part) => {
        expect(binned(list, part)).toEqual(naive(list, part));
      }),
    );
  });

  it("has every event with a point in one cell and no event without one in any", () => {
    fc.assert(
      fc.property(spots, fc.integer({ min: 0, max: 9 }), (list, bits) => {
        const { count } = binCells(pointsOf(list), WORLD(bits));
        expect(count.reduce((a, b) => a + b, 0)).toBe(list.filter(({ at }) => at !== null).length);
      }),
    );
  });

  it("counts the same where a filter leaves most events, a few or none", () => {
    fc.assert(
      fc.property(spots, fc.subarray([...EVENT_TYPES]), fc.integer({ min: 0, max: 9 }), (list, kinds, bits) => {
        const left = list.filter(({ type }) => type !== undefined && kinds.includes(type));
        expect(binned(list, WORLD(bits), { kinds })).toEqual(naive(left, WORLD(bits)));
      }),
    );
  });

  it("knows the only event of a cell, also where it was not the only one without the filters", () => {
    const at = [69, 34] as const;
    const list: readonly Spot[] = [
      { at, type: "AID" },
      { at, type: "CONSULT" },
      { at: [10, 50], type: "AID" },
      { at: null, type: "AID" },
    ];
    for (const [kinds, row] of [
      [["CONSULT"], 1],
      [["AID"], 0],
    ] as const) {
      const { count, sumRow } = binCells(pointsOf(list, { kinds }), WORLD(4));
      expect([...sumRow].filter((_, slot) => count[slot] === 1)).toContain(row);
    }
  });

  it("counts only what the filters leave", () => {
    const list: readonly Spot[] = Array.from({ length: 10 }, () => ({ at: [69, 34] as const }));
    const { count } = binCells(pointsOf(list, { status: ["planned"] }), WORLD(4));
    expect(Math.max(...count)).toBe(5);
  });
});

describe("gridOf", () => {
  const viewport = { zoom: 3.4, center: [60, 30] as const, width: 800, height: 600 };

  it("covers the screen and a little more, in cells of 64 to 128 pixels", () => {
    const { bits, x, y, w, h } = gridOf(viewport);
    const size = (512 * 2 ** viewport.zoom) / 2 ** bits;
    expect(size).toBeGreaterThanOrEqual(64);
    expect(size).toBeLessThan(128);
    const middle = toWorld(viewport.center, viewport.zoom);
    expect(x * size).toBeLessThan(middle.x - 400);
    expect((x + w) * size).toBeGreaterThan(middle.x + 400);
    expect(y * size).toBeLessThan(middle.y - 300);
    expect((y + h) * size).toBeGreaterThan(middle.y + 300);
  });

  it("stays the same for a small move, so that nothing is sent for it", () => {
    const moved = { ...viewport, center: [60.2, 30.1] as const };
    expect(gridOf(moved)).toEqual(gridOf(viewport));
  });

  it("never has more columns than the world", () => {
    expect(gridOf({ ...viewport, zoom: 1, width: 3000 }).w).toBe(16);
  });
});
