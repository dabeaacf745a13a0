import { describe, expect, it } from "vitest";
import { nextStep, playSteps } from "../../src/timeline/play.ts";
import { aDataset, day, days } from "../build.ts";

const dataset = aDataset({
  events: [
    { id: "year", start: "2018" },
    { id: "state", start: "2021-08-15", end: null, as: "throughout" },
    { id: "before", start: null, end: "2021-08-15" },
    { id: "day", start: "2021-10-20" },
    { id: "undated" },
  ],
});
const EXTENT = days("2018-01-01", "2021-10-20");
const STEPS = playSteps(dataset, Int32Array.of(0, 1, 2, 3, 4), EXTENT);

describe("the play", () => {
  it("stops at each date once, in order: a year when it is over, a state when it begins", () => {
    expect(STEPS).toEqual([day("2018-12-31"), day("2021-08-15"), day("2021-10-20")]);
  });

  it("starts anew from the whole extent, goes on from a part of it, and ends at the end", () => {
    expect(nextStep(STEPS, EXTENT, EXTENT, true)).toEqual(days("2018-01-01", "2018-12-31"));
    expect(nextStep(STEPS, days("2018-01-01", "2020-02-02"), EXTENT, true)).toEqual(days("2018-01-01", "2021-08-15"));
    expect(nextStep(STEPS, EXTENT, EXTENT, false)).toBeNull();
  });

  it("leaves From where it is", () => {
    expect(nextStep(STEPS, days("2020-01-01", "2021-10-20"), EXTENT, true)).toEqual(days("2020-01-01", "2021-08-15"));
  });
});
