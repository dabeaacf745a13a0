import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countryCodes, regions } from "../../src/compile/geo/codes.ts";
import { listFiles, readSeedsFolder } from "../../src/compile/read-folder.ts";
import type { PublishedId, Reference } from "../../src/compile/reference.ts";

export const BASE = join(import.meta.dirname, "base");

/** The codes of countries and regions; nothing published unless said. */
export function aReference(published: Readonly<Record<string, readonly PublishedId[]>> = {}): Reference {
  return {
    countries: new Map(countryCodes().map(({ alpha3, alpha2, name }) => [alpha3, { alpha2, name }])),
    regions: new Map(regions().map(({ code, name, members }) => [code, { name, members }])),
    outlines: new Set(["M49-143", "M49-034"]),
    published: (dataset) => published[dataset] ?? [],
    deployed: [],
    leads: true,
  };
}

/** The small faultless seeds of `base/`, with some files replaced (by text), added, or left out (`null`). */
export function baseSeeds(changes: Readonly<Record<string, string | null>> = {}): Map<string, Uint8Array> {
  const files = new Map(readSeedsFolder(BASE));
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, Buffer.from(text));
  }
  return files;
}

/** One file of `base/`, as text. */
export function baseText(path: string): string {
  return readFileSync(join(BASE, path), "utf8");
}

/** The seeds of a folder below `cases/`: `base/` with its own files over it, without those that it lists. */
export function caseSeeds(folder: string): Map<string, Uint8Array> {
  const files = new Map([...readSeedsFolder(BASE), ...readSeedsFolder(join(folder, "seeds"))]);
  if (listFiles(folder).includes("without.txt")) {
    for (const path of readFileSync(join(folder, "without.txt"), "utf8").split("\n")) files.delete(path);
  }
  return files;
}
