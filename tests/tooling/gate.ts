import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** The project's folder. Everything is run from here, whatever the folder it was started in. */
export const ROOT = resolve(import.meta.dirname, "../..");

/** One thing that `npm run check` asks of the project. */
export interface Gate {
  readonly name: string;
  /** Of a program in `node_modules/.bin`. */
  readonly command: readonly [program: string, ...options: string[]];
  /** What to do when it fails. */
  readonly advice: string;
}

export interface Outcome {
  readonly passed: boolean;
  /** What it printed, both streams. */
  readonly output: string;
  readonly seconds: number;
}

export function runGate({ command: [program, ...options] }: Gate): Outcome {
  const since = performance.now();
  const { status, stdout, stderr, error } = spawnSync(resolve(ROOT, "node_modules/.bin", program), options, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 64 << 20,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  const output = [error?.message ?? "", stdout ?? "", stderr ?? ""].join("").trim();
  return { passed: status === 0, output, seconds: (performance.now() - since) / 1000 };
}
