import { describe, expect, it } from "vitest";
import { fan, pointAt, trim } from "../../src/map/layout/curve.ts";
import { inside, type Point } from "../../src/map/layout/geometry.ts";

const from = { x: 0, y: 0 };
const to = { x: 200, y: 0 };

describe("a fan of arcs", () => {
  it.each([1, 2, 3, 4, 5])("of %i lies symmetrically about the straight line", (n) => {
    const heights = fan(from, to, n, 0, 20).map((curve) => pointAt(curve, 0.5).y);
    const mirrored = heights.toReversed().map((y) => -y);
    heights.forEach((y, i) => expect(y).toBeCloseTo(mirrored[i] ?? NaN));
  });

  it("is spread evenly", () => {
    const heights = fan(from, to, 4, 0, 20).map((curve) => pointAt(curve, 0.5).y);
    heights.slice(1).forEach((y, i) => expect(Math.abs(y - (heights[i] ?? NaN))).toBeCloseTo(20));
  });

  it("bows as a whole", () => {
    const heights = fan(from, to, 3, 30, 20).map((curve) => pointAt(curve, 0.5).y);
    expect(heights.reduce((a, b) => a + b) / 3).toBeCloseTo(-30);
  });
});

const only = (end: Point) => {
  const [curve] = fan(from, end, 1, 0, 10);
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
