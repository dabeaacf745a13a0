import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRIP, placeFlags } from "../../src/timeline/flags.ts";

describe("the words beside the handles", () => {
  it("stand outside the range where there is room, else inside", () => {
    expect(placeFlags(300, 600, 70, 70, 900)).toEqual({ from: 214, to: 616 });
    expect(placeFlags(16, 884, 70, 70, 900)).toEqual({ from: 32, to: 798 });
  });

  it("never cover a handle, each other or leave the rail", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 150, max: 1200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 30, max: 220 }),
        (width, a, b, toWidth) => {
          const [xFrom, xTo] = [Math.min(a, b) * width, Math.max(a, b) * width];
          const { from, to } = placeFlags(xFrom, xTo, 70, toWidth, width);
          const boxes = [from === null ? null : ([from, from + 70] as const), to === null ? null : ([to, to + toWidth] as const)].filter(
            (box) => box !== null,
          );
          for (const [start, end] of boxes) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(width);
            for (const x of [xFrom, xTo]) expect(end <= x - GRIP / 2 || start >= x + GRIP / 2).toBe(true);
          }
          const [first, second] = boxes;
          if (first !== undefined && second !== undefined) expect(first[1] <= second[0] || second[1] <= first[0]).toBe(true);
        },
      ),
    );
  });
});
