import { setTimeout } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { settled } from "./clicks.ts";
import { median, p95 } from "./statistics.ts";
import { notesOf } from "./visit.ts";

/** The From handle in a hand that does not wait for the page. Milliseconds. */
export interface Drag {
  /** Between two frames that show the handle somewhere else, from the first move to the last. */
  readonly median: number | null;
  readonly p95: number | null;
  /** From a move of the mouse to the page's hearing of it, at most: moves that queue up show here. */
  readonly behind: number;
  /** Tasks over 50 ms, and the longest of them; 0: none. */
  readonly longTasks: number;
  readonly longestTask: number;
  readonly steps: readonly number[];
}

const MOVES = 60;
const PACE_MS = 1000 / 60;
/** For all of it; a page that stands still would hold up the bench. */
const PATIENCE = 90_000;
/** Of the way from one handle to the other. */
const SHARE = 0.6;

/** Drags From towards To with the mouse, a move for each frame that a screen has, whether or not the page keeps up. */
export async function dragHandle(page: Page): Promise<Drag> {
  const timer = new AbortController();
  const late = setTimeout(PATIENCE, null, { signal: timer.signal }).then(() => {
    throw new Error(`took more than ${PATIENCE / 1000} s`);
  });
  try {
    return await Promise.race([drag(page), late]);
  } finally {
    timer.abort();
  }
}

async function drag(page: Page): Promise<Drag> {
  const [from, to] = [await centreOf(page, "from"), await centreOf(page, "to")];
  const step = ((to.x - from.x) * SHARE) / MOVES;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await settled(page);
  const recording = page.evaluate(recordSteps);
  // Whoever is late is told so already.
  recording.catch(() => null);
  const began = await page.evaluate(() => performance.now());
  const moves: Promise<void>[] = [];
  for (let n = 1; n <= MOVES; n += 1) {
    moves.push(page.mouse.move(from.x + n * step, from.y));
    await setTimeout(PACE_MS);
  }
  await Promise.all(moves);
  await page.evaluate(() => {
    (globalThis as unknown as Recorded).dragged.ended = performance.now();
  });
  const { steps, behind, ended } = await recording;
  await page.mouse.up();
  await settled(page);
  const tasks = (await notesOf(page)).tasks.filter(([start]) => start >= began && start < ended).map(([, length]) => length);
  if (behind.length === 0 || steps.length < 2) throw new Error("the page heard of no move, or showed none");
  const lengths = steps.flatMap((at, n) => (n === 0 ? [] : [at - (steps[n - 1] ?? at)]));
  return {
    median: median(lengths),
    p95: p95(lengths),
    behind: Math.max(...behind),
    longTasks: tasks.length,
    longestTask: Math.max(0, ...tasks),
    steps: lengths,
  };
}

async function centreOf(page: Page, handle: "from" | "to"): Promise<{ readonly x: number; readonly y: number }> {
  const grip = page.locator(`[data-drag="${handle}"]`, { has: page.getByRole("slider") });
  const box = await grip.boundingBox();
  if (box === null) throw new Error(`the handle "${handle}" is not on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

interface Recording {
  readonly steps: number[];
  readonly behind: number[];
  ended: number;
}

interface Recorded {
  dragged: Recording;
}

/** Runs in the page until `ended` is set. No function with a name inside: tsx would have it call a helper that the page has not. */
async function recordSteps(): Promise<Recording> {
  const record: Recording = { steps: [], behind: [], ended: 0 };
  (globalThis as unknown as Recorded).dragged = record;
  addEventListener("pointermove", ({ timeStamp }) => record.behind.push(performance.now() - timeStamp), { capture: true });
  const handle = document.querySelector<HTMLElement>(`[data-drag="from"]:has(input)`);
  let left = handle?.style.left;
  while (record.ended === 0) {
    const at = await new Promise<number>(requestAnimationFrame);
    if (handle?.style.left === left) continue;
    left = handle?.style.left;
    record.steps.push(at);
  }
  return record;
}
