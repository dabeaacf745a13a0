import type { Browser } from "@playwright/test";
import type { Server } from "./serve.ts";

/** Milliseconds from the start of the navigation, in a browser with an empty cache. */
export interface Visit {
  /** The count of events stands on the page; `null` when it never came, as on a page that has none. */
  readonly count: number | null;
  /** The map has drawn; `null` when it did not within the time allowed. */
  readonly map: number | null;
  readonly bytes: { readonly all: number; readonly fonts: number };
}

const PATIENCE = 60_000;

export async function visit(browser: Browser, server: Server): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    await page.addInitScript(noteWhen);
    server.takeBytes();
    await page.goto(server.address);
    await page
      .waitForFunction(() => (globalThis as unknown as Noted).noted.map !== undefined, null, { timeout: PATIENCE })
      .catch(() => null);
    await page.waitForLoadState("networkidle");
    const { count = null, map = null } = await page.evaluate(() => (globalThis as unknown as Noted).noted);
    return { count, map, bytes: server.takeBytes() };
  } finally {
    await context.close();
  }
}

interface Noted {
  noted: { count?: number; map?: number };
}

/**
 * Runs in the page, before its own scripts: looks once a frame, so that nothing is noted before it could be seen.
 * No function with a name inside: tsx would have it call a helper that the page has not.
 */
async function noteWhen(): Promise<void> {
  const noted: Noted["noted"] = {};
  (globalThis as unknown as Noted).noted = noted;
  while (noted.map === undefined || noted.count === undefined) {
    const now = await new Promise(requestAnimationFrame);
    if ([...document.querySelectorAll('[role="status"], output')].some((it) => /\d+ of \d+ events/.test(it.textContent)))
      noted.count ??= now;
    if (document.querySelector('[data-map="ready"]') !== null) noted.map ??= now;
  }
}
