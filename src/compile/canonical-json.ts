import { compareText } from "./issue.ts";

/**
 * JSON that is the same for the same values on every machine: keys in order of their code units, no spaces, a line
 * for each member of the outermost `depth` levels (for readable diffs), and a newline at the end.
 */
export function canonicalJson(value: unknown, depth: number): string {
  return `${write(value, depth, "")}\n`;
}

function write(value: unknown, depth: number, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  // Most of a large set is lists of numbers: left to the engine they take a tenth of the time, and give the same text.
  if (depth <= 0 && Array.isArray(value) && value.every(isPlain)) return JSON.stringify(value);
  const inner = depth > 0 ? `${indent} ` : "";
  const members = Array.isArray(value)
    ? value.map((item: unknown) => write(item ?? null, depth - 1, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .toSorted(([a], [b]) => compareText(a, b))
        .map(([key, item]) => `${JSON.stringify(key)}:${depth > 0 ? " " : ""}${write(item, depth - 1, inner)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (members.length === 0) return open + close;
  return depth > 0 ? `${open}\n${inner}${members.join(`,\n${inner}`)}\n${indent}${close}` : open + members.join(",") + close;
}

function isPlain(item: unknown): boolean {
  return typeof item === "number" || typeof item === "string" || item === null;
}
