import { parseArgs } from "node:util";
import { FORMAT_NAMES, type FormatName } from "./formats.ts";
import type { ImportOptions } from "./import-table.ts";

/** What the command line decides of an import. */
export type AskedOptions = Omit<ImportOptions, "onProgress" | "stop">;

/** The command line, read; `usage` is a mistake of whoever typed it. */
export type Arguments =
  | { readonly kind: "import"; readonly options: AskedOptions }
  | { readonly kind: "help" }
  | { readonly kind: "usage"; readonly message: string };

export const USAGE = `npm run import -- FILE [options]

  --format F    ${FORMAT_NAMES.join(" | ")}; guessed from the columns when left out
  --out DIR     where to write; default seeds/tables
  --name NAME   of the written files and the document; default the file's name
  --where COND  a DuckDB condition over the file's columns, which are text, e.g. "country = 'Syria'"
  --limit N     the first N rows (that meet the condition)
  --dry-run     read, map and count, and write nothing
  --threads N   of DuckDB; default all. --memory SIZE: of DuckDB, default 1GB; the rest goes to disk

FILE is CSV, TSV, JSON, GeoJSON or Parquet, each also gzipped.`;

const DEFAULT_OUT = "seeds/tables";
const DEFAULT_MEMORY = "1GB";

export function readArguments(args: readonly string[]): Arguments {
  const parsed = parse(args);
  if (typeof parsed === "string") return usage(parsed);
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: "help" };
  const [file, ...more] = positionals;
  if (file === undefined) return usage("found no file to import");
  if (more.length > 0) return usage(`found ${positionals.length} files, expected one: ${positionals.join(" ")}`);
  const format = values.format === undefined ? null : FORMAT_NAMES.find((name) => name === values.format);
  if (format === undefined) return usage(`--format: found "${values.format ?? ""}", expected ${FORMAT_NAMES.join(", ")}`);
  const limit = wholeNumber(values.limit);
  if (limit === undefined) return usage(`--limit: found "${values.limit ?? ""}", expected a number of rows from 1`);
  const threads = wholeNumber(values.threads);
  if (threads === undefined) return usage(`--threads: found "${values.threads ?? ""}", expected a number from 1`);
  const memory = values.memory ?? DEFAULT_MEMORY;
  if (!/^\d+(\.\d+)?\s?[KMGT]i?B$/i.test(memory)) return usage(`--memory: found "${memory}", expected a size such as 1GB`);
  return { kind: "import", options: withDefaults({ file, format, limit, threads, memory }, values) };
}

function withDefaults(
  checked: { file: string; format: FormatName | null; limit: number | null; threads: number | null; memory: string },
  values: Values,
) {
  return {
    ...checked,
    out: values.out ?? DEFAULT_OUT,
    name: values.name ?? null,
    where: values.where ?? null,
    dryRun: values["dry-run"] ?? false,
  };
}

type Values = Exclude<ReturnType<typeof parse>, string>["values"];

/** The options as typed, or what is wrong with them. */
function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: text,
        out: text,
        name: text,
        where: text,
        limit: text,
        threads: text,
        memory: text,
        "dry-run": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** `null` when not given, `undefined` when it is no number from 1. */
function wholeNumber(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}

function usage(message: string): Arguments {
  return { kind: "usage", message };
}
