import { readFileSync, writeSync } from "node:fs";

/** Loaded before a script that is measured (child.ts): says at the end how much memory it had at most, in kB, on a pipe of its own. */
process.on("exit", () => {
  writeSync(3, String(peak()));
});

/** Linux counts what the parent had before the script began into `maxRSS`, but not into this. */
function peak(): number {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
