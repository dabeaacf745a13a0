import type { Page } from "@playwright/test";
import { SCHEMA, type DatasetEntry, type Manifest } from "../../src/model/dataset.ts";
import { buildTableJson, type TerseEvent } from "../build-table.ts";
import { aDataset, aDetail } from "../build.ts";

/** More than one stretch of the list. The later half of the rows is dated between those of the earlier. */
export const MANY = 12_000;
const HALF = MANY / 2;
const SHARD = 1000;

/** Row by row; in time order an event is `Event 1` to `Event 12000`, one a day, on the first 25 of each month from January 1980 on. */
const EVENTS: readonly TerseEvent[] = Array.from({ length: MANY }, (_, row) => {
  const at = placeOf(row);
  const month = Math.floor(at / 25);
  return {
    id: `e${at + 1}`,
    start: `${1980 + Math.floor(month / 12)}-${pad((month % 12) + 1)}-${pad((at % 25) + 1)}`,
    actors: [["AFG", "host"]],
  };
});

function placeOf(row: number): number {
  return row < HALF ? row * 2 : (row - HALF) * 2 + 1;
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}

/**
 * Answers for the server with a set of twelve thousand events in two shards.
 *
 * @param rest waits with the second.
 */
export async function serveLargeSet(page: Page, rest: Promise<void> = Promise.resolve()): Promise<void> {
  const halves = [EVENTS.slice(0, HALF), EVENTS.slice(HALF)];
  const paths = ["events.json", "events/1.json"];
  const { manifest: whole } = aDataset({ events: EVENTS });
  const manifest: Manifest = {
    ...whole,
    title: "Many events",
    frame: { ...whole.frame, countries: ["AFG"] },
    detailShard: SHARD,
    tables: paths.map((path, n) => ({ path, first: n * HALF, rows: HALF })),
    files: Object.fromEntries(paths.map((path) => [path, { sha256: "0".repeat(64), bytes: 500_000 }])),
  };
  const entry: DatasetEntry = {
    id: "test",
    title: "Many events",
    events: MANY,
    documents: 1,
    path: "test",
    manifest: "0".repeat(64),
    table: "0".repeat(64),
  };
  await page.route("**/data/index.json*", async (route) => route.fulfill({ json: { schema: SCHEMA, datasets: [entry] } }));
  await page.route("**/data/test/**", async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/data\/test\//, "");
    const shard = Number(/^details\/(\d+)\.json$/.exec(path)?.[1]);
    if (path === "events/1.json") await rest;
    const half = halves[paths.indexOf(path)];
    await route.fulfill({
      json: half !== undefined ? buildTableJson(half, manifest) : path === "manifest.json" ? manifest : details(shard),
    });
  });
}

function details(shard: number) {
  const first = shard * SHARD;
  const events = EVENTS.slice(first, first + SHARD).map(({ id }, n) => aDetail({ id, label: `Event ${placeOf(first + n) + 1}` }));
  return { schema: SCHEMA, first, events };
}
