import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** Folders of seeds that are not authors' input. */
const NOT_SEEDS = /^(?:schema|tables)\//;

/** Every file of a seeds folder, by path below it with `/`. Hidden files and editors' backups are left out. */
export function readSeedsFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const path of listFiles(folder)) {
    if (!NOT_SEEDS.test(path) && !path.split("/").some(isHidden)) files.set(path, readFileSync(join(folder, path)));
  }
  return files;
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
