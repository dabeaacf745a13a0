import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { Bytes, Server } from "./serve.ts";
import { watchPage, type Notes, type Noting } from "./watch-page.ts";

/** Milliseconds from the start of the navigation, in a browser with an empty cache; `null` when it did not come in time. */
export interface Visit {
  /** The count of events stands on the page. */
  readonly count: number | null;
  /** The map has drawn what there was. */
  readonly map: number | null;
  /** All events are there. */
  readonly complete: number | null;
  /** Longest task before all of that; 0: none over 50 ms. */
  readonly longestTask: number;
  readonly bytes: Bytes;
}

const PATIENCE = 90_000;
/** After the last of the load, so that what it leaves behind is done. */
const SETTLE = 1000;
/** What Chromium itself loads for a new window, up to a second of a core, is not to be in the measurement. */
const BROWSER_SETTLES = 2000;

/** A page that is measured, for as long as `measure` takes; closed whatever happens. */
async function withPage<T>(browser: Browser, events: number, measure: (page: Page, context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  context.setDefaultTimeout(PATIENCE);
  try {
    const page = await context.newPage();
    await page.addInitScript(watchPage, events);
    await page.waitForTimeout(BROWSER_SETTLES);
    return await measure(page, context);
  } finally {
    await context.close();
  }
}

/** The bare map: when it has drawn. */
export async function visitFloor(browser: Browser, server: Server): Promise<{ readonly map: number | null; readonly bytes: Bytes }> {
  return withPage(browser, 0, async (page) => {
    server.takeBytes();
    await page.goto(server.address);
    await waitFor(page, ["map"]);
    await page.waitForLoadState("networkidle");
    return { map: (await notesOf(page)).map ?? null, bytes: server.takeBytes() };
  });
}

/** The page that shows the list in the map's place: when its first event stands. */
export async function visitList(browser: Browser, server: Server, events: number): Promise<number | null> {
  return withPage(browser, events, async (page) => {
    await page.goto(`${server.address}?view=list&v=1`);
    await waitFor(page, ["list"]);
    return (await notesOf(page)).list ?? null;
  });
}

/** The page as it opens; `then` may go on with it once all is there. */
export async function visitMap<T>(
  browser: Browser,
  server: Server,
  events: number,
  then: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<{ readonly visit: Visit; readonly rest: T | null }> {
  return withPage(browser, events, async (page, context) => {
    server.takeBytes();
    await page.goto(server.address);
    await waitFor(page, ["map", "complete"]);
    await page.waitForTimeout(SETTLE);
    const { count = null, map = null, complete = null, tasks } = await notesOf(page);
    const loaded = Math.max(map ?? 0, complete ?? 0);
    const longestTask = Math.max(0, ...tasks.filter(([start]) => start < loaded).map(([, length]) => length));
    const visit = { count, map, complete, longestTask, bytes: server.takeBytes() };
    return { visit, rest: map === null || complete === null ? null : await then(page, context) };
  });
}

export async function notesOf(page: Page): Promise<Notes> {
  return page.evaluate(() => (globalThis as unknown as Noting).notes);
}

/** Or until patience ends: then they are missing from the notes. */
async function waitFor(page: Page, names: readonly ("map" | "list" | "complete")[]): Promise<void> {
  await page
    .waitForFunction((all) => all.every((name) => (globalThis as unknown as Noting).notes[name] !== undefined), names, { polling: 100 })
    .catch(() => null);
}
