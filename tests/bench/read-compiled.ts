import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeTable } from "../../src/data/decode-table.ts";
import { createGrowingTable } from "../../src/data/grow-table.ts";
import { makeDataset, withRows } from "../../src/data/make-dataset.ts";
import type { Dataset, DatasetIndex, EventTableJson, Manifest } from "../../src/model/dataset.ts";

/** The first dataset of a folder that compile wrote, decoded as the app decodes it: shard by shard. */
export function readCompiled(folder: string): Dataset {
  const { datasets } = read<DatasetIndex>(join(folder, "index.json"));
  const path = join(folder, datasets[0]?.path ?? "");
  const manifest = read<Manifest>(join(path, "manifest.json"));
  const growing = createGrowingTable(manifest.counts.events);
  let dataset: Dataset | null = null;
  const shards = [];
  for (const { path: name, first } of manifest.tables) {
    const shard = decodeTable(read<EventTableJson>(join(path, name)));
    shards.push({ first, ids: shard.ids, slots: null });
    const table = growing.append(shard);
    dataset = dataset === null ? makeDataset(manifest, table, shards) : withRows(dataset, table, [...shards]);
  }
  if (dataset === null) throw new Error(`${path} has no table`);
  return dataset;
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8")) as T;
}
