import { formatNumber } from "./table.ts";

/** What `reports/bench.json` has of a figure. */
interface StoredFigure {
  readonly name: string;
  readonly unit: string;
  /** By the name of the size; `null`: not measured. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** The report of a whole run, as far as it is compared. */
export interface StoredRun {
  readonly machine: { readonly began: string; readonly commit: string | null };
  readonly figures: readonly StoredFigure[];
}

/** Percent. Repeated runs of one commit on a quiet machine are within it, mostly. */
const NEAR = 10;

/** Each figure of two runs side by side, with the second by the first; sizes and figures that only one has are left out. */
export function formatComparison(before: StoredRun, after: StoredRun): string {
  const pairs = before.figures.flatMap((figure) => {
    const other = after.figures.find(({ name, unit }) => name === figure.name && unit === figure.unit);
    return other === undefined ? [] : [{ name: `${figure.name}, ${figure.unit}`, before: figure.values, after: other.values }];
  });
  const sizes = [...new Set(pairs.flatMap((pair) => Object.keys(pair.before).filter((size) => size in pair.after)))];
  const changes = pairs.flatMap((pair) => sizes.flatMap((size) => changeOf(pair.before[size], pair.after[size]) ?? []));
  const near = changes.filter((change) => Math.abs(change) <= NEAR).length;
  const rows = pairs.map((pair) => [pair.name, ...sizes.map((size) => cell(pair.before[size], pair.after[size]))]);
  return [
    `before: ${runName(before)}`,
    `after:  ${runName(after)}`,
    "",
    ...[["", ...sizes], ["---", ...sizes.map(() => "---:")], ...rows].map((row) => `| ${row.join(" | ")} |`),
    "",
    `${near} of ${changes.length} numbers are within ${NEAR} % of each other`,
  ].join("\n");
}

function runName({ machine: { began, commit } }: StoredRun): string {
  return `${began}, commit ${commit ?? "unknown"}`;
}

function cell(before: number | null | undefined, after: number | null | undefined): string {
  const change = changeOf(before, after);
  const words = `${formatNumber(before)} → ${formatNumber(after)}`;
  return change === null ? words : `${words} (${change > 0 ? "+" : change < 0 ? "−" : "±"}${Math.abs(change).toFixed(0)} %)`;
}

/** In percent; `null` where one is missing, or is nothing. */
function changeOf(before: number | null | undefined, after: number | null | undefined): number | null {
  return typeof before !== "number" || typeof after !== "number" || before === 0 ? null : (100 * (after - before)) / before;
}
