import { makeOutputs } from "./derive/outputs.ts";
import { deriveWorld } from "./derive/world.ts";
import { sortIssues, type Issue } from "./issue.ts";
import { proveDocument } from "./prove.ts";
import { readSeeds } from "./read-seeds.ts";
import type { Reference } from "./reference.ts";
import { checkSeeds } from "./rules/check-seeds.ts";

export interface Compiled {
  /** By path below the output folder, sorted. Empty when any issue is an error. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

/**
 * From seeds to data. Pure: the same files and reference give the same outputs and issues, whatever the machine,
 * the time zone, the locale and the order of the files. Never throws for an author's mistake.
 *
 * @param files by path below the seeds' folder, with `/` on every system.
 */
export function compile(files: ReadonlyMap<string, Uint8Array>, reference: Reference): Compiled {
  const { seeds, issues: found } = readSeeds(files);
  const issues = [...found];
  const documents = seeds.documents.map((seed) => proveDocument(seed, issues));
  issues.push(...checkSeeds({ seeds, documents, reference }));
  const sorted = sortIssues(issues);
  if (seeds.dataset === null || sorted.some(({ severity }) => severity === "error")) return { outputs: new Map(), issues: sorted };
  return { outputs: makeOutputs(deriveWorld(seeds.dataset.value, documents, seeds, reference)), issues: sorted };
}
