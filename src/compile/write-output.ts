import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles } from "./read-folder.ts";

/** A folder and the files that compile makes in it. */
export interface Target {
  readonly folder: string;
  /** By path below the folder. */
  readonly outputs: ReadonlyMap<string, string>;
  /** Folders below it (with a `/` at the end) in which nothing else may be: what is stale there goes. */
  readonly owned: readonly string[];
}

export interface Difference {
  readonly path: string;
  readonly kind: "missing" | "stale" | "stray";
}

/** What of a target is not on disk as it should be. */
export function compareOutput({ folder, outputs, owned }: Target): readonly Difference[] {
  const changed = [...outputs].flatMap(([name, text]): readonly Difference[] => {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return [{ path, kind: "missing" }];
    return readFileSync(path).equals(Buffer.from(text)) ? [] : [{ path, kind: "stale" }];
  });
  const strays = owned.flatMap((below) => listFiles(join(folder, below)).map((name) => below + name)).filter((name) => !outputs.has(name));
  return [...changed, ...strays.map((name): Difference => ({ path: join(folder, name), kind: "stray" }))];
}

/** Brings a folder to its target, touching only what differs; returns what it changed. */
export function writeOutput(target: Target): readonly Difference[] {
  const differences = compareOutput(target);
  const texts = new Map([...target.outputs].map(([name, text]) => [join(target.folder, name), text]));
  for (const { path, kind } of differences) {
    if (kind === "stray") {
      rmSync(path);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, texts.get(path) ?? "");
  }
  return differences;
}
