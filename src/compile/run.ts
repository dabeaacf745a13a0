import { statSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { compileFolder, withSlashes, type CompiledFolder } from "./compile-folder.ts";
import { formatIssue } from "./issue.ts";
import type { Difference } from "./staging.ts";

const USAGE = `usage: npm run compile -- [--seeds DIR] [--out DIR] [--check] [--format text|json]

  --seeds DIR    what authors write (default: seeds)
  --out DIR      where the data goes (default: public/data)
  --check        write nothing; exit 1 when the data is not what the seeds give
  --format json  issues as JSON, for editors and scripts (default: text)
  --help         this`;

/** Files that are named one by one: of large sets there are thousands. */
const MOST_NAMED = 40;

/** Where lines go; a terminal, or a test. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

interface Options {
  readonly seeds: string;
  readonly out: string;
  readonly check: boolean;
  readonly format: "text" | "json";
}

/** The command. Its exit code: 0 all is well (warnings are shown), 1 errors or stale data, 2 called wrongly. */
export function run(args: readonly string[], output: Output): 0 | 1 | 2 {
  if (args.includes("--help") || args.includes("-h")) {
    output.out(USAGE);
    return 0;
  }
  const options = readOptions(args);
  if (typeof options === "string") {
    output.err(`${options}\n\n${USAGE}`);
    return 2;
  }
  const compiled = compileFolder(options, options.check);
  const { differences } = compiled;
  if (options.format === "json") output.out(JSON.stringify({ issues: compiled.issues, differences }, null, 2));
  else report(options, compiled, output);
  return compiled.errors > 0 || (options.check && differences.length > 0) ? 1 : 0;
}

/** A text says what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seeds: { type: "string", default: "seeds" },
        out: { type: "string", default: join("public", "data") },
        check: { type: "boolean", default: false },
        format: { type: "string", default: "text" },
      },
    });
    const { seeds, out, check, format } = values;
    if (format !== "text" && format !== "json") return `found --format ${format}, expected text or json`;
    if (!statSync(seeds, { throwIfNoEntry: false })?.isDirectory())
      return `found no folder ${seeds}, expected the seeds there: name it with --seeds`;
    return { seeds, out, check, format };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function report({ seeds, out: folder, check }: Options, { issues, errors, differences }: CompiledFolder, { out, err }: Output): void {
  for (const issue of issues) err(`${formatIssue(issue)}\n`);
  const warnings = count(issues.length - errors, "warning");
  if (errors > 0) {
    err(`${count(errors, "error")}, ${warnings}: nothing was written. seeds/README.md explains each rule`);
    return;
  }
  const stale = check && differences.length > 0;
  const say = stale ? err : out;
  for (const { path, kind } of differences.slice(0, MOST_NAMED)) say(`  ${withSlashes(relative(".", path))}  ${word(kind, check)}`);
  if (differences.length > MOST_NAMED) say(`  and ${differences.length - MOST_NAMED} files more`);
  if (stale) err(`${count(differences.length, "file")} not as the seeds give: run npm run compile and commit the result`);
  else out(`${withSlashes(folder)} is what ${withSlashes(seeds)} gives, ${warnings}`);
}

function word(kind: Difference["kind"], check: boolean): string {
  if (check) return kind;
  return kind === "stray" ? "removed" : "written";
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}
