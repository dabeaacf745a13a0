import { join } from "node:path";
import { BAD_LINE, ROW_NUMBER, columnFor } from "./columns.ts";
import type { Database } from "./database.ts";
import type { Format } from "./formats.ts";
import { importError } from "./import-error.ts";
import { identifier, literal } from "./sql-text.ts";

/** A column of the file that a mapping uses. */
export interface UsedColumn {
  /** As the mapping knows it. */
  readonly known: string;
  /** As the file spells it: a column of `raw`. */
  readonly name: string;
}

/** What a reader has made of a file. */
export interface RawTable {
  /** A SELECT with `row_no`, the file's columns as text, and `why_not_a_row`, in the file's order. */
  readonly select: string;
  /** The file's columns. */
  readonly names: readonly string[];
  /** Columns of the mapping → the file's, where the reader knows better than their names. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/** Which rows are asked for. */
export interface Selection {
  /** A condition of DuckDB over the file's columns, which are text. */
  readonly where: string | null;
  readonly limit: number | null;
}

function usedColumns(format: Format, { names, aliases }: RawTable): readonly UsedColumn[] {
  return format.columns.flatMap((known) => {
    const name = aliases?.[known] ?? columnFor(known, names);
    return name === null ? [] : [{ known, name }];
  });
}

/**
 * Makes `staged`: the rows that are asked for, with the file's cells as they stand under the mapping's names. `nth` counts
 * the records that could be read; broken ones have no number here. Returns the columns that the file has.
 */
export async function stageRows(db: Database, format: Format, raw: RawTable, selection: Selection): Promise<readonly UsedColumn[]> {
  const used = usedColumns(format, raw);
  const columns = used.map(({ known, name }) => `${identifier(name)} AS ${identifier(known)}`);
  await db.run(`CREATE VIEW raw AS ${raw.select}`);
  await checkCondition(db, selection.where, raw.names);
  const where = selection.where === null ? "" : `WHERE (${selection.where}\n) OR ${BAD_LINE} IS NOT NULL`;
  const limit = selection.limit === null ? "" : `LIMIT ${selection.limit}`;
  const create = `CREATE TABLE staged AS SELECT ${[`${ROW_NUMBER} AS nth`, BAD_LINE, ...columns].join(", ")} FROM raw ${where} ${limit}`;
  await db.run(create, "reading").catch((error: unknown) => {
    throw selection.where === null ? readingError(error) : whereError(error, raw.names);
  });
  return used;
}

/**
 * What a mapping reads of `staged`: every column that it knows, trimmed, `NULL` when empty or not in the file, and `cells`,
 * those that have something as they stand in the file, under the file's names.
 */
export function mappedColumns(format: Format, used: readonly UsedColumn[]): string {
  const columns = format.columns.map((known) => {
    const isThere = used.some((one) => one.known === known);
    return `${isThere ? `trimmed(${identifier(known)})` : "NULL::VARCHAR"} AS ${identifier(known)}`;
  });
  const cells = used.map(
    ({ known, name }) => `${literal(name)}: CASE WHEN trimmed(${identifier(known)}) IS NOT NULL THEN ${identifier(known)} END`,
  );
  // A merge patch leaves out what is null (RFC 7396).
  return [`json_merge_patch('{}', to_json({${cells.join(", ")}})) AS cells`, ...columns].join(", ");
}

/** A bad condition is found before the file is read; a good one that meets a bad cell, while it is. */
async function checkCondition(db: Database, where: string | null, names: readonly string[]): Promise<void> {
  if (where === null) return;
  await db.run(`EXPLAIN SELECT 1 FROM raw WHERE (${where}\n)`).catch((error: unknown) => {
    throw whereError(error, names);
  });
}

function whereError(error: unknown, names: readonly string[]): Error {
  return importError(
    `--where: DuckDB cannot use this condition: ${messageOf(error)}\nAll columns are text (compare numbers as TRY_CAST(best AS INT) > 10): ${names.join(", ")}`,
  );
}

function readingError(error: unknown): Error {
  return importError(`the file cannot be read: ${messageOf(error)}`);
}

export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim();
}

/** Where a reader may leave its own files. */
export function scratch(db: Database, name: string): string {
  return join(db.folder, name);
}
