import { createReadStream, createWriteStream, readFileSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { BAD_LINE, ROW_NUMBER } from "./columns.ts";
import { codeTables } from "./code-tables.ts";
import type { Database } from "./database.ts";
import type { Format } from "./formats.ts";
import { importError } from "./import-error.ts";
import { literal } from "./sql-text.ts";
import { mappedColumns, messageOf, scratch, type UsedColumn } from "./stage.ts";

/** What the mapping must know beside the rows. */
export interface MapJob {
  readonly db: Database;
  readonly format: Format;
  readonly used: readonly UsedColumn[];
  /** The imported file's name, for the evidence. */
  readonly file: string;
  /** What the ids of rows without one begin with. */
  readonly prefix: string;
  readonly onProgress: (label: string, percent: number) => void;
}

/**
 * Rows in a chunk: few enough to sort and map in memory, enough that thirty statements for each do not count. Part of
 * nothing that is written: with every size the bytes are the same.
 */
const CHUNK = 50_000;

/**
 * Maps all rows by the format's SQL, a chunk at a time in the file's order, and appends their events to `eventsPath`
 * (`null`: nowhere). Leaves `seen`, `refused`, `noted`, `actors` and `samples` behind.
 */
export async function mapRows(job: MapJob, eventsPath: string | null): Promise<void> {
  const { db, onProgress } = job;
  try {
    await prepare(job);
    const [extent] = await db.rows("SELECT coalesce(min(nth), 1)::INTEGER, coalesce(max(nth), 0)::INTEGER, count(*)::INTEGER FROM staged");
    const [first = 1, last = 0, total = 0] = (extent ?? []).map(Number);
    const chunk = sqlFile("chunk");
    let done = 0;
    for (let from = first; from <= last; from += CHUNK) {
      await db.run(`CREATE OR REPLACE TABLE chunk_rows AS SELECT * FROM all_rows WHERE nth BETWEEN ${from} AND ${from + CHUNK - 1}`);
      await db.run(chunk);
      if (from === first)
        await db.run("INSERT INTO samples SELECT to_json(one) FROM (SELECT * EXCLUDE (row_no) FROM events ORDER BY row_no LIMIT 2) one");
      if (eventsPath !== null) await appendEvents(db, eventsPath);
      done += Number((await db.rows("SELECT count(*)::INTEGER FROM chunk_rows"))[0]?.[0] ?? 0);
      onProgress(`mapping ${done} of ${total}`, total === 0 ? -1 : (100 * done) / total);
    }
  } catch (error) {
    throw importError(`the rows cannot be mapped: ${messageOf(error)}`);
  }
}

async function prepare({ db, format, used, file, prefix }: MapJob): Promise<void> {
  await db.run(codeTables());
  await db.run(sqlFile("macros"));
  await db.run(`
    CREATE MACRO file_name() AS ${literal(file)};
    CREATE MACRO row_id(own) AS coded_id(${literal(prefix)}, CAST(own AS VARCHAR));
    CREATE VIEW all_rows AS SELECT nth, ${ROW_NUMBER}, ${mappedColumns(format, used)} FROM numbered WHERE ${BAD_LINE} IS NULL;
    CREATE TABLE chunk_rows AS SELECT * FROM all_rows LIMIT 0;
    CREATE VIEW source_rows AS SELECT * EXCLUDE (nth) FROM chunk_rows;
    CREATE TABLE samples (event VARCHAR);`);
  await db.run(sqlFile(format.name), "reading codes");
  await db.run(sqlFile("totals"));
}

async function appendEvents(db: Database, path: string): Promise<void> {
  const part = scratch(db, "chunk.jsonl");
  await db.run(`COPY (SELECT * EXCLUDE (row_no) FROM events ORDER BY row_no) TO ${literal(part)} (FORMAT json)`);
  await pipeline(createReadStream(part), createWriteStream(path, { flags: "a" }));
}

function sqlFile(name: string): string {
  return readFileSync(new URL(`sql/${name}.sql`, import.meta.url), "utf8");
}
