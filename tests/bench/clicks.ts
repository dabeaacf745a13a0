import type { BrowserContext, Locator, Page } from "@playwright/test";
import { median, p95 } from "./statistics.ts";
import { notesOf } from "./visit.ts";
import type { Input } from "./watch-page.ts";

/** Event Timing of one kind of interaction: from the input to the next paint, in milliseconds, in steps of 8; 16 stands for less. */
export interface Latency {
  readonly median: number | null;
  readonly p95: number | null;
  /** Of the time in the page's own handlers; 0 for those that were too short to be reported. */
  readonly scriptP95: number | null;
  readonly all: readonly Timing[];
}

type Timing = Pick<Input, "duration" | "script">;

/** A loaded page in use. Memory is in MB, after a collection of garbage. */
export interface Usage {
  readonly facet: Latency;
  readonly country: Latency;
  readonly handle: Latency;
  /** From the end of the load on, all interactions included; 0: none over 50 ms. */
  readonly longestTask: number;
  /** When all was loaded, and after the interactions. */
  readonly heapMB: readonly [loaded: number, used: number];
  /** Typed arrays, which the heap does not count; as above. */
  readonly buffersMB: readonly [loaded: number, used: number];
}

const TIMES = 12;
/** Choices that are ticked and unticked in turn. */
const CHOICES = TIMES / 2;
const UNREPORTED = 16;

export async function usePage(page: Page, context: BrowserContext): Promise<Usage> {
  const [before, since] = [await memory(page, context), await page.evaluate(() => performance.now())];
  const facet = await tickFacets(page);
  const handle = await stepHandle(page);
  const country = await chooseCountries(page);
  const { tasks } = await notesOf(page);
  const after = await memory(page, context);
  return {
    facet: latency(facet),
    country: latency(country),
    handle: latency(handle),
    longestTask: Math.max(0, ...tasks.filter(([start]) => start >= since).map(([, length]) => length)),
    heapMB: [before.heap, after.heap],
    buffersMB: [before.buffers, after.buffers],
  };
}

/** The first choices of the filters, ticked and unticked with the mouse. */
async function tickFacets(page: Page): Promise<readonly Timing[]> {
  const rows = page.getByRole("region", { name: "Filters", exact: true }).locator(".filters-row:not(.filters-row-none)");
  const names = (await rows.locator(".filters-name").allInnerTexts()).slice(0, CHOICES);
  const timings: Timing[] = [];
  for (let n = 0; n < TIMES; n += 1) {
    const name = names[Math.floor(n / 2) % names.length] ?? "";
    const choice = rows.locator(".filters-choice", { has: page.getByText(name, { exact: true }) }).first();
    const at = await centreOf(choice);
    timings.push(await timed(page, async () => page.mouse.click(at.x, at.y)));
  }
  return timings;
}

/** Countries of the list that the keyboard brings up. */
async function chooseCountries(page: Page): Promise<readonly Timing[]> {
  const countries = page.getByRole("list", { name: "Countries", exact: true }).getByRole("button");
  const most = Math.min(TIMES, await countries.count());
  const timings: Timing[] = [];
  for (let n = 0; n < TIMES; n += 1) {
    await countries.nth(n % most).focus();
    await settled(page);
    timings.push(await timed(page, async () => page.keyboard.press("Enter")));
  }
  return timings;
}

async function stepHandle(page: Page): Promise<readonly Timing[]> {
  const handle = page.getByRole("slider", { name: "From", exact: true });
  await handle.focus();
  await settled(page);
  const timings: Timing[] = [];
  for (let n = 0; n < TIMES; n += 1) timings.push(await timed(page, async () => page.keyboard.press("ArrowRight")));
  await page.keyboard.press("Home");
  await settled(page);
  return timings;
}

/** The slowest of the parts of an interaction, such as key down and key up, and what handlers took in all of them. */
async function timed(page: Page, act: () => Promise<void>): Promise<Timing> {
  const { length } = (await notesOf(page)).inputs;
  await act();
  await settled(page);
  // A slow one may be reported late, and is not to be taken for the next.
  if ((await notesOf(page)).inputs.length === length) await settled(page);
  const parts = (await notesOf(page)).inputs.slice(length);
  return {
    duration: Math.max(UNREPORTED, ...parts.map(({ duration }) => duration)),
    script: parts.reduce((sum, { script }) => sum + script, 0),
  };
}

/** Painted, reported, and idle: a person does not click faster. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 2000 }), 250)),
        );
      }),
  );
}

async function centreOf(element: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error("a choice of the filters is not on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function memory(page: Page, context: BrowserContext): Promise<{ readonly heap: number; readonly buffers: number }> {
  const session = await context.newCDPSession(page);
  try {
    await session.send("HeapProfiler.enable");
    await session.send("HeapProfiler.collectGarbage");
    await session.send("Performance.enable");
    const { metrics } = await session.send("Performance.getMetrics");
    const usage: { readonly backingStorageSize?: number } = await session.send("Runtime.getHeapUsage");
    const heap = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0;
    return { heap: heap / 1e6, buffers: (usage.backingStorageSize ?? 0) / 1e6 };
  } finally {
    await session.detach();
  }
}

function latency(all: readonly Timing[]): Latency {
  const durations = all.map(({ duration }) => duration);
  return { median: median(durations), p95: p95(durations), scriptP95: p95(all.map(({ script }) => script)), all };
}
