import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { CARDLESS_FLAGS, CHROMIUM_FLAGS, findChromium } from "../browser/find-chromium.ts";
import { stopScripts } from "./child.ts";
import { formatComparison, type StoredRun } from "./compare.ts";
import { FIGURES, ratioOf } from "./figures.ts";
import { clearGenerated } from "./generated.ts";
import { describeMachine, machineLine, presentLoad } from "./machine.ts";
import { measureSize, type Bench, type Measured } from "./measure-size.ts";
import { readOptions, REPORT, type Options } from "./options.ts";
import { serve } from "./serve.ts";
import { formatTable } from "./table.ts";
import { growthOf, sizeName, verdictsOf } from "./verdicts.ts";
import { visitFloor } from "./visit.ts";

/** `npm run bench [-- options]`: see README.md here. Times differ between machines; their ratio to the bare map's hardly does. */
const ROOT = resolve(import.meta.dirname, "../..");

const options = readOptions(process.argv.slice(2));
if (typeof options === "string") {
  console.error(options);
  process.exitCode = 2;
} else if (options.clearCache) console.log(`removed ${clearGenerated()}`);
else if (options.compare !== null) compare(options.compare);
else await run(options);

function compare(paths: readonly [string, string]): void {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    console.error(`found no ${missing.join(" and no ")}, expected the report of a run: keep a copy of ${REPORT}`);
    process.exitCode = 2;
    return;
  }
  const [before, after] = paths.map((path) => JSON.parse(readFileSync(path, "utf8")) as StoredRun);
  if (before !== undefined && after !== undefined) console.log(formatComparison(before, after));
}

async function run({ sizes, runs, pageInGl }: Options): Promise<void> {
  const load = presentLoad();
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const clean = () => {
    stopScripts();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", clean);
  const app = await buildPages(folder);
  const floor = await serve(join(folder, "floor"));
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...(pageInGl ? CHROMIUM_FLAGS : CARDLESS_FLAGS)] });
  const began = performance.now();
  const say: Bench["say"] = (words) => process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${words}\n`);
  const machine = describeMachine(ROOT, browser.version(), load, pageInGl);
  const all: Measured[] = [];
  // What was measured by then is not lost.
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      report(all, { machine, runs });
      process.exit(1);
    });
  }
  try {
    // The first visit warms what all share.
    await visitFloor(browser, floor);
    for (const size of sizes) all.push(await measureSize({ root: ROOT, folder, browser, app, floor, runs, say }, size));
  } finally {
    await browser.close();
    floor.close();
  }
  report(all, { machine, runs });
}

/** @returns where the app is; the bare map is beside it. */
async function buildPages(folder: string): Promise<string> {
  const out = (name: string) => ({ outDir: join(folder, name), emptyOutDir: true });
  await build({ root: ROOT, logLevel: "error", build: out("app") });
  await build({
    root: join(ROOT, "tests/bench/floor"),
    configFile: false,
    base: "./",
    publicDir: join(ROOT, "public"),
    logLevel: "error",
    worker: { format: "es" },
    build: { ...out("floor"), target: "es2023", modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1200 },
  });
  return join(folder, "app");
}

function report(
  all: readonly Measured[],
  { machine, runs }: { readonly machine: ReturnType<typeof describeMachine>; readonly runs: number },
): void {
  const figures = FIGURES.map((figure) => ({
    name: figure.name,
    unit: figure.unit,
    values: Object.fromEntries(all.map((measured) => [sizeName(measured.size), figure.value(measured)])),
    ratios: Object.fromEntries(all.map((measured) => [sizeName(measured.size), ratioOf(figure, measured)])),
    growth: growthOf(figure, all),
    verdicts: verdictsOf(figure, all),
  }));
  mkdirSync(join(ROOT, "reports"), { recursive: true });
  writeFileSync(join(ROOT, REPORT), `${JSON.stringify({ machine, runs, figures, measured: all }, null, 2)}\n`);
  console.log(`${machineLine(machine)}; ${runs} first visits, empty cache, 1280 × 800`);
  console.log(
    "A figure that does not say which of several it is (median, p95, greatest) was measured once, clicks and drag in the last visit.\n",
  );
  console.log(formatTable(all));
  for (const { size, failures } of all) for (const failure of failures) console.log(`\n${sizeName(size)}: ${failure}`);
}
