import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { BAD_LINE, ROW_NUMBER, uniqueNames } from "./columns.ts";
import type { Database } from "./database.ts";
import { unpackedStream, type SourceFile } from "./source-file.ts";
import { identifier, literal } from "./sql-text.ts";
import { scratch, type RawTable } from "./stage.ts";

/** A Parquet file with its records counted from its own footer. */
export interface ParquetTable extends RawTable {
  readonly records: number;
}

/** Every column as text. DuckDB reads no packed Parquet, so a `.parquet.gz` is unpacked first, beside the database. */
export async function readParquet(db: Database, file: SourceFile): Promise<ParquetTable> {
  const path = file.gzipped ? scratch(db, "unpacked.parquet") : file.readPath;
  if (file.gzipped) await pipeline(unpackedStream(file.path, true), createWriteStream(path));
  const table = `read_parquet(${literal(path)}, binary_as_string = true, file_row_number = true)`;
  const described = await db.rows(`SELECT column_name FROM (DESCRIBE SELECT * EXCLUDE (file_row_number) FROM ${table})`);
  const inFile = described.map(([name]) => String(name));
  const names = uniqueNames(inFile);
  const columns = inFile.map((name, index) => `CAST(${identifier(name)} AS VARCHAR) AS ${identifier(names[index] ?? name)}`);
  const [count] = await db.rows(`SELECT count(*)::INTEGER FROM ${table}`);
  return {
    select: `SELECT file_row_number + 1 AS ${ROW_NUMBER}, ${columns.join(", ")}, NULL::VARCHAR AS ${BAD_LINE} FROM ${table}`,
    names,
    records: Number(count?.[0] ?? 0),
  };
}
