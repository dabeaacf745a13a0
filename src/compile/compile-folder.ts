import { join, resolve } from "node:path";
import { compileTo } from "./compile.ts";
import type { Issue } from "./issue.ts";
import { nodeReference } from "./node-reference.ts";
import { openSeedsFolder } from "./read-folder.ts";
import { makeJsonSchemas } from "./schema/json-schema.ts";
import { makeStaging, type Difference } from "./staging.ts";

export interface Folders {
  /** What authors write. */
  readonly seeds: string;
  /** Where the data goes. */
  readonly out: string;
}

export interface CompiledFolder {
  /** With paths that start where the command was started. */
  readonly issues: readonly Issue[];
  readonly errors: number;
  /** What was not on disk as it should be; none when there are errors, for then nothing is touched. */
  readonly differences: readonly Difference[];
}

/** The seeds of the project itself: their dataset is the first of the index. */
const OWN_SEEDS = "seeds";

/**
 * Compiles seeds on disk and brings the output to what they give.
 *
 * @param check only looks, and writes nothing
 */
export function compileFolder({ seeds, out }: Folders, check: boolean): CompiledFolder {
  const data = makeStaging({ folder: out, check, owns: (path) => path.includes("/") });
  const schemas = makeStaging({ folder: join(seeds, "schema"), check, owns: () => false });
  try {
    const issues = compileTo(openSeedsFolder(seeds), nodeReference(out, resolve(seeds) === resolve(OWN_SEEDS)), {}, data.write);
    const located = issues.map((issue) => ({ ...issue, file: withSlashes(join(seeds, issue.file)) }));
    const errors = located.filter(({ severity }) => severity === "error").length;
    if (errors > 0) return { issues: located, errors, differences: [] };
    for (const [name, text] of makeJsonSchemas()) schemas.write(name, text);
    return { issues: located, errors, differences: [...data.finish(), ...schemas.finish()] };
  } finally {
    data.discard();
    schemas.discard();
  }
}

/** As terminals, editors and URLs have it, also on Windows. */
export function withSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}
