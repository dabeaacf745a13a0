import { RULES, type RuleName, type Severity } from "./rules/names.ts";

/** Where something stands in a seed. */
export interface Spot {
  /** Below the seeds' folder, with `/` on every system. */
  readonly file: string;
  /** 1-based, as editors count; `column` in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

/** One thing wrong with a seed, said so that its author can fix it without reading code. */
export interface Issue extends Spot {
  readonly severity: Severity;
  /** Also the heading in `seeds/README.md` that explains it. */
  readonly rule: RuleName;
  /** What was found and what was expected, in that order. No trailing full stop. */
  readonly message: string;
  readonly hint?: string;
}

export function issueAt(spot: Spot, rule: RuleName, message: string, hint?: string): Issue {
  const { file, line, column } = spot;
  return { severity: RULES[rule], rule, file, line, column, message, ...(hint !== undefined && { hint }) };
}

/** `file:line:column` first, so that terminals and editors make it a link. */
export function formatIssue({ severity, rule, file, line, column, message, hint }: Issue): string {
  const head = `${file}:${line}:${column}  ${severity}  ${rule}\n  ${message}`;
  return hint === undefined ? head : `${head}\n  hint: ${hint}`;
}

/** By place, so that an author works through a file from top to bottom; without repetitions. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  const sorted = issues.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
  return sorted.filter((issue, i) => {
    const before = sorted[i - 1];
    return before === undefined || formatIssue(before) !== formatIssue(issue);
  });
}

/** Order by UTF-16 code units: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
