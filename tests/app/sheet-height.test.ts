import { describe, expect, it } from "vitest";
import { settleSheet, shareOf } from "../../src/app/sheet-height.ts";

describe("letting the sheet go", () => {
  it("leaves it where it was after a tap", () => {
    expect(settleSheet("half", shareOf("half") + 0.004, 4)).toBe("half");
  });

  it("takes it to the nearest height", () => {
    expect(settleSheet("half", 0.9, 300)).toBe("full");
    expect(settleSheet("full", 0.2, -600)).toBe("low");
  });

  it("goes one height on after a short but clear pull", () => {
    expect(settleSheet("half", shareOf("half") + 0.05, 40)).toBe("full");
    expect(settleSheet("half", shareOf("half") - 0.05, -40)).toBe("low");
  });

  it("stops at the ends", () => {
    expect(settleSheet("full", 1.05, 40)).toBe("full");
    expect(settleSheet("low", 0.1, -40)).toBe("low");
  });
});
