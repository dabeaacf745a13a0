import { queryOptions, skipToken } from "@tanstack/react-query";
import type { Dataset } from "../model/dataset.ts";
import { makeLoadError } from "./load-error.ts";
import { fetchFile } from "./queries.ts";

/** Finds events by words of their labels, quotes, actors and places. */
export interface TextIndex {
  /** Rows that have all the words, or words that begin so or are a letter off; best first. */
  search(text: string): readonly number[];
}

export function textIndexKey(dataset: Dataset | undefined) {
  return ["text-index", dataset?.id, dataset?.manifest.version] as const;
}

/** The index that compile made, with the library that reads it: both come only when somebody searches. Without a dataset it waits. */
export function textIndexQuery(dataset: Dataset | undefined) {
  return queryOptions({
    queryKey: textIndexKey(dataset),
    queryFn: dataset === undefined ? skipToken : ({ signal }) => fetchIndex(dataset, signal),
  });
}

async function fetchIndex(dataset: Dataset, signal: AbortSignal): Promise<TextIndex> {
  if (!Object.hasOwn(dataset.manifest.files, "search.json")) {
    throw makeLoadError(`data/${dataset.id}/search.json`, null, "a dataset of this size has no text index; use the other filters");
  }
  const [{ openIndex }, file] = await Promise.all([import("./open-index.ts"), fetchFile(dataset, "search.json", signal)]);
  return openIndex(file, dataset);
}
