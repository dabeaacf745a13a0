import { describe, expect, it } from "vitest";
import { makeAxis } from "../../src/timeline/axis.ts";
import { makeStretches } from "../../src/timeline/folds.ts";
import { makeScale } from "../../src/timeline/scale.ts";
import { NO_ZOOM } from "../../src/timeline/zoom.ts";
import { day, days } from "../build.ts";

const EXTENT = days("2018-01-01", "2021-10-20");
const EVEN = makeStretches(EXTENT, [], "even");
const labels = (width: number, factor = 1, left = EXTENT.start) => {
  const axis = makeAxis(makeScale(EVEN, width, { factor, left }));
  return { ticks: axis.ticks.map(({ label }) => label).filter(Boolean), contexts: axis.contexts.map(({ label }) => label) };
};

describe("ticks", () => {
  it("go from years to months to days as there is room, and say what they belong to", () => {
    expect(labels(320)).toEqual({ ticks: ["2018", "2019", "2020", "2021"], contexts: [] });
    expect(labels(900).ticks.slice(0, 5)).toEqual(["Jan", "Apr", "Jul", "Oct", "Jan"]);
    expect(labels(900).contexts).toEqual(["2018", "2019", "2020", "2021"]);
    const close = labels(900, 60, day("2021-08-10"));
    expect(close.ticks).toContain("15");
    expect(close.contexts[0]).toBe("August 2021");
  });

  it("never run over each other or out of the plot", () => {
    for (const width of [160, 254, 480, 900, 1600]) {
      for (const factor of [1, 2, 5, 13, 40]) {
        const axis = makeAxis(makeScale(EVEN, width, { factor, left: day("2020-05-10") }));
        const words = axis.ticks.filter(({ label }) => label !== "").map(({ x, label }) => ({ x, end: x + label.length * 6.5 }));
        for (const [at, { x }] of words.entries()) if (at > 0) expect(words[at - 1]?.end).toBeLessThanOrEqual(x);
        expect(words.at(-1)?.end ?? 0).toBeLessThanOrEqual(width);
        expect(words[0]?.x ?? 0).toBeGreaterThanOrEqual(-4);
      }
    }
  });

  it("of years alone never begin with half a year's name", () => {
    const decades = makeStretches(days("1990-01-01", "2021-10-20"), [], "even");
    const { ticks } = makeAxis(makeScale(decades, 640, { factor: 3, left: day("1997-08-01") }));
    expect(ticks.find(({ label }) => label !== "")).toMatchObject({ label: "1998" });
    expect(ticks.some(({ day: at }) => at === day("1997-01-01"))).toBe(true);
  });
});

describe("a folded axis", () => {
  const busy = [
    { ...days("2018-01-01", "2018-12-31"), count: 1 },
    { ...days("2021-03-01", "2021-03-31"), count: 2 },
    { ...days("2021-08-01", "2021-10-20"), count: 9 },
  ];
  const axis = (width: number) => makeAxis(makeScale(makeStretches(EXTENT, busy, "folded"), width, NO_ZOOM));

  it("marks each break and says what is skipped", () => {
    expect(axis(1000).breaks.map(({ title }) => title)).toEqual([
      "No event is known to be from Jan 2019 to Feb 2021; not drawn to scale",
      "No event is known to be from Apr 2021 to Jul 2021; not drawn to scale",
    ]);
  });

  it("puts no tick into a break", () => {
    for (const { day: at } of axis(1000).ticks) {
      expect(at >= day("2019-01-01") && at < day("2021-03-01")).toBe(false);
      expect(at >= day("2021-04-01") && at < day("2021-08-01")).toBe(false);
    }
  });

  it("names a lonely month even on a phone", () => {
    expect(axis(254).ticks.map(({ label }) => label)).toContain("Mar");
  });
});
