import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MINUTE = 60_000;

/** No sandbox, which containers do not allow; no request of the browser's own; and WebGL in software, which every machine has. */
const PLAIN = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--enable-unsafe-swiftshader"];

/** As Chromium draws by itself where there is no graphics card: WebGL in software, the page without it. */
export const CARDLESS_FLAGS: readonly string[] = PLAIN;

/** Also the page is drawn by the software WebGL, on whatever machine: the same pictures everywhere, but slow ones. */
export const CHROMIUM_FLAGS: readonly string[] = [...PLAIN, "--use-angle=swiftshader", "--ignore-gpu-blocklist"];

/** The path of a Chromium, installed if need be. Throws with three ways out when there is none. */
export function findChromium(): string {
  const found = givenPath() ?? playwrights() ?? onThePath();
  if (found !== null) return found;
  console.error("No Chromium found: installing one for the browser tests …");
  tryTo("npx", ["playwright", "install", "chromium"], 3 * MINUTE);
  const downloaded = playwrights();
  if (downloaded !== null) return downloaded;
  if (process.getuid?.() === 0 && isDebian()) {
    tryTo("apt-get", ["update"], 2 * MINUTE);
    tryTo("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], 10 * MINUTE);
  }
  const installed = onThePath();
  if (installed !== null) return installed;
  throw new Error(
    [
      "The browser tests need a Chromium and none was found or could be installed. Any one of these helps:",
      "  1. set CHROMIUM_PATH to one that is installed",
      "  2. npx playwright install chromium   (needs the internet)",
      "  3. apt-get install chromium          (as root, on Debian)",
    ].join("\n"),
  );
}

function givenPath(): string | null {
  const path = process.env["CHROMIUM_PATH"];
  if (path === undefined || path === "") return null;
  if (existsSync(path)) return path;
  throw new Error(`CHROMIUM_PATH is ${path}, and there is no such file: correct it, or unset it to let the tests look for one.`);
}

function playwrights(): string | null {
  const path = chromium.executablePath();
  return runs(path) ? path : null;
}

function onThePath(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => runs(path)) ?? null;
}

/** One that lacks the system's libraries is there and does not run. */
function runs(path: string): boolean {
  return existsSync(path) && spawnSync(path, ["--version"], { timeout: MINUTE / 2 }).status === 0;
}

function isDebian(): boolean {
  return (
    existsSync("/etc/debian_version") &&
    spawnSync("apt-get", ["--version"]).status === 0 &&
    /debian/i.test(readFileSync("/etc/os-release", "utf8"))
  );
}

/** What it prints goes to the error stream, so that reports on the other stay whole. A failure only means that the next way is tried. */
function tryTo(program: string, options: readonly string[], timeout: number): void {
  try {
    execFileSync(program, options, { stdio: ["ignore", 2, 2], timeout, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  } catch (error) {
    console.error(`${program} ${options.join(" ")} did not work: ${error instanceof Error ? error.message : String(error)}`);
  }
}
