import { describe, expect, it } from "vitest";
import { lengthOf, presetsOf, shownRange, slideRange, stepRange, toQuery } from "../../src/timeline/range.ts";
import { parsePartial, typeHandle } from "../../src/timeline/typed-date.ts";
import { days } from "../build.ts";

const EXTENT = days("2018-01-01", "2021-10-20");

describe("a range as a link writes it", () => {
  it("leaves days out where it begins and ends with whole months and years", () => {
    expect(toQuery(days("2021-03-01", "2021-09-30"), EXTENT)).toEqual({ from: "2021-03", to: "2021-09" });
    expect(toQuery(days("2019-01-01", "2020-12-31"), EXTENT)).toEqual({ from: "2019", to: "2020" });
    expect(toQuery(days("2021-03-02", "2021-09-29"), EXTENT)).toEqual({ from: "2021-03-02", to: "2021-09-29" });
    expect(toQuery(days("2020-02-01", "2020-02-29"), EXTENT)).toEqual({ from: "2020-02", to: "2020-02" });
  });

  it("says start or end at an end of the extent, and is no range at both", () => {
    expect(toQuery(days("2018-01-01", "2020-12-31"), EXTENT)).toEqual({ from: "start", to: "2020" });
    expect(toQuery(days("2020-01-01", "2021-10-20"), EXTENT)).toEqual({ from: "2020", to: "end" });
    expect(toQuery(EXTENT, EXTENT)).toBeNull();
    expect(toQuery(days("2010-01-01", "2030-12-31"), EXTENT)).toBeNull();
  });

  it("shows what of it is on the axis, also when a link asks for years before everything", () => {
    expect(shownRange(null, EXTENT)).toEqual(EXTENT);
    expect(shownRange(days("2010-01-01", "2019-05-01"), EXTENT)).toEqual(days("2018-01-01", "2019-05-01"));
    expect(shownRange(days("2010-01-01", "2011-05-01"), EXTENT)).toEqual(days("2018-01-01", "2018-01-01"));
  });
});

describe("stepping a range", () => {
  it("goes by its own length: years, months or days", () => {
    expect(stepRange(days("2020-01-01", "2020-12-31"), -1, EXTENT)).toEqual(days("2019-01-01", "2019-12-31"));
    expect(stepRange(days("2020-01-01", "2020-03-31"), 1, EXTENT)).toEqual(days("2020-04-01", "2020-06-30"));
    expect(stepRange(days("2020-02-05", "2020-02-14"), 1, EXTENT)).toEqual(days("2020-02-15", "2020-02-24"));
  });

  it("takes the last, unfinished year for a year", () => {
    expect(lengthOf(days("2021-01-01", "2021-10-20"), EXTENT)).toEqual({ unit: "year", n: 1 });
    expect(stepRange(days("2021-01-01", "2021-10-20"), -1, EXTENT)).toEqual(days("2020-01-01", "2020-12-31"));
  });

  it("does not leave the extent", () => {
    expect(stepRange(days("2018-01-01", "2018-12-31"), -1, EXTENT)).toBeNull();
    expect(stepRange(days("2021-10-15", "2021-10-20"), 1, EXTENT)).toBeNull();
    expect(stepRange(days("2021-10-10", "2021-10-16"), 1, EXTENT)).toEqual(days("2021-10-14", "2021-10-20"));
  });

  it("slides whole months to whole months, and an odd range by days", () => {
    expect(slideRange(days("2020-03-01", "2020-04-30"), 33, EXTENT)).toEqual(days("2020-04-01", "2020-05-31"));
    expect(slideRange(days("2020-03-03", "2020-04-30"), 33, EXTENT)).toEqual(days("2020-04-05", "2020-06-02"));
  });
});

describe("the menu of ranges", () => {
  it("has all time, what is recent, and each year of the extent, latest first", () => {
    expect(presetsOf(EXTENT).map(({ label }) => label)).toEqual([
      "All time",
      "Last month",
      "Last 3 months",
      "Last 12 months",
      "2021",
      "2020",
      "2019",
      "2018",
    ]);
  });

  it("offers nothing that is the same as all time", () => {
    expect(presetsOf(days("2021-10-05", "2021-10-20")).map(({ key }) => key)).toEqual(["all"]);
  });
});

describe("a typed date", () => {
  const range = days("2020-03-01", "2021-06-30");

  it("may be a year, a month or a day; From counts from its first day and To to its last", () => {
    expect(typeHandle("2019", "from", range)).toEqual({ range: days("2019-01-01", "2021-06-30") });
    expect(typeHandle(" 2021-02 ", "to", range)).toEqual({ range: days("2020-03-01", "2021-02-28") });
    expect(typeHandle("2021-02-03", "to", range)).toEqual({ range: days("2020-03-01", "2021-02-03") });
  });

  it.each(["2021-13", "2021-02-30", "yesterday", "21", "", "2021-00", "2021/03"])("refuses %j and says what it expects", (text) => {
    expect(parsePartial(text)).toBeNull();
    const typed = typeHandle(text, "from", range);
    expect("problem" in typed && typed.problem).toContain("Expected a date such as 2021, 2021-03 or 2021-03-18");
  });

  it("does not let From pass To, nor To pass From", () => {
    expect(typeHandle("2021-07", "from", range)).toEqual({ problem: "From must not be after To (30 Jun 2021)" });
    expect(typeHandle("2020-02", "to", range)).toEqual({ problem: "To must not be before From (1 Mar 2020)" });
  });
});
