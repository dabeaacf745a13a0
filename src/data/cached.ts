import { hashKey, type QueryState } from "@tanstack/react-query";
import type { Dataset, DatasetEntry, DatasetIndex } from "../model/dataset.ts";
import { datasetKey } from "./load-dataset.ts";
import { indexQuery } from "./queries.ts";
import { queryClient } from "./query-client.ts";
import { textIndexKey, type TextIndex } from "./text-index.ts";

// Every component asks on every change of the view. The client's own look-up hashes the key each time, which is
// most of its cost; a key never changes, so its hash is kept with what it was made of.
const INDEX = hashKey(indexQuery.queryKey);
const entries = new WeakMap<DatasetEntry, string>();
const textIndexes = new WeakMap<Dataset, string>();

/** What the cache holds now; `undefined` while it is not there. */
export function cachedIndex(): DatasetIndex | undefined {
  return lookUp<DatasetIndex>(INDEX)?.data;
}

export function cachedDataset(entry: DatasetEntry): Dataset | undefined {
  return lookUp<Dataset>(hashOf(entries, entry, () => datasetKey(entry)))?.data;
}

/** With its error, where it failed; `undefined` before anybody asked for it. */
export function cachedTextIndex(dataset: Dataset): QueryState<TextIndex> | undefined {
  return lookUp<TextIndex>(hashOf(textIndexes, dataset, () => textIndexKey(dataset)));
}

function lookUp<T>(hash: string): QueryState<T> | undefined {
  return queryClient.getQueryCache().get<T>(hash)?.state;
}

function hashOf<K extends object>(known: WeakMap<K, string>, owner: K, key: () => readonly unknown[]): string {
  const hash = known.get(owner) ?? hashKey(key());
  known.set(owner, hash);
  return hash;
}
