import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeTable } from "../../src/data/decode-table.ts";
import { makeDataset } from "../../src/data/make-dataset.ts";
import type { Dataset, DetailShard, EventTableJson, Manifest } from "../../src/model/dataset.ts";
import type { SourceDocument } from "../../src/model/document.ts";
import type { EventDetail } from "../../src/model/event.ts";

/** Under the project's root, where tests run; jsdom's `URL` is not one that Node reads files by. */
const FOLDER = "public/data/russia-taliban-talks";

function read<T>(path: string): T {
  return JSON.parse(readFileSync(join(FOLDER, path), "utf8")) as T;
}

/** The first seed as compile last wrote it: what the page promises of it is tested on it. */
export function seedDataset(): Dataset {
  return makeDataset(read<Manifest>("manifest.json"), decodeTable(read<EventTableJson>("events.json")));
}

export function seedDetails(): readonly EventDetail[] {
  return read<DetailShard>("details/0.json").events;
}

export function seedDocument(): SourceDocument {
  return read<SourceDocument>("documents/sam-russia-invites-taliban.json");
}
