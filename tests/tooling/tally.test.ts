import { describe, expect, it } from "vitest";
import { conclude, tallyBrowser, tallyUnit } from "./tally.ts";

describe("the last line of a run", () => {
  const good = { passed: 3, failed: 0 };

  it("adds up both reports", () => {
    expect(conclude([good, { passed: 2, failed: 0 }])).toEqual({ line: "5 passed, 0 failed", good: true });
  });

  it("is bad when one test failed", () => {
    expect(conclude([good, { passed: 2, failed: 1 }])).toEqual({ line: "5 passed, 1 failed", good: false });
  });

  it("is bad when a report is missing, though nothing failed", () => {
    expect(conclude([good, null])).toEqual({ line: "3 passed, 0 failed", good: false });
  });

  it("is bad when no test ran", () => {
    expect(conclude([good, { passed: 0, failed: 0 }]).good).toBe(false);
  });
});

describe("a report", () => {
  it("counts a unit test file that could not be loaded as a failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
      { status: "passed", assertionResults: [{}] },
    ];
    expect(tallyUnit({ numPassedTests: 1, numFailedTests: 1, testResults })).toEqual({ passed: 1, failed: 2 });
  });

  it("counts a browser run that could not start as a failure", () => {
    expect(tallyBrowser({ stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] })).toEqual({ passed: 0, failed: 1 });
  });

  it("counts a test that passed only when tried again as a failure", () => {
    expect(tallyBrowser({ stats: { expected: 4, unexpected: 1, flaky: 1 }, errors: [] })).toEqual({ passed: 4, failed: 2 });
  });
});
