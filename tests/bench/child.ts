import { spawn, type ChildProcess } from "node:child_process";
import { text } from "node:stream/consumers";
import type { Readable } from "node:stream";
import { join } from "node:path";

/** A script of the project, run by itself from start to end. */
export interface ChildRun {
  readonly seconds: number;
  /** Peak resident memory. */
  readonly peakMB: number;
  readonly output: string;
}

const PATIENCE = 300_000;
const LAST_WORDS = 600;
const running = new Set<ChildProcess>();

/** @throws when it fails, with the end of what it said. */
export async function runScript(root: string, script: string, args: readonly string[]): Promise<ChildRun> {
  const usage = join(root, "tests/bench/usage.ts");
  const began = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", "--import", usage, script, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    timeout: PATIENCE,
    killSignal: "SIGKILL",
  });
  running.add(child);
  try {
    const [, out, err, report] = child.stdio as readonly (Readable | null)[];
    const ended = new Promise<string>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code, signal) => resolve(signal ?? String(code)));
    });
    const [how, output, errors, peak] = await Promise.all([ended, textOf(out), textOf(err), textOf(report)]);
    const seconds = (performance.now() - began) / 1000;
    if (how !== "0") throw new Error(`${script} ended with ${how}: ${(errors || output).trim().slice(-LAST_WORDS)}`);
    return { seconds, peakMB: Number(peak) / 1024, output };
  } finally {
    running.delete(child);
  }
}

/** For when the bench itself is stopped. */
export function stopScripts(): void {
  for (const child of running) child.kill("SIGKILL");
}

async function textOf(stream: Readable | null | undefined): Promise<string> {
  return stream ? text(stream) : "";
}
