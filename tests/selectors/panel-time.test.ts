import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay } from "../../src/model/day.ts";
import { CERTAIN, EXTENTS, meet, OUTSIDE, POSSIBLE, type Interval } from "../../src/model/interval.ts";
import { isOverdue } from "../../src/selectors/panel-event.ts";
import { overTime, type TimeBin } from "../../src/selectors/panel-time.ts";
import { aDataset, day } from "../build.ts";

const brief = (bin: TimeBin) => (bin.kind === "break" ? `${bin.bins} empty` : `${bin.certain}+${bin.possible}`);

describe("overTime", () => {
  it("draws a date known to the year as perhaps in each of its months", () => {
    const dataset = aDataset({
      events: [
        { id: "a", start: "2020" },
        { id: "b", start: "2020-02" },
      ],
    });
    const { bins, unit, most } = overTime(dataset, [0, 1]);
    expect([unit, most, bins.map(brief).slice(0, 3)]).toEqual(["month", 2, ["0+1", "1+1", "0+1"]]);
  });

  it("folds an empty stretch into one break, and keeps a short one", () => {
    const dataset = aDataset({
      events: [
        { id: "a", start: "2020-01" },
        { id: "b", start: "2020-12" },
        { id: "c", start: "2020-10" },
      ],
    });
    expect(overTime(dataset, [0, 1, 2]).bins.map(brief)).toEqual(["1+0", "8 empty", "1+0", "0+0", "1+0"]);
  });

  it("does not spread what happened before a day over all time before it", () => {
    const dataset = aDataset({
      events: [
        { id: "a", start: null, end: "2020-06-15" },
        { id: "b", start: "2020-05" },
      ],
    });
    expect(overTime(dataset, [0]).bins.map(brief)).toEqual(["45 empty", "0+1"]);
  });

  it("draws what still lasts no further than its document can know", () => {
    const dataset = aDataset({
      documents: [{ id: "doc", published: { edtf: "2020-02-15", start: "2020-02-15", end: "2020-02-15", why: null } }],
      events: [
        { id: "a", start: "2020-01-01", end: null, as: "throughout" },
        { id: "b", start: "2020-04" },
      ],
    });
    expect(overTime(dataset, [0]).bins.map(brief)).toEqual(["1+0", "1+0", "0+0", "0+0"]);
  });

  it("says of each bar what a time range as long as it would say, for any dates that are not open", () => {
    const date = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 90 }), fc.constantFrom(...EXTENTS));
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 8 }), (dates) => {
        const from = day("2020-01-10");
        const events = dates.map(([start, length, as], row) => ({
          id: `e${row}`,
          start: formatDay(from + start),
          end: formatDay(from + start + length),
          as,
        }));
        const { bins, most } = overTime(aDataset({ events }), [...dates.keys()]);
        const counted = bins.flatMap((bin) => (bin.kind === "bar" ? [bin] : []));
        const how = (bar: Interval) => dates.map(([start, length, as]) => meet(bar, from + start, from + start + length, as, null));
        for (const bar of counted) {
          const met = how(bar);
          expect([bar.certain, bar.possible]).toEqual([CERTAIN, POSSIBLE].map((one) => met.filter((other) => other === one).length));
        }
        expect(bins.filter((bin) => bin.kind === "break").flatMap((bin) => how(bin).filter((met) => met !== OUTSIDE))).toEqual([]);
        expect(most).toBe(Math.max(...counted.map(({ certain, possible }) => certain + possible)));
      }),
    );
  });

  it("draws what is open at its end and rough as perhaps in every bar up to what its document can know", () => {
    const dataset = aDataset({
      documents: [{ id: "doc", published: { edtf: "2020-03-15", start: "2020-03-15", end: "2020-03-15", why: null } }],
      events: [
        { id: "a", start: "2020-02-10", end: null },
        { id: "b", start: "2020-01" },
        { id: "c", start: "2020-05" },
        { id: "d", start: "2020-03-10", end: null },
      ],
    });
    expect(overTime(dataset, [0, 1, 2, 3]).bins.map(brief)).toEqual(["1+0", "0+1", "0+2", "0+0", "1+0"]);
  });

  it("has no bars but a count when nothing is dated", () => {
    expect(overTime(aDataset({ events: [{ id: "a" }] }), [0])).toMatchObject({ bins: [], undated: 1 });
  });
});

describe("isOverdue", () => {
  const plan = { status: "planned", precision: "day", end: day("2021-10-20") } as const;

  it("holds from the day after a plan's last day", () => {
    expect([isOverdue(plan, day("2021-10-20")), isOverdue(plan, day("2021-10-21"))]).toEqual([false, true]);
  });

  it("never holds for what was no plan, or had no date", () => {
    const today = day("2026-11-24");
    expect([isOverdue({ ...plan, status: "feared" }, today), isOverdue({ ...plan, precision: "none" }, today)]).toEqual([false, false]);
  });
});
