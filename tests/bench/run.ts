import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { CHROMIUM_FLAGS, findChromium } from "../browser/find-chromium.ts";
import { visit, type Visit } from "./measure.ts";
import { serve } from "./serve.ts";

/**
 * `npm run bench [-- --runs N]`: how long a first visit takes, beside a bare map of the same borders in the same run.
 * Times differ between machines; the ratio hardly does.
 */
const ROOT = resolve(import.meta.dirname, "../..");
const { values } = parseArgs({ options: { runs: { type: "string", default: "7" } } });
const runs = Number(values.runs);

const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
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

const [app, floor] = await Promise.all([serve(join(folder, "app")), serve(join(folder, "floor"))]);
const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
const visits: { readonly app: Visit[]; readonly floor: Visit[] } = { app: [], floor: [] };
try {
  await visit(browser, floor);
  // In turns, so that a machine that gets slower does so for both.
  for (let run = 0; run < runs; run += 1) {
    visits.floor.push(await visit(browser, floor));
    visits.app.push(await visit(browser, app));
    process.stderr.write(`run ${run + 1} of ${runs}\n`);
  }
} finally {
  await browser.close();
  app.close();
  floor.close();
  rmSync(folder, { recursive: true, force: true });
}

const result = {
  runs,
  countMs: median(visits.app.map(({ count }) => count)),
  mapMs: median(visits.app.map(({ map }) => map)),
  floorMapMs: median(visits.floor.map(({ map }) => map)),
  bytes: median(visits.app.map(({ bytes }) => bytes.all)),
  fontBytes: median(visits.app.map(({ bytes }) => bytes.fonts)),
  floorBytes: median(visits.floor.map(({ bytes }) => bytes.all)),
};
mkdirSync(join(ROOT, "reports"), { recursive: true });
writeFileSync(join(ROOT, "reports/bench.json"), `${JSON.stringify({ ...result, visits }, null, 2)}\n`);

console.log(`Medians of ${runs} first visits each, empty cache, 1280 × 800, software drawing`);
row("", "Dateline", "bare map", "ratio");
row("count of events stands, ms", whole(result.countMs), "", ratio(result.countMs, result.floorMapMs));
row("map has drawn, ms", whole(result.mapMs), whole(result.floorMapMs), ratio(result.mapMs, result.floorMapMs));
row("sent, kB gzip", whole(kB(result.bytes)), whole(kB(result.floorBytes)), ratio(result.bytes, result.floorBytes));
row("  of which fonts, kB", whole(kB(result.fontBytes)), "0", "");
if (result.countMs === null || result.mapMs === null || result.floorMapMs === null) {
  console.error("Something never showed: see reports/bench.json");
  process.exitCode = 1;
}

/** Of those there are; `null` when one is missing, for then the others say little. */
function median(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((one) => one !== null).toSorted((a, b) => a - b);
  return known.length < numbers.length ? null : (known[Math.floor(known.length / 2)] ?? null);
}

function kB(bytes: number | null): number | null {
  return bytes === null ? null : bytes / 1000;
}

function whole(number: number | null): string {
  return number === null ? "never" : String(Math.round(number));
}

function ratio(of: number | null, to: number | null): string {
  return of === null || to === null ? "" : (of / to).toFixed(2);
}

function row(what: string, ...cells: readonly string[]): void {
  console.log(what.padEnd(30) + cells.map((cell) => cell.padStart(10)).join(""));
}
