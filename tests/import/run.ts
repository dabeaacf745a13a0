import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { importTable, type ImportOptions } from "../../src/import/import-table.ts";
import type { ImportReport } from "../../src/import/report.ts";
import type { TableActor, TableEvent } from "../../src/model/table.ts";
import { faultsOf } from "./faults.ts";

/** Everything that an import wrote, read back. */
export interface Imported {
  readonly report: ImportReport;
  readonly events: readonly TableEvent[];
  readonly actors: readonly TableActor[];
  /** Lines of the list of refused rows, without its header. */
  readonly refused: readonly string[];
  /** The text of each file by its ending. */
  readonly texts: Readonly<Record<string, string>>;
}

export type Asked = Partial<Omit<ImportOptions, "file" | "out" | "onProgress" | "stop">>;

export function fixture(name: string): string {
  return fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
}

/** A folder that is gone after `work`, whatever happens. */
export async function inFolder<R>(work: (folder: string) => Promise<R>): Promise<R> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-test-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function asked(file: string, out: string, options: Asked = {}): ImportOptions {
  const defaults = { format: null, name: null, where: null, limit: null, dryRun: false, threads: 2, memory: "1GB" };
  return { ...defaults, ...options, file, out, onProgress: () => undefined, stop: new AbortController().signal };
}

export async function runImport(file: string, options: Asked = {}): Promise<Imported> {
  return inFolder(async (folder) => {
    const report = await importTable(asked(file, folder, options));
    const texts = Object.fromEntries(report.files.map((path) => [path.replace(/^.*?\.(?=[^/]*$)/, ""), readFileSync(path, "utf8")]));
    const events = lines(texts["jsonl"]).map((line) => JSON.parse(line) as TableEvent);
    const actors = lines(texts["actors.jsonl"]).map((line) => JSON.parse(line) as TableActor);
    expect(faultsOf(events, actors)).toEqual([]);
    return { report, events, actors, refused: lines(texts["refused.csv"]).slice(1), texts };
  });
}

function lines(text = ""): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

export function eventOf({ events }: Imported, id: string): TableEvent {
  const found = events.find((event) => event.id === id);
  if (found === undefined) throw new Error(`no event ${id} among ${events.map((event) => event.id).join(", ")}`);
  return found;
}

/** `"<id> <role>"` for every part of an event, in its order. */
export function partsOf(event: TableEvent): readonly string[] {
  return event.actors.map(({ id, role }) => `${id} ${role}`);
}

export function actorNamed({ actors }: Imported, name: string): TableActor {
  const found = actors.find((actor) => actor.name === name);
  if (found === undefined) throw new Error(`no actor ${name} among ${actors.map((actor) => actor.name).join(", ")}`);
  return found;
}

/** A DuckDB start on a busy machine takes seconds. */
export const SLOW = 120_000;
