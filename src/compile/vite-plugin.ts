import { join, relative, resolve } from "node:path";
import type { HotPayload, Plugin, ViteDevServer } from "vite";
import { compileFolder, withSlashes, type Folders } from "./compile-folder.ts";
import { formatIssue, type Issue } from "./issue.ts";
import { codeFrame } from "./code-frame.ts";

const NAME = "dateline:seeds";
/** Editors write a file in several steps, and a rename touches two. */
const SETTLE_MS = 60;

type ErrorPayload = Extract<HotPayload, { readonly type: "error" }>;

/**
 * Compiles the seeds at the start of `dev` and `build`, and in `dev` again whenever they change: the page reloads with
 * the new data, or Vite's overlay shows the first mistake with its file and line, and all the others below it.
 *
 * @param folders default: `seeds` and `public/data` of the project
 */
export function compileSeeds(folders: Partial<Folders> = {}): Plugin {
  let root = process.cwd();
  let building = false;
  let first: Compilation = { issues: [], changed: 0 };
  const where = (): Folders => ({
    seeds: near(join(root, folders.seeds ?? "seeds")),
    out: near(join(root, folders.out ?? join("public", "data"))),
  });

  return {
    name: NAME,
    // Tests bring their own data; they must not rewrite that of the project.
    apply: (_, { isPreview }) => isPreview !== true && (process.env["VITEST"] === undefined || folders.seeds !== undefined),
    configResolved(config) {
      root = config.root;
      building = config.command === "build";
      // Before Vite lists what is in `public/`: it serves only files that it has seen.
      if (!building) first = compileAndWrite(where());
    },
    buildStart() {
      if (!building) return;
      const { issues, changed } = compileAndWrite(where());
      for (const issue of issues) if (issue.severity === "warning") this.warn(formatIssue(issue));
      const errors = mistakes(issues);
      if (errors.length > 0) this.error({ message: describe(errors), ...placeOf(errors) });
      if (changed > 0) this.info(`${changed} files of data written`);
    },
    configureServer(server) {
      watchSeeds(server, where(), first);
    },
  };
}

/** Paths in messages start where the command was started, as editors and terminals expect. */
function near(path: string): string {
  const below = relative(process.cwd(), path);
  return below.startsWith("..") || below === "" ? path : below;
}

interface Compilation {
  readonly issues: readonly Issue[];
  /** Files written or removed. */
  readonly changed: number;
}

function compileAndWrite(folders: Folders): Compilation {
  const { issues, differences } = compileFolder(folders, false);
  return { issues, changed: differences.length };
}

function mistakes(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ severity }) => severity === "error");
}

function describe(errors: readonly Issue[]): string {
  return errors.map(formatIssue).join("\n\n");
}

function watchSeeds(server: ViteDevServer, folders: Folders, first: Compilation): void {
  let failure: ErrorPayload | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const seeds = `${withSlashes(resolve(folders.seeds))}/`;

  const take = ({ issues }: Compilation) => {
    const errors = mistakes(issues);
    failure = errors.length === 0 ? null : errorPayload(errors);
    const { logger } = server.config;
    for (const issue of issues) logger[issue.severity === "error" ? "error" : "warn"](`${formatIssue(issue)}\n`, { timestamp: true });
  };
  const compileAgain = () => {
    const failedBefore = failure !== null;
    const compilation = compileAndWrite(folders);
    take(compilation);
    if (failure !== null) server.ws.send(failure);
    else if (failedBefore || compilation.changed > 0) server.ws.send({ type: "full-reload" });
  };
  const onChange = (path: string) => {
    const at = withSlashes(resolve(path));
    if (!at.startsWith(seeds) || !isSeed(at.slice(seeds.length))) return;
    clearTimeout(timer);
    timer = setTimeout(compileAgain, SETTLE_MS);
  };

  server.watcher.add(resolve(folders.seeds));
  for (const event of ["add", "change", "unlink"] as const) server.watcher.on(event, onChange);
  // A page that is opened or reloaded while a mistake stands must show it as well.
  server.ws.on("connection", () => {
    if (failure !== null) server.ws.send(failure);
  });
  server.httpServer?.once("close", () => clearTimeout(timer));
  take(first);
}

/** The schemas are written by the compile itself, and the guide is for people. */
function isSeed(path: string): boolean {
  return !path.startsWith("schema/") && !path.endsWith(".md");
}

function errorPayload(errors: readonly Issue[]): ErrorPayload {
  const place = placeOf(errors);
  const frame = place.loc === undefined ? {} : { frame: codeFrame(place.loc.file, place.loc.line, place.loc.column) };
  return { type: "error", err: { message: describe(errors), stack: "", plugin: NAME, ...place, ...frame } };
}

/** Of the first of them. */
function placeOf([first]: readonly Issue[]): {
  readonly id?: string;
  readonly loc?: { readonly file: string; readonly line: number; readonly column: number };
} {
  if (first === undefined) return {};
  const file = resolve(first.file);
  return { id: file, loc: { file, line: first.line, column: first.column } };
}
