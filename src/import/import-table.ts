import { symlinkSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { ImportCounts } from "../model/document.ts";
import { openDatabase, type Database } from "./database.ts";
import type { FormatName } from "./formats.ts";
import { chooseFormat, strangeColumns } from "./guess.ts";
import { importError } from "./import-error.ts";
import { numberRows } from "./malformed.ts";
import { mapRows } from "./map-rows.ts";
import { readJson } from "./read-json.ts";
import { readParquet } from "./read-parquet.ts";
import { readDelimited, readLines } from "./read-text.ts";
import { countRows, summarise, type ImportReport } from "./report.ts";
import { openSource, type SourceFile } from "./source-file.ts";
import { messageOf, scratch, stageRows, type RawTable, type Selection } from "./stage.ts";
import { tableName } from "./table-name.ts";
import { createTarget, type Target } from "./write-table.ts";

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
  /** Aborting it removes at once whatever is not finished. The process is to end then: the import itself knows nothing of it. */
  readonly stop: AbortSignal;
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
  let target: Target | null = null;
  const abandon = () => target?.destroy();
  options.stop.addEventListener("abort", abandon);
  try {
    const source = { ...asGdelt(opened, options.format), readPath: withoutWildcards(db, options.file) };
    const { raw, records } = await read(db, source).catch(unreadable(options.file));
    const format = chooseFormat(options.format, raw.names, options.file);
    const used = await stageRows(db, format, raw, options);
    options.onProgress("counting", -1);
    const counted = (await numberRows(db, source, options.limit).catch(unreadable(options.file))) ?? records ?? 0;
    const name = tableName(options.file, options.name);
    const prefix = name === format.name || name.startsWith(`${format.name}-`) ? name : `${format.name}-${name}`;
    target = options.dryRun ? null : createTarget(options.out, name);
    await mapRows({ db, format, used, file: basename(options.file), prefix, onProgress: options.onProgress }, target?.events ?? null);
    const counts = await checkedCounts(db, counted, options);
    const summary = await summarise(db, { format, source, counts, strangeColumns: strangeColumns(format, raw.names) });
    // Last of all: what can be stopped has written nothing.
    const files = (await target?.finish({ db, format, source, counts, selection: options, name })) ?? [];
    return { ...summary, files };
  } finally {
    options.stop.removeEventListener("abort", abandon);
    target?.destroy();
    db.close();
  }
}

/** Packed files that are cut off come to light here: DuckDB takes what there is and says nothing. */
function unreadable(file: string): (error: unknown) => never {
  return (error) => {
    throw importError(`${file}: cannot be read: ${messageOf(error)}`);
  };
}

/** DuckDB reads `table[1].csv` as a pattern: a file with such a name is read through a link with a plain one. */
function withoutWildcards(db: Database, path: string): string {
  if (!/[*?[\]{}]/.test(path)) return path;
  const link = scratch(db, "input");
  symlinkSync(resolve(path), link);
  return link;
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

/** The totals, held against our own count of the file. A difference is never passed over: it means that rows were lost. */
async function checkedCounts(db: Database, records: number, { where, limit }: Selection): Promise<ImportCounts> {
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
