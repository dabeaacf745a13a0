import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "./find-chromium.ts";
import { freePort } from "./free-port.ts";

// Every worker reads this file again and is to find what the first reading found.
const port = (process.env["DATELINE_TEST_PORT"] ??= String(await freePort()));
const executablePath = (process.env["DATELINE_TEST_CHROMIUM"] ??= findChromium());
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: ".",
  outputDir: "../../reports/browser",
  reporter: [["list"], ["json", { outputFile: "../../reports/browser.json" }]],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env["CI"] !== undefined,
  // Drawing is in software, and a busy machine takes its time: patience costs nothing when all is well.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "Pacific/Auckland",
    reducedMotion: "reduce",
    serviceWorkers: "block",
    // Without its film: filming a map that is drawn in software doubles the time of a test.
    trace: { mode: "retain-on-failure", screenshots: false },
    screenshot: "only-on-failure",
    launchOptions: { executablePath, args: [...CHROMIUM_FLAGS] },
  },
  webServer: {
    // What is tested is the production build, served with the headers of public/_headers.
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: "../..",
    url: address,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
