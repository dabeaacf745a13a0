/** The bytes of a file that may be too large to hold, in pieces; from the start each time it is asked. A piece is only good until the next. */
export type Pieces = () => Iterable<Uint8Array>;

/** A seeds folder. Paths are below it, with `/` on every system. */
export interface SeedFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** `tables/<name>.jsonl`: rows of coded events, of any number. */
  readonly rows: ReadonlyMap<string, Pieces>;
}

const ROWS = /^tables\/[^/]+\.jsonl$/;

/** Whether a path is that of a table's rows, which are read in pieces. */
export function isRowsFile(path: string): boolean {
  return ROWS.test(path) && !path.endsWith(".actors.jsonl");
}

/** Seeds that are in memory in whole. */
export function seedFiles(all: ReadonlyMap<string, Uint8Array>): SeedFiles {
  const entries = [...all];
  return {
    files: new Map(entries.filter(([path]) => !isRowsFile(path))),
    rows: new Map(entries.filter(([path]) => isRowsFile(path)).map(([path, bytes]) => [path, () => [bytes]])),
  };
}
