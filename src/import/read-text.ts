import { BAD_LINE, ROW_NUMBER, uniqueNames } from "./columns.ts";
import { GDELT_POSITIONS, GDELT_WIDTHS } from "./formats.ts";
import type { SourceFile } from "./source-file.ts";
import { identifier, literal } from "./sql-text.ts";
import type { RawTable } from "./stage.ts";

/**
 * Bytes. A record may have a long text in a cell; a quote that is never closed must not take the file with it. DuckDB would
 * take sixteen times the longest line for each buffer, so the buffer has a size of its own.
 */
export const LONGEST_RECORD = 16 * 1024 * 1024;
export const BUFFER = 2 * LONGEST_RECORD;

/**
 * A delimited file with a header. Nothing is guessed from its cells: every column is text, and a record that is not whole
 * goes to `reject_errors`, not to the rows.
 */
export function readDelimited(file: SourceFile): RawTable {
  const names = uniqueNames(file.header);
  const options = [
    `delim = ${literal(file.delimiter)}`,
    `quote = '"', escape = '"', header = true, strict_mode = true`,
    `columns = {${names.map((name) => `${literal(name)}: 'VARCHAR'`).join(", ")}}`,
  ];
  return { select: `SELECT row_number() OVER () AS ${ROW_NUMBER}, *, NULL::VARCHAR AS ${BAD_LINE} FROM ${readCsv(file, options)}`, names };
}

/** GDELT: no header, no quotes, and lines of three widths, even in one file. */
export function readLines(file: SourceFile): RawTable {
  const options = ["delim = '\\x1F', quote = '', escape = '', header = false", "columns = {'text_of_line': 'VARCHAR'}"];
  const last = Math.max(...GDELT_WIDTHS);
  const columns = Object.entries(GDELT_POSITIONS).map(
    ([name, [old, now]]) =>
      `nullif(${old === now ? `cell[${old}]` : `CASE len(cell) WHEN ${last} THEN cell[${now}] ELSE cell[${old}] END`}, '') AS ${identifier(name)}`,
  );
  return {
    select: `SELECT ${ROW_NUMBER}, ${columns.join(", ")}, CASE WHEN len(cell) NOT IN (${GDELT_WIDTHS.join(", ")})
      THEN 'found ' || len(cell) || ' cells, expected 57, 58 or 61' END AS ${BAD_LINE}
    FROM (SELECT row_number() OVER () AS ${ROW_NUMBER}, string_split(rtrim(text_of_line, E'\\r'), E'\\t') AS cell
      FROM ${readCsv(file, options)} WHERE trim(text_of_line, E' \\r') <> '')`,
    names: Object.keys(GDELT_POSITIONS),
  };
}

function readCsv(file: SourceFile, options: readonly string[]): string {
  const common = [
    "auto_detect = false, store_rejects = true",
    `max_line_size = ${LONGEST_RECORD}, buffer_size = ${BUFFER}`,
    `compression = '${file.gzipped ? "gzip" : "none"}'`,
  ];
  return `read_csv(${[literal(file.readPath), ...options, ...common].join(", ")})`;
}
