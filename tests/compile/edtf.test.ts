import fc from "fast-check";
import edtf from "edtf";
import { describe, expect, it } from "vitest";
import { extentOf, parseEdtf, type EdtfDate } from "../../src/compile/edtf.ts";
import { OPEN_END, OPEN_START, formatDay } from "../../src/model/day.ts";

const MS_PER_DAY = 86_400_000;

function bounds(text: string): readonly [string, string] {
  const { start, end } = date(text);
  return [start === OPEN_START ? ".." : formatDay(start), end === OPEN_END ? ".." : formatDay(end)];
}

function date(text: string): EdtfDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.message);
  return result.date;
}

describe("the EDTF subset", () => {
  it.each([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2021-02", "2021-02-01", "2021-02-28"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2021-10-20", "2021-10-20", "2021-10-20"],
    ["2021-08~", "2021-08-01", "2021-08-31"],
    ["2021-10-07/2021-10-19", "2021-10-07", "2021-10-19"],
    ["2020/2021-03", "2020-01-01", "2021-03-31"],
    ["../2021-08-15", "..", "2021-08-15"],
    ["2021-08-15/..", "2021-08-15", ".."],
  ])("gives %s the bounds %s and %s", (text, start, end) => {
    expect(bounds(text)).toEqual([start, end]);
  });

  it.each([
    ["2021-21", "bad-edtf"],
    ["2021-13", "bad-edtf"],
    ["2021-00", "bad-edtf"],
    ["2021-02-29", "bad-edtf"],
    ["202X", "bad-edtf"],
    ["2021-10-20T12:00", "bad-edtf"],
    ["2021/", "bad-edtf"],
    ["/2021", "bad-edtf"],
    ["[2020,2021]", "bad-edtf"],
    ["Y12021", "bad-edtf"],
    ["-2021", "bad-edtf"],
    ["2021-1", "bad-edtf"],
    ["2021/2022/2023", "bad-edtf"],
    [" 2021", "bad-edtf"],
    ["", "bad-edtf"],
    ["../..", "both-ends-open"],
    ["2021-05/2021-04", "start-after-end"],
    ["2021-03-15/2021-03", "start-after-end"],
  ])("refuses %s by the rule %s", (text, rule) => {
    expect(parseEdtf(text)).toMatchObject({ ok: false, rule });
  });

  it("knows an interval only as well as its coarser side", () => {
    expect(date("2020/2021-03-18").precision).toBe("year");
    expect(date("2021-03-18/..").precision).toBe("day");
  });

  it("shows ~, ? and % and does not widen bounds by them", () => {
    expect(date("2021-08~")).toEqual({ ...date("2021-08"), approximate: true });
    expect(date("2021-08?")).toEqual({ ...date("2021-08"), uncertain: true });
    expect(date("2021%/2022")).toEqual({ ...date("2021/2022"), approximate: true, uncertain: true });
  });

  it.each([
    ["2021-03", "within"],
    ["2021-03-18", "within"],
    ["2021-03/2021-05", "throughout"],
    ["2021-03/..", "throughout"],
    ["../2021-03", "within"],
  ])("takes %s as %s unless the author says otherwise", (text, as) => {
    expect(extentOf(date(text), undefined)).toBe(as);
    expect(extentOf(date(text), "within")).toBe("within");
    expect(extentOf(date(text), "throughout")).toBe("throughout");
  });
});

/** The package takes the February of years before 100 for that of the 1900s. */
const YEARS = fc.integer({ min: 100, max: 9999 });

describe("checked against the package edtf", () => {
  const side = fc
    .tuple(
      YEARS,
      fc.option(fc.integer({ min: 0, max: 13 })),
      fc.option(fc.integer({ min: 0, max: 32 })),
      fc.constantFrom("", "~", "?", "%"),
    )
    .map(
      ([year, month, day, mark]) =>
        `${[pad(year, 4), ...(month === null ? [] : [pad(month, 2), ...(day === null ? [] : [pad(day, 2)])])].join("-")}${mark}`,
    );
  const open = fc.constant("..");
  const text = fc.oneof(
    side,
    fc.tuple(fc.oneof(side, open), fc.oneof(side, open)).map((sides) => sides.join("/")),
  );

  it("reads the same days in whatever it accepts, and accepts nothing that the package refuses", () => {
    fc.assert(
      fc.property(text, (given) => {
        const ours = parseEdtf(given);
        if (ours.ok) {
          const { min, max } = edtf(given);
          expect(ours.date.start === OPEN_START ? -Infinity : ours.date.start * MS_PER_DAY).toBe(min);
          expect(ours.date.end === OPEN_END ? Infinity : (ours.date.end + 1) * MS_PER_DAY - 1).toBe(max);
        } else if (ours.rule !== "both-ends-open" && !isSeason(given)) {
          expect(() => edtf(given)).toThrow();
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("never throws, whatever an author types", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), text), (given) => typeof parseEdtf(given).ok === "boolean"));
  });
});

function pad(n: number, digits: number): string {
  return String(n).padStart(digits, "0");
}

/** Months that the package takes for seasons are not generated, but see to it that none slips through. */
function isSeason(given: string): boolean {
  return /-(?:2[1-9]|3\d|4[01])/.test(given);
}
