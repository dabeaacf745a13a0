import { FIGURES, ratioOf, type Figure } from "./figures.ts";
import type { Measured } from "./measure-size.ts";
import { growthOf, sizeName, verdictsOf, type Verdict } from "./verdicts.ts";

/** The table that is printed, in Markdown: a time has its ratio to the bare map's in brackets. */
export function formatTable(all: readonly Measured[]): string {
  const head = ["", ...all.map(({ size }) => sizeName(size)), "growth to 10 ×", "targets"];
  const body = FIGURES.map((figure) => [
    `${figure.name}, ${figure.unit}`,
    ...all.map((measured) => cell(figure, measured)),
    growthOf(figure, all)
      .map(({ times }) => times.toFixed(1))
      .join(" · "),
    verdictsOf(figure, all).map(formatVerdict).join("; "),
  ]);
  const rows = [head, ...body];
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => (column === 0 || column > all.length + 1 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = widths.map((width, column) => (column === 0 || column > all.length + 1 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(head), line(rule), ...body.map(line)].join("\n");
}

function cell(figure: Figure, measured: Measured): string {
  const value = figure.value(measured);
  if (value === null) return measured.failures.length > 0 ? "failed" : "–";
  const ratio = ratioOf(figure, measured);
  return ratio === null ? formatNumber(value) : `${formatNumber(value)} (${ratio.toFixed(ratio < 0.1 ? 3 : 2)})`;
}

function formatVerdict({ size, found, most, of, holds }: Verdict): string {
  const what = of === "growth" ? "growth" : of === "ratio" ? `${size} bare map ×` : size;
  return `${what} ≤ ${most.toLocaleString("en")} ${found === null ? "not measured" : holds ? "holds" : "does not hold"}`;
}

/** As short as it says something; – where there is none. */
export function formatNumber(value: number | null | undefined): string {
  if (typeof value !== "number") return "–";
  return value < 10 && !Number.isInteger(value) ? value.toFixed(2) : Math.round(value).toLocaleString("en");
}
