import { execFileSync } from "node:child_process";
import { arch, availableParallelism, cpus, loadavg, platform, release, totalmem } from "node:os";

/** What the figures depend on besides the code. Load averages are of 1, 5 and 15 minutes, at the start. */
export interface Machine {
  readonly began: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryGB: number;
  readonly load: readonly number[];
  readonly system: string;
  readonly node: string;
  readonly chromium: string;
  /** What software WebGL draws: the map alone, or the page too. */
  readonly drawing: string;
  /** `+` when files differ from it; `null` outside of a clone. */
  readonly commit: string | null;
}

export function describeMachine(root: string, chromium: string, load: readonly number[], pageInGl: boolean): Machine {
  return {
    began: new Date().toISOString(),
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? "unknown",
    memoryGB: Math.round(totalmem() / 2 ** 30),
    load: load.map((one) => Math.round(one * 100) / 100),
    system: `${platform()} ${arch()} ${release()}`,
    node: process.version,
    chromium,
    drawing: pageInGl ? "map and page in software WebGL" : "map in software WebGL",
    commit: commitOf(root),
  };
}

export function presentLoad(): readonly number[] {
  return loadavg();
}

export function machineLine({ began, cores, processor, memoryGB, load, node, chromium, drawing, commit }: Machine): string {
  return `${began}: ${cores} cores (${processor}), ${memoryGB} GB, load ${load.join(" ")} at the start; node ${node}, Chromium ${chromium}, ${drawing}; commit ${commit ?? "unknown"}`;
}

function commitOf(root: string): string | null {
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", root, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  try {
    const changed = git("status", "--porcelain", "--untracked-files=no", "--", "src", "tests/bench").trim() !== "";
    return git("rev-parse", "--short", "HEAD").trim() + (changed ? "+" : "");
  } catch {
    return null;
  }
}
