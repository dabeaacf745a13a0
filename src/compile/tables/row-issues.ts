import { issueAt, type Issue, type Spot } from "../issue.ts";
import type { RuleName } from "../rules/names.ts";

/** Findings of one rule in one table that are listed; of the rest only their number. */
const MOST_LISTED = 100;

/** Collects what is wrong with rows: a mistake of a mapping stands in every one of them. */
export interface RowIssues {
  /** Rules that anything was found by. */
  readonly size: number;
  add(spot: Spot, rule: RuleName, message: string, hint?: string): void;
  /** Those listed; of rules with more, how many more. */
  finish(): readonly Issue[];
}

export function rowIssues(most = MOST_LISTED): RowIssues {
  const listed: Issue[] = [];
  const counts = new Map<string, { found: number; first: Spot | null; readonly rule: RuleName }>();
  return {
    get size() {
      return counts.size;
    },
    add(spot, rule, message, hint) {
      const key = `${rule} ${spot.file}`;
      const count = counts.get(key) ?? { found: 0, first: null, rule };
      counts.set(key, count);
      count.found += 1;
      if (count.found <= most) listed.push(issueAt(spot, rule, message, hint));
      else count.first ??= spot;
    },
    finish: () => [
      ...listed,
      ...[...counts.values()].flatMap(({ found, first, rule }) =>
        first === null ? [] : [issueAt(first, rule, `found ${found - most} more from here on, which are not listed`)],
      ),
    ],
  };
}
