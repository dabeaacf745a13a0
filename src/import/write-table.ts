import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { stringify } from "yaml";
import type { TableDocument } from "../model/table.ts";
import type { Database } from "./database.ts";
import type { Format } from "./formats.ts";
import type { ImportCounts } from "./report.ts";
import { hashFile } from "./scan.ts";
import type { SourceFile } from "./source-file.ts";
import { literal } from "./sql-text.ts";
import type { Selection } from "./stage.ts";

/** Raised whenever the same rows would give other events. */
export const IMPORTER_VERSION = 1;

/** Everything that the written files depend on. */
export interface WriteJob {
  readonly db: Database;
  readonly format: Format;
  readonly source: SourceFile;
  readonly counts: ImportCounts;
  readonly selection: Selection;
  readonly name: string;
}

/**
 * Writes `<name>.jsonl`, `.actors.jsonl`, `.refused.csv` and `.yaml`, each whole or not at all, and returns their paths.
 * The same file and options give the same bytes: rows in the file's order, actors by id, no clock, no version of DuckDB.
 */
export async function writeTable(job: WriteJob, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const { db, name } = job;
  const events = join(folder, `${name}.jsonl`);
  const actors = join(folder, `${name}.actors.jsonl`);
  const refused = join(folder, `${name}.refused.csv`);
  const document = join(folder, `${name}.yaml`);
  const parts = [events, actors, refused, document].map((path) => `${path}.part`);
  const copy = (select: string, path: string, options: string): Promise<void> => db.run(`COPY (${select}) TO ${literal(`${path}.part`)} (${options})`, "writing");
  try {
    await copy("SELECT * EXCLUDE (row_no) FROM events ORDER BY row_no", events, "FORMAT json");
    await copy("SELECT * FROM actors ORDER BY id", actors, "FORMAT json");
    await copy("SELECT row_no AS row, line, rule, why FROM refused ORDER BY row_no, line", refused, "FORMAT csv, HEADER true, DELIMITER ','");
    const title = await ownTitle(db, job.format);
    writeFileSync(`${document}.part`, stringify(describe(job, title, await hashFile(job.source.path)), { lineWidth: 0 }));
    for (const path of [events, actors, refused, document]) renameSync(`${path}.part`, path);
  } catch (error) {
    for (const part of parts) rmSync(part, { force: true });
    throw error;
  }
  return [events, actors, refused, document];
}

/** A timeline names itself in a row of its own. */
async function ownTitle(db: Database, format: Format): Promise<string | null> {
  if (format.name !== "timelinejs") return null;
  const [row] = await db.rows(`SELECT plain(headline) FROM source_rows WHERE lower("type") = 'title' AND plain(headline) IS NOT NULL ORDER BY row_no LIMIT 1`);
  return row === undefined ? null : String(row[0]);
}

function describe({ format, source, counts, selection, name }: WriteJob, title: string | null, sha256: string): TableDocument {
  return {
    document: {
      id: name,
      kind: "table",
      title: title ?? `${format.title}: ${basename(source.path)}`,
      publisher: format.publisher,
      url: format.url,
      licence: format.licence,
      terms: format.terms,
      lang: "en",
    },
    table: {
      format: format.name,
      file: basename(source.path),
      sha256,
      bytes: source.bytes,
      ...counts,
      where: selection.where,
      limit: selection.limit,
      importer: IMPORTER_VERSION,
    },
    review: { by: null, on: null, note: "imported, not reviewed" },
  };
}
