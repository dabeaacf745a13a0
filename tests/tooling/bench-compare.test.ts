import { describe, expect, it } from "vitest";
import { formatComparison, type StoredRun } from "../bench/compare.ts";
import { readOptions } from "../bench/options.ts";

function aRun(commit: string, figures: Readonly<Record<string, Readonly<Record<string, number | null>>>>): StoredRun {
  return {
    machine: { began: "2026-11-24T10:00:00.000Z", commit },
    figures: Object.entries(figures).map(([name, values]) => ({ name, unit: "ms", values })),
  };
}

describe("two runs of the bench", () => {
  it("stand side by side, figure by figure and size by size, with the difference", () => {
    const before = aRun("aaa", { "facet click, p95": { "1,000": 400, "10,000": 0.5 }, "only before": { "1,000": 1 } });
    const after = aRun("bbb", { "facet click, p95": { "1,000": 436, "10,000": 0.25, "100,000": 9 } });
    const lines = formatComparison(before, after).split("\n");
    expect(lines).toContain("| facet click, p95, ms | 400 → 436 (+9 %) | 0.50 → 0.25 (−50 %) |");
    expect(lines).toContain("1 of 2 numbers are within 10 % of each other");
    expect(lines.join("\n")).not.toContain("only before");
    expect(lines.slice(0, 2)).toEqual([expect.stringContaining("commit aaa"), expect.stringContaining("commit bbb")]);
  });

  it("have no difference where one of them did not measure, or found nothing", () => {
    const said = formatComparison(aRun("a", { f: { x: null }, g: { x: 0 } }), aRun("b", { f: { x: 3 }, g: { x: 2 } }));
    expect(said).toContain("| f, ms | – → 3 |");
    expect(said).toContain("| g, ms | 0 → 2 |");
  });

  it("are the one that is named and the last, or two that are named", () => {
    expect(readOptions(["--compare", "a.json"])).toMatchObject({ compare: ["a.json", "reports/bench.json"] });
    expect(readOptions(["--compare", "a.json,b.json"])).toMatchObject({ compare: ["a.json", "b.json"] });
    expect(readOptions([])).toMatchObject({ compare: null });
  });
});
