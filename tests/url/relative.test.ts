import { describe, expect, it } from "vitest";
import { relativeToDefault, same } from "../../src/url/relative.ts";
import { aDataset } from "../build.ts";

const plain = aDataset().manifest;
const narrowed = aDataset({ manifest: { defaultView: { status: ["occurred", "ongoing"], t: { from: "2021", to: "end" } } } }).manifest;

describe("a query relative to the dataset's default", () => {
  it("leaves out what says nothing new", () => {
    expect(relativeToDefault({ actors: "all", t: "all", q: "", view: "map", lanes: "actor", certainty: "all" }, plain)).toEqual({});
    expect(relativeToDefault({ status: ["occurred", "ongoing"], t: { from: "2021", to: "end" } }, narrowed)).toEqual({});
  });

  it("keeps the word all where the default narrows, or the filter would come back", () => {
    expect(relativeToDefault({ status: "all", t: "all", actors: "all" }, narrowed)).toEqual({ status: "all", t: "all" });
  });

  it("keeps the dataset, which has no default, and what is selected", () => {
    expect(relativeToDefault({ ds: "a", sel: { kind: "country", id: "RUS" } }, plain)).toEqual({
      ds: "a",
      sel: { kind: "country", id: "RUS" },
    });
  });

  it("takes undefined for the default", () => {
    expect(relativeToDefault({ status: undefined, sel: undefined }, narrowed)).toEqual({});
  });

  it("works before any dataset has loaded", () => {
    expect(relativeToDefault({ actors: "all", view: "list" }, null)).toEqual({ view: "list" });
  });
});

describe("sameness", () => {
  it("does not depend on the order in which fields were written", () => {
    expect(same({ kind: "country", id: "RUS" }, { id: "RUS", kind: "country" })).toBe(true);
  });
  it.each([
    [["a"], ["a", "b"]],
    [
      ["a", "b"],
      ["b", "a"],
    ],
    [{ a: undefined }, {}],
    [{ a: 1 }, { b: 1 }],
    [null, {}],
    ["all", ["all"]],
  ])("tells %o from %o", (a, b) => {
    expect(same(a, b)).toBe(false);
    expect(same(b, a)).toBe(false);
  });
});
