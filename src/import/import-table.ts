import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { codeTables } from "./code-tables.ts";
import { openDatabase, type Database } from "./database.ts";
import type { Format, FormatName } from "./formats.ts";
import { chooseFormat, strangeColumns } from "./guess.ts";
import { importError } from "./import-error.ts";
import { numberRows } from "./malformed.ts";
import { readJson } from "./read-json.ts";
import { readParquet } from "./read-parquet.ts";
import { readDelimited, readLines } from "./read-text.ts";
import { countRows, summarise, type ImportCounts, type ImportReport } from "./report.ts";
import { openSource, type SourceFile } from "./source-file.ts";
import { literal } from "./sql-text.ts";
import { messageOf, stageRows, type RawTable, type Selection } from "./stage.ts";
import { tableName } from "./table-name.ts";
import { writeTable } from "./write-table.ts";

export interface ImportOptions extends Selection {
  readonly file: string;
  /** `null`: guessed from the columns. */
  readonly format: FormatName | null;
  /** The folder for what is written. */
  readonly out: string;
  /** Of the written files and of the document; `null`: from the file's name. */
  readonly name: string | null;
  /** Everything but the writing. */
  readonly dryRun: boolean;
  readonly threads: number | null;
  readonly memory: string;
  readonly onProgress: (label: string, percent: number) => void;
}

/** A file's rows as DuckDB will read them, and how many records a second count gives; `null` when only a scan can tell. */
interface Reading {
  readonly raw: RawTable;
  readonly records: number | null;
}

/**
 * Imports one table: reads, maps by the format's SQL, checks that the totals add up, writes. Throws an import error for
 * whatever the caller can put right; nothing is written then.
 */
export async function importTable(options: ImportOptions): Promise<ImportReport> {
  const opened = await openSource(options.file);
  const db = await openDatabase(options);
  try {
    const source = asGdelt(opened, options.format);
    const { raw, records } = await read(db, source);
    const format = chooseFormat(options.format, raw.names, options.file);
    await stageRows(db, format, raw, options);
    options.onProgress("counting", -1);
    const counted = (await numberRows(db, source)) ?? records ?? 0;
    await mapRows(db, format, basename(options.file), options.name);
    const counts = await checkedCounts(db, counted, options);
    const job = { db, format, source, counts, selection: options, name: tableName(options.file, options.name) };
    const files = options.dryRun ? [] : await writeTable(job, options.out);
    return await summarise(db, { format, source, counts, files, strangeColumns: strangeColumns(format, raw.names) });
  } finally {
    db.close();
  }
}

/** A GDELT table whose first line is broken does not look like one; whoever names the format knows better. */
function asGdelt(file: SourceFile, format: FormatName | null): SourceFile {
  const isHeaderless = format === "gdelt" && file.container === "delimited" && !/globaleventid/i.test(file.header.join(" "));
  return isHeaderless ? { ...file, container: "lines", delimiter: "\t", header: [] } : file;
}

async function read(db: Database, source: SourceFile): Promise<Reading> {
  switch (source.container) {
    case "delimited":
      return { raw: readDelimited(source), records: null };
    case "lines":
      return { raw: readLines(source), records: null };
    case "json": {
      const raw = await readJson(db, source);
      return { raw, records: raw.records };
    }
    case "parquet": {
      const raw = await readParquet(db, source);
      return { raw, records: raw.records };
    }
  }
}

async function mapRows(db: Database, format: Format, file: string, name: string | null): Promise<void> {
  const table = tableName(file, name);
  const prefix = table === format.name || table.startsWith(`${format.name}-`) ? table : `${format.name}-${table}`;
  await db.run(codeTables());
  await db.run(sqlFile("macros"));
  await db.run(
    `CREATE MACRO file_name() AS ${literal(file)}; CREATE MACRO row_id(own) AS coded_id(${literal(prefix)}, CAST(own AS VARCHAR));`,
  );
  await db.run(sqlFile(format.name), "mapping");
  await db.run(sqlFile("finish"), "mapping").catch((error: unknown) => {
    throw importError(`the rows cannot be mapped: ${messageOf(error)}`);
  });
}

function sqlFile(name: string): string {
  return readFileSync(new URL(`sql/${name}.sql`, import.meta.url), "utf8");
}

/** The totals, held against our own count of the file. A difference is never passed over: it means that rows were lost. */
async function checkedCounts(db: Database, records: number, { where, limit }: Selection): Promise<ImportCounts> {
  if (limit !== null) await dropBeyondLimit(db, limit);
  const { imported, refused, staged, malformed } = await countRows(db);
  const leftOut = records - staged - malformed;
  if (imported + refused !== staged + malformed) {
    throw new Error(`the totals do not add up: ${imported} imported and ${refused} refused of ${staged + malformed} rows`);
  }
  if (leftOut < 0 || (leftOut > 0 && where === null && limit === null)) {
    throw importError(
      `the totals do not add up: DuckDB reads ${staged + malformed} records, the line ends outside quotes make ${records}. Is a quotation mark left open in the file?`,
    );
  }
  return { records, leftOut, imported, refused };
}

/** With a limit, reading stops where it may: what is broken behind the last row is nobody's concern. */
async function dropBeyondLimit(db: Database, limit: number): Promise<void> {
  const [row] = await db.rows("SELECT count(*)::INTEGER, max(row_no)::INTEGER FROM source_rows");
  if (Number(row?.[0] ?? 0) < limit) return;
  const last = Number(row?.[1] ?? 0);
  await db.run(`DELETE FROM malformed WHERE row_no > ${last}; DELETE FROM refused WHERE row_no > ${last}`);
}
