import { join } from "node:path";
import { BAD_LINE, ROW_NUMBER, columnFor } from "./columns.ts";
import type { Database } from "./database.ts";
import type { Format } from "./formats.ts";
import { importError } from "./import-error.ts";
import { identifier, literal } from "./sql-text.ts";

/** A column of the file that a mapping uses. */
interface UsedColumn {
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
 * Makes `staged`: the rows that are asked for, with every column of the mapping by its plain name, trimmed, `NULL` when empty
 * or not in the file, and `cells`, the used columns as they stand in the file.
 */
export async function stageRows(db: Database, format: Format, raw: RawTable, selection: Selection): Promise<void> {
  const used = usedColumns(format, raw);
  const columns = format.columns.map((known) => {
    const column = used.find((one) => one.known === known);
    const value = column === undefined ? "NULL::VARCHAR" : `nullif(trim(${identifier(column.name)}, E' \\t\\r\\n'), '')`;
    return `${value} AS ${identifier(known)}`;
  });
  const cells = used.map(({ name }) => `{'key': ${literal(name)}, 'value': ${identifier(name)}}`);
  const cellMap = `map_from_entries(list_filter([${cells.join(", ")}], one -> trim(coalesce(one.value, ''), E' \\t\\r\\n') <> '')) AS cells`;
  await db.run(`CREATE VIEW raw AS ${raw.select}`);
  await checkCondition(db, selection.where, raw.names);
  const where = selection.where === null ? "" : `WHERE (${selection.where}\n) OR ${BAD_LINE} IS NOT NULL`;
  const limit = selection.limit === null ? "" : `LIMIT ${selection.limit}`;
  const create = `CREATE TABLE staged AS SELECT ${ROW_NUMBER}, ${BAD_LINE}, ${cellMap}, ${columns.join(", ")} FROM raw ${where} ${limit}`;
  await db.run(create, "reading").catch((error: unknown) => {
    throw selection.where === null ? readingError(error) : whereError(error, raw.names);
  });
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
