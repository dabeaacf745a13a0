import { join } from "node:path";
import { compile } from "./compile.ts";
import type { Issue } from "./issue.ts";
import { nodeReference } from "./node-reference.ts";
import { readSeedsFolder } from "./read-folder.ts";
import { makeJsonSchemas } from "./schema/json-schema.ts";
import type { Target } from "./write-output.ts";

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
  /** What is to be on disk; none when there are errors, so that nothing is touched. */
  readonly targets: readonly Target[];
}

/** Compiles seeds on disk; writes nothing. */
export function compileFolder({ seeds, out }: Folders): CompiledFolder {
  const { outputs, issues } = compile(readSeedsFolder(seeds), nodeReference(out));
  const located = issues.map((issue) => ({ ...issue, file: withSlashes(join(seeds, issue.file)) }));
  const errors = located.filter(({ severity }) => severity === "error").length;
  const dataset = [...outputs.keys()].find((path) => path.includes("/"))?.split("/")[0];
  const targets: readonly Target[] = [
    { folder: out, outputs, owned: dataset === undefined ? [] : [`${dataset}/`] },
    { folder: join(seeds, "schema"), outputs: makeJsonSchemas(), owned: [] },
  ];
  return { issues: located, errors, targets: errors > 0 ? [] : targets };
}

/** As terminals, editors and URLs have it, also on Windows. */
export function withSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}
