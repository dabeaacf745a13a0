import type { ImportCounts } from "../model/document.ts";
import type { Cell, Database } from "./database.ts";
import type { Format } from "./formats.ts";
import type { SourceFile } from "./source-file.ts";

/** One reason, and how many rows it has. */
export interface Tally {
  readonly reason: string;
  readonly rows: number;
  /** The first of them. */
  readonly firstRow: number;
  readonly example: string;
}

export interface ImportReport extends ImportCounts {
  readonly format: Format;
  readonly source: SourceFile;
  readonly actors: number;
  /** By rule, most rows first. */
  readonly refusals: readonly Tally[];
  /** What is odd about rows that were imported, most rows first. */
  readonly notes: readonly Tally[];
  /** The first events, as JSON, to look at. */
  readonly samples: readonly string[];
  readonly strangeColumns: readonly string[];
  /** Written; empty after a dry run. */
  readonly files: readonly string[];
}

export async function countRows(db: Database): Promise<{ imported: number; refused: number; staged: number; malformed: number }> {
  const [row] = await db.rows(
    "SELECT (SELECT count(*) FROM seen)::INTEGER, (SELECT count(*) FROM refused)::INTEGER, (SELECT count(*) FROM staged WHERE why_not_a_row IS NULL)::INTEGER, (SELECT count(*) FROM malformed)::INTEGER",
  );
  const [imported, refused, staged, malformed] = (row ?? []).map(Number);
  return { imported: imported ?? 0, refused: refused ?? 0, staged: staged ?? 0, malformed: malformed ?? 0 };
}

type Known = Pick<ImportReport, "format" | "source" | "strangeColumns"> & { readonly counts: ImportCounts };

/** Everything of the report but what was written. */
export async function summarise(db: Database, { counts, ...known }: Known): Promise<Omit<ImportReport, "files">> {
  const refusals = await db.rows(
    "SELECT rule, count(*)::INTEGER, min(row_no)::INTEGER, min({'row': row_no, 'why': why}).why FROM refused GROUP BY rule ORDER BY 2 DESC, 1",
  );
  const notes = await db.rows(`
    SELECT kind, count(*)::INTEGER, min(row_no)::INTEGER, min({'row': row_no, 'note': note}).note
    FROM (SELECT row_no, note, regexp_replace(note, '"[^"]*"|[0-9]+', '…', 'g') AS kind FROM noted)
    GROUP BY kind ORDER BY 2 DESC, 1 LIMIT 10`);
  const [actors] = await db.rows("SELECT count(*)::INTEGER FROM actors");
  const samples = await db.rows("SELECT event FROM samples");
  return {
    ...known,
    ...counts,
    actors: Number(actors?.[0] ?? 0),
    refusals: refusals.map(tally),
    notes: notes.map(tally),
    samples: samples.map(([text]) => String(text)),
  };
}

function tally([reason, rows, firstRow, example]: readonly Cell[]): Tally {
  return { reason: String(reason), rows: Number(rows), firstRow: Number(firstRow), example: String(example) };
}

/** A whole number with commas, on every machine the same. */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

/** What the importer prints at its end. */
export function formatReport(report: ImportReport, dryRun: boolean): string {
  const { format, source, records, leftOut, imported, refused, actors } = report;
  const packed = source.gzipped ? ", gzipped" : "";
  return [
    `${source.path}: ${format.title} (${format.name}, ${CONTAINER_WORDS[source.container]}${packed})`,
    `  ${grouped(records)} records = ${grouped(imported)} imported + ${grouped(refused)} refused + ${grouped(leftOut)} left out`,
    `  ${grouped(actors)} actors`,
    ...report.strangeColumns.map((name) => `  column "${name}" is not one of the format: not imported`),
    ...report.refusals.map((one) => `  refused ${grouped(one.rows)}: ${one.reason}; first in row ${one.firstRow}: ${one.example}`),
    ...report.notes.map((one) => `  noted ${grouped(one.rows)}: ${one.reason}; first in row ${one.firstRow}: ${one.example}`),
    ...(dryRun ? ["  dry run: nothing is written; the first events would be", ...report.samples.map((text) => `  ${text}`)] : []),
    ...report.files.map((path) => `  wrote ${path}`),
  ].join("\n");
}

const CONTAINER_WORDS: Readonly<Record<SourceFile["container"], string>> = {
  delimited: "delimited text",
  lines: "tab-separated lines without a header",
  json: "JSON",
  parquet: "Parquet",
};
