import { readFileSync } from "node:fs";

/** Lines shown above and below. */
const AROUND = 2;

/** The lines round a place of a file, with a caret under it; both 1-based. Empty when it cannot be read. */
export function codeFrame(file: string, line: number, column: number): string {
  const lines = readLines(file);
  const first = Math.max(1, line - AROUND);
  const shown = lines.slice(first - 1, line + AROUND);
  const width = String(first + shown.length).length;
  return shown
    .flatMap((text, i) => {
      const number = first + i;
      const numbered = `${String(number).padStart(width)} | ${text}`;
      return number === line ? [numbered, `${" ".repeat(width)} | ${" ".repeat(column - 1)}^`] : [numbered];
    })
    .join("\n");
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, "utf8").split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}
