import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civil, daysInMonth, formatDay, parseDay, toDay } from "../../src/model/day.ts";

describe("a day", () => {
  it("counts from 1970-01-01", () => {
    expect(parseDay("1970-01-01")).toBe(0);
    expect(parseDay("1969-12-31")).toBe(-1);
    expect(parseDay("2021-08-15")).toBe(18_854);
  });

  it.each(["2023-02-30", "2023-02-29", "2023-13-01", "2023-00-10", "2023-1-1", "2023-01-01T00:00", "", "tomorrow"])(
    "refuses %j, which is no calendar date",
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  it("knows leap years, also those of whole centuries", () => {
    expect([2000, 2020, 1900, 2021].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28]);
  });

  it("does not move the first century to the twentieth", () => {
    expect(formatDay(toDay(21, 8, 15))).toBe("0021-08-15");
  });

  it("prints back every date that it reads", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 2_900_000 }), (day) => {
        const { year, month, date } = civil(day);
        expect(toDay(year, month, date)).toBe(day);
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });
});
