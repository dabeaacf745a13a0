import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeStretches, type Stretch } from "../../src/timeline/folds.ts";
import { greatestZoom, makeScale } from "../../src/timeline/scale.ts";
import { NO_ZOOM, panBy, zoomAt } from "../../src/timeline/zoom.ts";
import { day, days } from "../build.ts";

const EXTENT = days("2018-01-01", "2021-10-20");
const BUSY = [
  { ...days("2018-01-01", "2018-12-31"), count: 1 },
  { ...days("2021-03-01", "2021-03-31"), count: 2 },
  { ...days("2021-08-01", "2021-10-20"), count: 9 },
];

const spanOf = (stretch: Stretch | undefined) => (stretch === undefined ? null : [stretch.from, stretch.to]);

describe("folds of the time axis", () => {
  it("draws long empty stretches short, cut at whole months", () => {
    const folded = makeStretches(EXTENT, BUSY, "folded").filter((stretch) => stretch.folded);
    expect(folded.map(spanOf)).toEqual([
      [day("2019-01-01"), day("2021-03-01")],
      [day("2021-04-01"), day("2021-08-01")],
    ]);
  });

  it("leaves no day out and counts none twice", () => {
    const stretches = makeStretches(EXTENT, BUSY, "folded");
    expect(stretches[0]?.from).toBe(EXTENT.start);
    expect(stretches.at(-1)?.to).toBe(EXTENT.end + 1);
    for (const [at, { from }] of stretches.entries()) if (at > 0) expect(from).toBe(stretches[at - 1]?.to);
    expect(stretches.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it("does not let a year known only as a year push the busy weeks aside", () => {
    const [year, , month, , weeks] = makeStretches(EXTENT, BUSY, "folded");
    expect(weeks?.share).toBeGreaterThan(year?.share ?? 1);
    expect(month?.share).toBeGreaterThanOrEqual(0.1);
  });

  it("folds nothing on an even axis, and nothing that is not empty", () => {
    expect(makeStretches(EXTENT, BUSY, "even")).toEqual([{ from: EXTENT.start, to: EXTENT.end + 1, folded: false, share: 1 }]);
    expect(makeStretches(EXTENT, [{ ...EXTENT, count: 1 }], "folded")).toHaveLength(1);
  });

  it("folds a few empty weeks of a short extent at days, not at months", () => {
    const extent = days("2021-08-03", "2021-10-20");
    const busy = [
      { ...days("2021-08-03", "2021-08-05"), count: 1 },
      { ...days("2021-10-18", "2021-10-20"), count: 1 },
    ];
    expect(makeStretches(extent, busy, "folded").map(spanOf)[1]).toEqual([day("2021-08-06"), day("2021-10-18")]);
  });
});

describe("the scale", () => {
  const stretches = makeStretches(EXTENT, BUSY, "folded");

  it("gives back the day it was given, outside breaks, at any width and zoom", () => {
    const open = stretches.filter(({ folded }) => !folded);
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 3000 }),
        fc.double({ min: 1, max: 40, noNaN: true }),
        fc.integer({ min: EXTENT.start, max: EXTENT.end }),
        fc.nat(open.length - 1),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (width, factor, left, which, at) => {
          const { from, to } = open[which] ?? { from: 0, to: 1 };
          const sought = Math.floor(from + (to - from) * at);
          const scale = makeScale(stretches, width, { factor, left });
          expect(Math.floor(scale.invert(scale.x(sought + 0.5)))).toBe(sought);
        },
      ),
    );
  });

  it("never runs backwards", () => {
    const scale = makeScale(stretches, 900, NO_ZOOM);
    let last = scale.x(EXTENT.start);
    for (let at = EXTENT.start + 1; at <= EXTENT.end + 1; at++) {
      expect(scale.x(at)).toBeGreaterThan(last);
      last = scale.x(at);
    }
  });

  it("keeps everything, margins included, within the plot until somebody zooms", () => {
    const scale = makeScale(stretches, 900, NO_ZOOM);
    expect([scale.contentStart, scale.contentEnd]).toEqual([0, 900]);
    expect(scale.x(EXTENT.start)).toBeGreaterThanOrEqual(12);
    expect(scale.x(EXTENT.end + 1)).toBeLessThanOrEqual(888);
  });

  it("draws a folded stretch as wide when zoomed as before", () => {
    const widths = [1, 8].map((factor) => {
      const fold = makeScale(stretches, 900, { factor, left: EXTENT.start }).stretches.find(({ folded }) => folded);
      return (fold?.x1 ?? 0) - (fold?.x0 ?? 0);
    });
    expect(widths[1]).toBeCloseTo(widths[0] ?? 0);
  });

  it("zooms round the pointer", () => {
    const scale = makeScale(stretches, 900, NO_ZOOM);
    const under = scale.invert(600);
    const closer = makeScale(stretches, 900, zoomAt(stretches, scale, 3, 600));
    expect(closer.zoom.factor).toBe(3);
    expect(closer.x(under)).toBeCloseTo(600, 3);
  });

  it("stops zooming where a day is wide enough, and panning at both ends", () => {
    const scale = makeScale(stretches, 900, NO_ZOOM);
    const closest = makeScale(stretches, 900, zoomAt(stretches, scale, 1e9, 450));
    expect(closest.zoom.factor).toBe(greatestZoom(stretches, 900));
    const atStart = makeScale(stretches, 900, panBy(closest, -1e9));
    expect(atStart.contentStart).toBeCloseTo(0);
    const atEnd = makeScale(stretches, 900, panBy(closest, 1e9));
    expect(atEnd.contentEnd).toBeCloseTo(900);
  });

  it("comes back to everything when zoomed out", () => {
    const scale = makeScale(stretches, 900, { factor: 4, left: day("2021-08-15") });
    expect(zoomAt(stretches, scale, 1 / 8, 100)).toBe(NO_ZOOM);
  });
});
