import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runScript } from "./child.ts";
import { writeImportRows } from "./import-rows.ts";

/** A made-up set on disk. */
export interface GeneratedSet {
  readonly seeds: string;
  /** As many rows for `npm run import`. */
  readonly rows: string;
}

/** Outside of the tree, and kept for the next run: a million events take longer to make than to measure. */
const CACHE = join(tmpdir(), "dateline-bench-sets");
const SEED = 1;

/** From the cache, if the generator has not changed since. */
export async function generatedSet(root: string, events: number): Promise<GeneratedSet> {
  const folder = join(CACHE, `${events}-${SEED}-${generatorVersion(root)}`);
  const set = (of: string): GeneratedSet => ({ seeds: join(of, "seeds"), rows: join(of, "rows.csv") });
  if (existsSync(folder)) return set(folder);
  const part = `${folder}.${process.pid}.part`;
  try {
    mkdirSync(part, { recursive: true });
    const { seeds, rows } = set(part);
    await runScript(root, "tests/bench/generate/cli.ts", ["--events", String(events), "--seed", String(SEED), "--out", seeds]);
    writeImportRows(rows, events, SEED);
    renameSync(part, folder);
    // Of an older generator: nobody will ask for it again.
    for (const name of readdirSync(CACHE))
      if (name.startsWith(`${events}-${SEED}-`) && join(CACHE, name) !== folder) rmSync(join(CACHE, name), { recursive: true });
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  return set(folder);
}

export function clearGenerated(): string {
  rmSync(CACHE, { recursive: true, force: true });
  return CACHE;
}

function generatorVersion(root: string): string {
  const folder = join(root, "tests/bench/generate");
  const hash = createHash("sha256").update(readFileSync(join(root, "tests/bench/import-rows.ts")));
  for (const name of readdirSync(folder).toSorted()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 8);
}
