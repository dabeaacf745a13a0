import { describe, expect, it } from "vitest";
import { CONTEXTS, EVENT_TYPES, FAMILIES, GROUP_OF_STATUS, STATUSES, TYPES } from "../../src/model/vocabulary.ts";

describe("the vocabulary", () => {
  it("has PLOVER's 16 event types and one of ours, each in a family", () => {
    expect(EVENT_TYPES).toHaveLength(17);
    for (const type of EVENT_TYPES) expect(FAMILIES).toContain(TYPES[type].family);
  });

  it("has all 37 contexts of the manual, none twice", () => {
    expect(new Set(CONTEXTS).size).toBe(37);
  });

  it("colours a plea for peace as pressure and a retreat as support, not by PLOVER's quad classes", () => {
    expect(TYPES.REQUEST.family).toBe("pressure");
    expect(TYPES.RETREAT.family).toBe("support");
  });

  it("draws no arc for what did not happen", () => {
    expect(STATUSES.filter((status) => GROUP_OF_STATUS[status] === null)).toEqual(["did-not-happen"]);
  });
});
