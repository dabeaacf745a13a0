import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { CHROMIUM_FLAGS, findChromium } from "../browser/find-chromium.ts";
import { ROOT } from "./gate.ts";

/** The pictures of the README, from the build in `dist/`: file name, address, colours. */
const PICTURES: readonly (readonly [name: string, query: string, colours: "light" | "dark"])[] = [
  ["dateline-light", "?sel=country/RUS", "light"],
  ["dateline-source-dark", "?sel=event/takeover&view=source", "dark"],
];

const folder = resolve(ROOT, ".github");
mkdirSync(folder, { recursive: true });
const server = await preview({ root: ROOT, preview: { port: 0 } });
const [base] = server.resolvedUrls?.local ?? [];
if (base === undefined) throw new Error("the preview server gave no address: run `npm run build` first");
const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });

for (const [name, query, colorScheme] of PICTURES) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme, reducedMotion: "reduce" });
  await page.goto(base + query);
  await page.locator('[data-map="ready"]').waitFor({ timeout: 60_000 });
  await page.screenshot({ path: resolve(folder, `${name}.png`) });
  console.log(`.github/${name}.png`);
  await page.close();
}

await browser.close();
await server.close();
