import { closeSync, openSync, readFileSync, readSync, readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { isRowsFile, type SeedFiles } from "./seed-files.ts";

/** Bytes that are read of a large file at once. */
const PIECE = 1 << 22;

/** What is no author's input: made by compile, or of an import that is not finished or was refused. */
const NOT_SEEDS = /^schema\/|^tables\/.*\.(?:part|refused\.csv)$/;

/** Every file of a seeds folder, by path below it with `/`, in whole. Hidden files and editors' backups are left out. */
export function readSeedsFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  return new Map(seedPaths(folder).map((path) => [path, readFileSync(join(folder, path))]));
}

/** The same, with the rows of tables left on disk until they are asked for. */
export function openSeedsFolder(folder: string): SeedFiles {
  const paths = seedPaths(folder);
  return {
    files: new Map(paths.filter((path) => !isRowsFile(path)).map((path) => [path, readFileSync(join(folder, path))])),
    rows: new Map(paths.filter(isRowsFile).map((path) => [path, () => piecesOf(join(folder, path))])),
  };
}

function seedPaths(folder: string): readonly string[] {
  return listFiles(folder).filter((path) => !NOT_SEEDS.test(path) && !path.split("/").some(isHidden));
}

function* piecesOf(file: string): Generator<Uint8Array> {
  const descriptor = openSync(file, "r");
  const buffer = Buffer.allocUnsafe(PIECE);
  try {
    for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) yield buffer.subarray(0, read);
  } finally {
    closeSync(descriptor);
  }
}

/** Paths of all files below a folder, with `/`, sorted; none when it does not exist. */
export function listFiles(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true)
    .map((path) => path.split(sep).join("/"))
    .toSorted();
}

function isHidden(name: string): boolean {
  return name.startsWith(".") || name.endsWith("~") || name.startsWith("#");
}
