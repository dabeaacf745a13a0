import { describe, expect, it } from "vitest";
import { OPEN_END, OPEN_START, parseDay } from "../../src/model/day.ts";
import type { Extent, Precision } from "../../src/model/interval.ts";
import { formatBounds, formatDay, formatDayShort } from "../../src/text/dates.ts";
import { formatEdtf } from "../../src/text/edtf.ts";

const day = (iso: string): number => {
  const parsed = parseDay(iso);
  if (parsed === null) throw new Error(`not a date: ${iso}`);
  return parsed;
};

const say = (start: string, end: string, as: Extent, precision: Precision, approximate = false) =>
  formatBounds({
    start: start === ".." ? OPEN_START : day(start),
    end: end === ".." ? OPEN_END : day(end),
    as,
    precision,
    approximate,
  });

describe("formatDay", () => {
  it("says a day to its precision", () => {
    const at = day("2021-10-20");
    expect([formatDay(at), formatDay(at, "month"), formatDay(at, "year"), formatDayShort(at)]).toEqual([
      "20 October 2021",
      "October 2021",
      "2021",
      "20 Oct 2021",
    ]);
  });
});

describe("formatBounds", () => {
  const cases: [string, string][] = [
    [say("2021-10-20", "2021-10-20", "within", "day"), "20 October 2021"],
    [say("2021-03-01", "2021-03-31", "within", "month"), "March 2021"],
    [say("2018-01-01", "2018-12-31", "within", "year"), "2018"],
    [say("2018-01-01", "2018-12-31", "throughout", "year"), "throughout 2018"],
    [say("..", "2021-08-15", "within", "day"), "before 15 August 2021"],
    [say("..", "2021-08-15", "throughout", "day"), "until 15 August 2021"],
    [say("2021-08-15", "..", "throughout", "day"), "since 15 August 2021"],
    [say("2021-08-15", "..", "within", "day"), "after 15 August 2021"],
    [say("2021-10-07", "2021-10-19", "within", "day"), "between 7 and 19 October 2021"],
    [say("2021-08-07", "2021-10-19", "within", "day"), "between 7 August and 19 October 2021"],
    [say("2020-08-07", "2021-10-19", "throughout", "day"), "from 7 August 2020 to 19 October 2021"],
    [say("2021-03-01", "2021-05-31", "within", "month"), "between March and May 2021"],
    [say("2018-01-01", "2021-03-31", "throughout", "year"), "from 2018 to March 2021"],
    [say("2018-01-01", "2020-12-31", "within", "year"), "between 2018 and 2020"],
    [say("2021-08-01", "2021-08-31", "within", "month", true), "about August 2021"],
    [say("..", "..", "within", "none"), "undated"],
  ];

  it.each(cases)("says %s", (said, expected) => {
    expect(said).toBe(expected);
  });

  it("does not call an exact span of days a month", () => {
    expect(say("2021-03-01", "2021-03-31", "within", "day")).toBe("between 1 and 31 March 2021");
  });
});

describe("formatEdtf", () => {
  it.each([
    ["2021-03-18", "18 March 2021"],
    ["2019-02", "February 2019"],
    ["2018", "2018"],
    ["2021~", "about 2021"],
    ["2021-08?", "August 2021 (uncertain)"],
    ["2021-08-15/..", "since 15 August 2021"],
    ["../2021-08-15", "before 15 August 2021"],
    ["2018/2021-03", "from 2018 to March 2021"],
  ])("puts %s into words", (edtf, words) => {
    expect(formatEdtf(edtf)).toBe(words);
  });

  it("gives back what it cannot read", () => {
    expect(formatEdtf("spring 2021")).toBe("spring 2021");
  });
});
