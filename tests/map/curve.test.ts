import { describe, expect, it } from "vitest";
import { fan, pointAt, trim } from "../../src/map/layout/curve.ts";
import { inside, type Point } from "../../src/map/layout/geometry.ts";

const from = { x: 0, y: 0 };
const to = { x: 200, y: 0 };
const still = { x: 0, y: 0 };
const fanOf = (n: number, bow: number, apart: number, step: Point = still) => fan({ at: from, step }, { at: to, step }, n, bow, apart);

describe("a fan of arcs", () => {
  it.each([1, 2, 3, 4, 5])("of %i lies symmetrically about the straight line", (n) => {
    const heights = fanOf(n, 0, 20).map((curve) => pointAt(curve, 0.5).y);
    const mirrored = heights.toReversed().map((y) => -y);
    heights.forEach((y, i) => expect(y).toBeCloseTo(mirrored[i] ?? NaN));
  });

  it("is spread evenly", () => {
    const heights = fanOf(4, 0, 20).map((curve) => pointAt(curve, 0.5).y);
    heights.slice(1).forEach((y, i) => expect(Math.abs(y - (heights[i] ?? NaN))).toBeCloseTo(20));
  });

  it("has the same order at its ends as in its middle, whichever way the places at the ends are counted", () => {
    for (const y of [6, -6]) {
      const curves = fanOf(3, 0, 20, { x: 0, y });
      for (const t of [0, 0.5, 1]) {
        const heights = curves.map((curve) => pointAt(curve, t).y);
        expect(heights).toEqual(heights.toSorted((a, b) => b - a));
        expect(new Set(heights).size).toBe(3);
      }
    }
  });

  it("bows as a whole", () => {
    const heights = fanOf(3, 30, 20).map((curve) => pointAt(curve, 0.5).y);
    expect(heights.reduce((a, b) => a + b) / 3).toBeCloseTo(-30);
  });
});

const only = (end: Point) => {
  const [curve] = fan({ at: from, step: still }, { at: end, step: still }, 1, 0, 10);
  if (curve === undefined) throw new Error("no curve");
  return curve;
};

describe("trim", () => {
  it("leaves the part between the boxes", () => {
    const curve = only(to);
    const boxes = [
      { ...from, w: 40, h: 20 },
      { ...to, w: 60, h: 20 },
    ] as const;
    const { start, end } = trim(curve, ...boxes, 3);
    expect(pointAt(curve, start).x).toBeCloseTo(23, 0);
    expect(pointAt(curve, end).x).toBeCloseTo(167, 0);
    expect(inside(boxes[0], pointAt(curve, start), 2.5)).toBe(false);
  });

  it("is empty when the boxes touch", () => {
    const curve = only({ x: 20, y: 0 });
    const { start, end } = trim(curve, { ...from, w: 60, h: 20 }, { x: 20, y: 0, w: 60, h: 20 }, 3);
    expect(start).toBeGreaterThanOrEqual(end);
  });
});
