import type { Spot } from "./issue.ts";

/** A document's text, with a way from an offset to a place that an editor can jump to. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Of a UTF-16 offset. */
  spot(offset: number): Spot;
}

export function sourceText(file: string, text: string): SourceText {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return {
    file,
    text,
    spot: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
  };
}

/** `line:column`, for a place named inside a message. */
export function lineAndColumn({ line, column }: Spot): string {
  return `${line}:${column}`;
}
