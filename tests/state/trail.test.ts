import { describe, expect, it } from "vitest";
import type { Selection } from "../../src/model/view.ts";
import { cutTrail } from "../../src/state/trail.ts";

const [a, b, c] = ["a", "b", "c"].map((id): Selection => ({ kind: "actor", id })) as [Selection, Selection, Selection];

describe("the panel's trail when the browser goes back or forward", () => {
  it("loses the steps that were gone back", () => {
    expect(cutTrail([a, b], c, b)).toEqual([a]);
    expect(cutTrail([a, b], c, a)).toEqual([]);
  });
  it("goes back to the last time, where something was selected twice", () => {
    expect(cutTrail([a, b, a], c, a)).toEqual([a, b]);
  });
  it("gains a step when it goes on to something that is not in it", () => {
    expect(cutTrail([a], b, c)).toEqual([a, b]);
  });
  it("stays when only a filter was undone", () => {
    const trail = [a];
    expect(cutTrail(trail, b, { ...b })).toBe(trail);
  });
  it("ends where nothing was selected", () => {
    expect(cutTrail([a], b, null)).toEqual([]);
  });
});
