import { describe, expect, it } from "vitest";
import { formatCount, listWords, plural } from "../../src/text/count.ts";

describe("plural", () => {
  it("counts one event in the singular and none or many in the plural", () => {
    expect([0, 1, 13].map((n) => plural(n, "event"))).toEqual(["0 events", "1 event", "13 events"]);
  });

  it("says countries, not countrys, and leaves a day its y", () => {
    expect([plural(2, "country"), plural(2, "day")]).toEqual(["2 countries", "2 days"]);
  });

  it("takes the plural it is given", () => {
    expect(plural(2, "event in view", "events in view")).toBe("2 events in view");
  });
});

describe("formatCount", () => {
  it("puts a comma at each thousand", () => {
    expect([999, 1204, 1_000_000].map(formatCount)).toEqual(["999", "1,204", "1,000,000"]);
  });
});

describe("listWords", () => {
  it("joins the last two with and", () => {
    expect([[], ["Iran"], ["Iran", "Russia"], ["China", "Pakistan", "Russia"]].map(listWords)).toEqual([
      "",
      "Iran",
      "Iran and Russia",
      "China, Pakistan and Russia",
    ]);
  });
});
