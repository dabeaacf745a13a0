/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The part of Vitest's JSON report that counts. */
export interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** The part of Playwright's JSON report that counts. */
export interface BrowserReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  /** Of the run itself: a server that did not start, a file that could not be loaded. */
  readonly errors: readonly unknown[];
}

/** A file that could not even be loaded has no test in it, and counts as one that failed. */
export function tallyUnit({ numPassedTests, numFailedTests, testResults }: UnitReport): Tally {
  const broken = testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

export function tallyBrowser({ stats, errors }: BrowserReport): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** The last line of a run, and whether all is well: nothing failed, no report is missing (`null`), and each has a test that passed. */
export function conclude(tallies: readonly (Tally | null)[]): { readonly line: string; readonly good: boolean } {
  const known = tallies.filter((tally) => tally !== null);
  const passed = known.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = known.reduce((sum, tally) => sum + tally.failed, 0);
  const good = failed === 0 && tallies.every((tally) => tally !== null && tally.passed > 0);
  return { line: `${passed} passed, ${failed} failed`, good };
}
