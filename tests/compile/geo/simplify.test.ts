import { describe, expect, it } from "vitest";
import type { Point } from "../../../src/compile/geo/polygon.ts";
import { simplifyLine } from "../../../src/compile/geo/simplify.ts";

describe("simplifyLine", () => {
  it("drops a point that rounding would blur and keeps one that it would not", () => {
    const line: readonly Point[] = [
      [0, 0],
      [1, 0.005],
      [2, 0],
      [3, 0.02],
      [4, 0],
    ];
    expect(simplifyLine(line)).toEqual([
      [0, 0],
      [2, 0],
      [3, 0.02],
      [4, 0],
    ]);
  });

  it("keeps a closed line closed", () => {
    const island: readonly Point[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    expect(simplifyLine(island)).toEqual(island);
  });

  it("leaves a very small line as it is", () => {
    const islet: readonly Point[] = [
      [0, 0],
      [0.003, 0.001],
      [0.006, 0],
      [0, 0],
    ];
    expect(simplifyLine(islet)).toEqual(islet);
  });
});
