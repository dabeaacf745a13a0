import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { stringify } from "yaml";
import type { ImportCounts } from "../model/document.ts";
import type { TableDocument } from "../model/table.ts";
import type { Database } from "./database.ts";
import type { Format } from "./formats.ts";
import { hashFile } from "./scan.ts";
import type { SourceFile } from "./source-file.ts";
import { literal } from "./sql-text.ts";
import type { Selection } from "./stage.ts";

/** Raised whenever the same rows would give other events. */
export const IMPORTER_VERSION = 2;

/** Where compile lays the schema, seen from seeds/tables/. */
const FOR_EDITORS = "# yaml-language-server: $schema=../schema/table.schema.json\n";

/** Everything that the written files depend on. */
export interface WriteJob {
  readonly db: Database;
  readonly format: Format;
  readonly source: SourceFile;
  readonly counts: ImportCounts;
  readonly selection: Selection;
  readonly name: string;
}

/** The files of one import, in the making. */
export interface Target {
  /** Where the events are appended. */
  readonly events: string;
  /** Writes the rest, gives every file its name, and returns their paths. */
  readonly finish: (job: WriteJob) => Promise<readonly string[]>;
  /** Removes what is not finished. */
  readonly destroy: () => void;
}

/**
 * `<name>.jsonl`, `.actors.jsonl`, `.refused.csv` and `.yaml`: all or none. The same file and options give the same bytes:
 * rows in the file's order, actors by id, no clock, no version of DuckDB.
 */
export function createTarget(folder: string, name: string): Target {
  mkdirSync(folder, { recursive: true });
  const paths = [".jsonl", ".actors.jsonl", ".refused.csv", ".yaml"].map((ending) => join(folder, name + ending));
  const [events = "", actors = "", refused = "", document = ""] = paths.map((path) => `${path}.part`);
  writeFileSync(events, "");
  return {
    events,
    finish: async (job) => {
      const { db } = job;
      await db.run(`COPY (SELECT * FROM actors ORDER BY id) TO ${literal(actors)} (FORMAT json)`);
      await db.run(
        `COPY (SELECT row_no AS row, line, rule, why FROM refused ORDER BY row_no, line) TO ${literal(refused)} (FORMAT csv, HEADER true, DELIMITER ',')`,
      );
      const title = await ownTitle(db, job.format);
      writeFileSync(document, FOR_EDITORS + stringify(describe(job, title, await hashFile(job.source.path)), { lineWidth: 0 }));
      for (const path of paths) renameSync(`${path}.part`, path);
      return paths;
    },
    destroy: () => {
      for (const part of [events, actors, refused, document]) rmSync(part, { force: true });
    },
  };
}

/** A timeline names itself in a row of its own. */
async function ownTitle(db: Database, format: Format): Promise<string | null> {
  if (format.name !== "timelinejs") return null;
  const [row] = await db.rows(
    `SELECT plain(headline) FROM all_rows WHERE lower("type") = 'title' AND plain(headline) IS NOT NULL ORDER BY row_no LIMIT 1`,
  );
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
