import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";

/** A cell of a result as JSON has it; whole numbers above 32 bits come as text. */
export type Cell = string | number | boolean | null;

/** One DuckDB in memory, and a folder of its own for what memory cannot hold. */
export interface Database {
  /** Where it may leave files; gone after `close`. */
  readonly folder: string;
  /** Runs one or more statements. `label` is what the progress line calls it. */
  readonly run: (sql: string, label?: string) => Promise<void>;
  /** The rows of the last statement; for small results only. */
  readonly rows: (sql: string) => Promise<readonly (readonly Cell[])[]>;
  readonly close: () => void;
}

export interface DatabaseOptions {
  /** `null`: as many as the machine has. The outputs do not depend on it. */
  readonly threads: number | null;
  /** As DuckDB writes it, e.g. `"1GB"`; what is above goes to disk. */
  readonly memory: string;
  /** Called now and then during long statements; percent is −1 while it is not known. */
  readonly onProgress: (label: string, percent: number) => void;
  /** When it is aborted, the folder goes at once; whoever aborts ends the process. */
  readonly stop: AbortSignal;
}

const POLL_MS = 500;
/** A statement that is being stopped may still be writing. */
const REMOVAL = { recursive: true, force: true, maxRetries: 5, retryDelay: 50 } as const;

export async function openDatabase({ threads, memory, onProgress, stop }: DatabaseOptions): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-import-"));
  let connection: DuckDBConnection | null = null;
  const abandon = () => {
    connection?.interrupt();
    rmSync(folder, REMOVAL);
  };
  stop.addEventListener("abort", abandon);
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: memory,
    temp_directory: join(folder, "spill"),
    // No extension is needed, and none may be fetched.
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    ...(threads !== null && { threads: String(threads) }),
  });
  const opened = await instance.connect();
  connection = opened;
  await opened.run("SET enable_progress_bar = true; SET enable_progress_bar_print = false");
  return {
    folder,
    run: async (sql, label) => {
      const stop = label === undefined ? () => undefined : poll(opened, label, onProgress);
      try {
        await opened.run(sql);
      } finally {
        stop();
      }
    },
    rows: async (sql) => (await opened.runAndReadAll(sql)).getRowsJson() as Cell[][],
    close: () => {
      stop.removeEventListener("abort", abandon);
      opened.closeSync();
      instance.closeSync();
      rmSync(folder, REMOVAL);
    },
  };
}

function poll(connection: DuckDBConnection, label: string, onProgress: DatabaseOptions["onProgress"]): () => void {
  const timer = setInterval(() => onProgress(label, connection.progress.percentage), POLL_MS);
  return () => clearInterval(timer);
}
