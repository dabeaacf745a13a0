import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "../../model/dataset.ts";

/**
 * Every region that the map is to outline: the M49 codes that stand anywhere in the seeds' YAML (also one in a comment, which
 * costs nothing), and the regions of all compiled datasets in `data`, for rows of tables and other seeds name some too. Sorted.
 */
export function namedRegions(seeds: string, data: string): readonly string[] {
  const texts = filesIn(seeds, true).filter((path) => path.endsWith(".yaml"));
  const inSeeds = texts.flatMap((path) => readFileSync(path, "utf8").match(/\bM49-\d{3}\b/g) ?? []);
  const manifests = filesIn(data, false)
    .map((path) => join(path, "manifest.json"))
    .filter((path) => existsSync(path));
  const compiled = manifests.flatMap((path) => (JSON.parse(readFileSync(path, "utf8")) as Manifest).regions.map(({ id }) => id));
  return [...new Set([...inSeeds, ...compiled])].toSorted();
}

function filesIn(folder: string, recursive: boolean): readonly string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive, encoding: "utf8" }).map((name) => join(folder, name)) : [];
}
