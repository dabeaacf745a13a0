import { describe, expect, it } from "vitest";
import { brush, dragHandle, moveBody, stepHandle } from "../../src/timeline/drag.ts";
import { makeStretches } from "../../src/timeline/folds.ts";
import { dragFor, rangeAt } from "../../src/timeline/gesture.ts";
import { keyedRange } from "../../src/timeline/keys.ts";
import { makeScale } from "../../src/timeline/scale.ts";
import { unitFor } from "../../src/timeline/units.ts";
import { NO_ZOOM } from "../../src/timeline/zoom.ts";
import { day, days } from "../build.ts";

const EXTENT = days("2018-01-01", "2021-10-20");
const RANGE = days("2020-03-01", "2021-06-30");
const STRETCHES = makeStretches(EXTENT, [], "even");
const SCALE = makeScale(STRETCHES, 1000, NO_ZOOM);
const CLOSE = makeScale(STRETCHES, 1000, { factor: 40, left: day("2021-06-10") });

describe("dragging a handle", () => {
  it("snaps to the nearest month's edge: From to a first day, To to a last day", () => {
    expect(dragHandle(RANGE, "from", day("2020-05-04") + 0.4, "month", EXTENT)).toEqual(days("2020-05-01", "2021-06-30"));
    expect(dragHandle(RANGE, "to", day("2021-04-27"), "month", EXTENT)).toEqual(days("2020-03-01", "2021-04-30"));
  });

  it("picks single days where they can be told apart", () => {
    expect(dragHandle(RANGE, "from", day("2020-05-04") + 0.4, "day", EXTENT).start).toBe(day("2020-05-04"));
    expect(dragHandle(RANGE, "to", day("2021-04-27"), "day", EXTENT).end).toBe(day("2021-04-26"));
  });

  it("stops at the other handle and at both ends of the extent", () => {
    expect(dragHandle(RANGE, "from", day("2021-09-01"), "day", EXTENT)).toEqual(days("2021-06-30", "2021-06-30"));
    expect(dragHandle(RANGE, "to", day("2019-01-01"), "day", EXTENT)).toEqual(days("2020-03-01", "2020-03-01"));
    expect(dragHandle(RANGE, "from", day("1990-01-01"), "year", EXTENT).start).toBe(EXTENT.start);
    expect(dragHandle(RANGE, "to", day("2050-01-01"), "year", EXTENT).end).toBe(EXTENT.end);
  });

  it("keeps its distance from the pointer, so that it does not jump when it is taken by its edge", () => {
    const px = CLOSE.x(RANGE.end + 1) + 9;
    const start = { drag: "to", px, range: RANGE, scale: CLOSE } as const;
    expect(rangeAt(start, px, EXTENT)).toEqual(RANGE);
    expect(rangeAt(start, px - 3 * CLOSE.density(RANGE.end), EXTENT)).toEqual(days("2020-03-01", "2021-06-27"));
  });
});

describe("dragging the range itself", () => {
  it("keeps its length and stops at both ends", () => {
    expect(moveBody(RANGE, 10, EXTENT)).toEqual(days("2020-03-11", "2021-07-10"));
    expect(moveBody(RANGE, 1000, EXTENT).end).toBe(EXTENT.end);
    expect(moveBody(RANGE, -5000, EXTENT).start).toBe(EXTENT.start);
  });

  it("keeps whole months whole", () => {
    const px = SCALE.x(day("2020-10-10"));
    const start = { drag: "body", px, range: RANGE, scale: SCALE } as const;
    expect(rangeAt(start, px + 40 * SCALE.density(RANGE.start), EXTENT)).toEqual(days("2020-04-01", "2021-07-31"));
  });
});

describe("sweeping a new range", () => {
  it("works in both directions and never makes an empty one", () => {
    const there = brush(day("2020-01-05"), day("2020-03-28"), "month", EXTENT);
    expect(there).toEqual(days("2020-01-01", "2020-03-31"));
    expect(brush(day("2020-03-28"), day("2020-01-05"), "month", EXTENT)).toEqual(there);
    expect(brush(day("2020-03-10"), day("2020-03-11"), "month", EXTENT)).toEqual(days("2020-03-01", "2020-03-31"));
  });

  it("stays within the extent", () => {
    expect(brush(day("2017-01-01"), day("2030-01-01"), "year", EXTENT)).toEqual(EXTENT);
  });
});

describe("what a drag does", () => {
  const inside = SCALE.x(day("2020-10-01"));
  const outside = SCALE.x(day("2018-06-01"));

  it("moves the range inside it, and sweeps a new one outside it or where there is none", () => {
    expect(dragFor("lane", inside, SCALE, RANGE, false)).toBe("body");
    expect(dragFor("lane", outside, SCALE, RANGE, false)).toBe("brush");
    expect(dragFor("rail", inside, SCALE, null, true)).toBe("brush");
  });

  it("pans the axis only when there is something to pan", () => {
    expect(dragFor("axis", 100, SCALE, null, false)).toBe("brush");
    expect(dragFor("axis", 100, CLOSE, null, false)).toBe("pan");
  });

  it("never makes a range by accident when a finger scrolls the lanes", () => {
    expect(dragFor("lane", inside, SCALE, RANGE, true)).toBe("nothing");
    expect(dragFor("lane", inside, CLOSE, null, true)).toBe("pan");
  });
});

describe("keys on a handle", () => {
  it("step by what can be told apart: months from afar, days close up", () => {
    expect(unitFor(SCALE.density(RANGE.end))).toBe("day");
    const far = makeScale(STRETCHES, 400, NO_ZOOM);
    expect(keyedRange("ArrowLeft", RANGE, "to", far, EXTENT)?.end).toBe(day("2021-05-31"));
    expect(keyedRange("ArrowLeft", RANGE, "to", CLOSE, EXTENT)?.end).toBe(day("2021-06-29"));
    expect(keyedRange("PageDown", RANGE, "to", CLOSE, EXTENT)?.end).toBe(day("2021-05-31"));
  });

  it("bring an odd day into line with the next month before they go on", () => {
    const odd = days("2020-03-11", "2021-06-30");
    expect(stepHandle(odd, "from", "month", 1, EXTENT).start).toBe(day("2020-04-01"));
    expect(stepHandle(odd, "from", "month", -1, EXTENT).start).toBe(day("2020-03-01"));
  });

  it("go as far as they can with Home and End, which is the other handle or the extent", () => {
    expect(keyedRange("Home", RANGE, "from", SCALE, EXTENT)?.start).toBe(EXTENT.start);
    expect(keyedRange("End", RANGE, "from", SCALE, EXTENT)?.start).toBe(RANGE.end);
    expect(keyedRange("Home", RANGE, "to", SCALE, EXTENT)?.end).toBe(RANGE.start);
    expect(keyedRange("End", RANGE, "to", SCALE, EXTENT)?.end).toBe(EXTENT.end);
    expect(keyedRange("Tab", RANGE, "to", SCALE, EXTENT)).toBeNull();
  });
});
