import { describe, expect, it } from "vitest";
import { OPEN_END, OPEN_START, parseDay } from "../../src/model/day.ts";
import { CERTAIN, meet, OUTSIDE, POSSIBLE, type Extent } from "../../src/model/interval.ts";

const day = (text: string): number => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`not a date: ${text}`);
  return parsed;
};
const side = (text: string, open: number): number => (text === ".." ? open : day(text));

/** `meets("2021-03-01..2021-03-31", "2021-01-01..2021-12-31", "within")`. */
function meets(range: string, bounds: string, as: Extent, knownUntil: string | null = null): number {
  const [from = "", to = ""] = range.split("—");
  const [start = "", end = ""] = bounds.split("—");
  return meet(
    { start: side(from, OPEN_START), end: side(to, OPEN_END) },
    side(start, OPEN_START),
    side(end, OPEN_END),
    as,
    knownUntil === null ? null : day(knownUntil),
  );
}

describe("an event that happened within its bounds", () => {
  const march = "2021-03-01—2021-03-31";

  it("is certainly in a range that has all of them", () => {
    expect(meets("2021-03-01—2021-03-31", march, "within")).toBe(CERTAIN);
  });

  it("is only possibly in a range that has some of them, down to one day", () => {
    expect(meets("2021-03-31—2021-12-31", march, "within")).toBe(POSSIBLE);
    expect(meets("2020-01-01—2021-03-01", march, "within")).toBe(POSSIBLE);
    expect(meets("2021-03-02—2021-03-31", march, "within")).toBe(POSSIBLE);
  });

  it("is outside a range that ends the day before or starts the day after", () => {
    expect(meets("2020-01-01—2021-02-28", march, "within")).toBe(OUTSIDE);
    expect(meets("2021-04-01—2021-04-02", march, "within")).toBe(OUTSIDE);
  });

  it("is at most possible when its start is open, as in 'before 15 August'", () => {
    expect(meets("1900-01-01—2021-12-31", "..—2021-08-15", "within")).toBe(POSSIBLE);
    expect(meets("..—2021-08-15", "..—2021-08-15", "within")).toBe(CERTAIN);
    expect(meets("2021-08-16—2021-12-31", "..—2021-08-15", "within")).toBe(OUTSIDE);
  });
});

describe("a state that lasted throughout its bounds", () => {
  const since = "2021-08-15—..";

  it("is certain in any range that overlaps it", () => {
    expect(meets("2021-09-30—2022-12-31", "2021-08-15—2021-09-30", "throughout")).toBe(CERTAIN);
    expect(meets("2021-10-01—2022-12-31", "2021-08-15—2021-09-30", "throughout")).toBe(OUTSIDE);
  });

  it("is known up to the last day on which its document can have been published, and possible after it", () => {
    expect(meets("2021-10-19—2021-12-31", since, "throughout", "2021-10-19")).toBe(CERTAIN);
    expect(meets("2021-10-20—2021-12-31", since, "throughout", "2021-10-19")).toBe(POSSIBLE);
    expect(meets("2021-01-01—2021-08-14", since, "throughout", "2021-10-19")).toBe(OUTSIDE);
  });

  it("is known on its first day only when the document has no date", () => {
    expect(meets("2021-08-15—2021-08-20", since, "throughout")).toBe(CERTAIN);
    expect(meets("2021-08-16—2021-08-20", since, "throughout")).toBe(POSSIBLE);
  });

  it("is known on its last day only when its start is open", () => {
    expect(meets("2021-08-15—2021-08-15", "..—2021-08-15", "throughout")).toBe(CERTAIN);
    expect(meets("2021-08-01—2021-08-14", "..—2021-08-15", "throughout")).toBe(POSSIBLE);
  });
});
