import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DatasetIndex } from "../../src/model/dataset.ts";
import { runScript, type ChildRun } from "./child.ts";
import { generatedSet } from "./generated.ts";
import type { Size } from "./options.ts";

/** A run over a whole table. */
export interface Throughput {
  readonly rows: number;
  /** With the start of Node. */
  readonly seconds: number;
  readonly rowsPerSecond: number;
  readonly peakMB: number;
}

export interface FilterTimes {
  readonly median: number;
  readonly p95: number;
  readonly greatest: number;
}

/** A set that was made, compiled and measured in Node; `null` where that failed, or is not done. */
export interface Prepared {
  readonly events: number;
  /** What compile wrote; `null`: nothing to visit. */
  readonly data: string | null;
  readonly compile: Throughput | null;
  readonly filter: FilterTimes | null;
  readonly import: Throughput | null;
}

/** Does it, or notes why it could not. */
export type Attempt = <T>(what: string, act: () => Promise<T>) => Promise<T | null>;

/** @param folder of this run; what it writes there is the bench's to remove. */
export async function prepare(root: string, size: Size, folder: string, attempt: Attempt): Promise<Prepared> {
  const out = join(folder, `data-${size}`);
  const set = size === "seed" ? null : await attempt("generate", async () => generatedSet(root, size));
  const seeds = size === "seed" ? "seeds" : set?.seeds;
  const compiled =
    seeds === undefined
      ? null
      : await attempt("compile", async () => runScript(root, "src/compile/cli.ts", ["--seeds", seeds, "--out", out]));
  const filter =
    compiled === null
      ? null
      : await attempt("filter pass", async () => {
          const { output } = await runScript(root, "tests/bench/filter-script.ts", [out]);
          return JSON.parse(output) as FilterTimes;
        });
  const imported =
    set === null || size === "seed"
      ? null
      : await attempt("import", async () => importRows(root, set.rows, size, join(folder, `imported-${size}`)));
  const events = size !== "seed" ? size : compiled === null ? 0 : eventsOf(out);
  return { events, data: compiled === null ? null : out, compile: compiled && throughput(compiled, events), filter, import: imported };
}

async function importRows(root: string, file: string, rows: number, out: string): Promise<Throughput> {
  try {
    const run = await runScript(root, "src/import/cli.ts", [file, "--format", "csv", "--out", out, "--name", "rows"]);
    const [, imported] = /= ([\d,]+) imported/.exec(run.output) ?? [];
    if (Number(imported?.replaceAll(",", "")) !== rows) throw new Error(`not all rows were imported: ${run.output}`);
    return throughput(run, rows);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function throughput({ seconds, peakMB }: ChildRun, rows: number): Throughput {
  return { rows, seconds, rowsPerSecond: rows / seconds, peakMB };
}

function eventsOf(data: string): number {
  const { datasets } = JSON.parse(readFileSync(join(data, "index.json"), "utf8")) as DatasetIndex;
  return datasets[0]?.events ?? 0;
}
