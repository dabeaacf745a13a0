import { MOST_ROWS_OF_ONE_FILE, type Dataset, type DatasetEntry, type Manifest, type TableShard } from "../model/dataset.ts";
import { checkSchema } from "./check-schema.ts";
import { codeLimits } from "./check-table.ts";
import { createDeferred } from "./deferred.ts";
import { addressOf, fetchJson } from "./fetch-json.ts";
import { createGrowingTable } from "./grow-table.ts";
import { makeLoadError } from "./load-error.ts";
import { startLoading } from "./load-rest.ts";
import { makeDataset } from "./make-dataset.ts";
import type { Expected } from "./read-shard.ts";
import { createPageReader, createWorkerReader, type ShardReader } from "./shard-reader.ts";

/** Fewer rows are read faster than a worker starts. */
const OFF_THREAD = 20_000;

/** Where the cache has the dataset of an entry. */
export function datasetKey(entry: DatasetEntry | undefined) {
  return ["dataset", entry?.id, entry?.manifest, entry?.table] as const;
}

/**
 * A dataset with the first shard of its table; the others then come by themselves ({@link startLoading}).
 *
 * @throws LoadError when a file cannot be had or they do not fit.
 */
export async function fetchDataset(entry: DatasetEntry, signal: AbortSignal): Promise<Dataset> {
  const reader = entry.events > OFF_THREAD ? createWorkerReader() : createPageReader();
  try {
    return await readDataset(entry, reader, signal);
  } catch (error) {
    reader.close();
    throw error;
  }
}

async function readDataset(entry: DatasetEntry, reader: ShardReader, signal: AbortSignal): Promise<Dataset> {
  const expected = createDeferred<Expected>();
  const read = (path: string, bytes: number) => reader.read(0, { ...addressOf(path, entry.table), path, bytes }, expected.promise, signal);
  // Only a guess, so that manifest and table can be asked for at once.
  const guess = entry.events > MOST_ROWS_OF_ONE_FILE ? "events/0.json" : "events.json";
  const manifestPath = `${entry.path}/manifest.json`;
  const [manifestFile, early] = [
    fetchJson(manifestPath, signal, entry.manifest),
    // A table is large where it is in parts: the usual patience is not enough.
    read(`${entry.path}/${guess}`, entry.events * ROW_BYTES),
  ];
  early.catch(() => undefined);
  const manifest = checkSchema<Manifest>(manifestPath, await manifestFile);
  if (manifest.id !== entry.path)
    throw makeLoadError(`data/${manifestPath}`, 200, `it is of dataset "${manifest.id}", index.json expects "${entry.path}"`);
  const first = firstShard(manifest);
  expected.resolve({ limits: codeLimits(manifest), rows: first.rows });
  const shard = await (first.path === guess ? early : read(`${entry.path}/${first.path}`, manifest.files[first.path]?.bytes ?? 0));
  if (first.rows >= manifest.counts.events) {
    reader.close();
    return makeDataset(manifest, shard.table, [{ first: 0, ids: shard.table.ids, slots: shard.slots }]);
  }
  const growing = createGrowingTable(manifest.counts.events);
  const shards = [{ first: 0, ids: shard.table.ids, slots: shard.slots }];
  const dataset = makeDataset(manifest, growing.append(shard.table), shards);
  startLoading({ key: datasetKey(entry), dataset, growing, shards, reader });
  return dataset;
}

/** Of JSON, in bytes, generously. */
const ROW_BYTES = 200;

/** A manifest from before tables were cut says nothing of it. */
function firstShard({ tables, counts }: Partial<Pick<Manifest, "tables">> & Pick<Manifest, "counts">): TableShard {
  return tables?.[0] ?? { path: "events.json", first: 0, rows: counts.events };
}
