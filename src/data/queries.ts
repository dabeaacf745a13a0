import { queryOptions, skipToken } from "@tanstack/react-query";
import type { Dataset, DatasetEntry, DatasetIndex, DetailHashes, DetailShard } from "../model/dataset.ts";
import type { SourceDocument } from "../model/document.ts";
import type { GeoLabels } from "../model/geo.ts";
import { checkSchema } from "./check-schema.ts";
import { dropLeastUsed, noteUse } from "./detail-shards.ts";
import { fetchJson } from "./fetch-json.ts";
import { datasetKey, fetchDataset } from "./load-dataset.ts";
import { makeLoadError } from "./load-error.ts";
import { loadingKey, type Loading } from "./load-rest.ts";
import { queryClient } from "./query-client.ts";

/** `index.json`: which datasets there are. Not cached by the server, so it is asked for as it is. */
export const indexQuery = queryOptions({
  queryKey: ["index"],
  queryFn: async ({ signal }): Promise<DatasetIndex> => {
    const index = checkSchema<DatasetIndex>("index.json", await fetchJson("index.json", signal));
    if (!Array.isArray(index.datasets) || index.datasets.length === 0) throw makeLoadError("data/index.json", 200, "it lists no dataset");
    return index;
  },
});

/** A dataset without details and texts: its manifest and the first shard of its table, fetched at once. Without an entry it waits. */
export function datasetQuery(entry: DatasetEntry | undefined) {
  return queryOptions({
    queryKey: datasetKey(entry),
    queryFn: entry === undefined ? skipToken : ({ signal }): Promise<Dataset> => fetchDataset(entry, signal),
  });
}

/** How far a dataset's table has arrived; told by whoever loads it, never fetched. */
export function loadingQuery(dataset: Dataset) {
  return queryOptions<Loading>({ queryKey: loadingKey(dataset), queryFn: skipToken });
}

/** One shard of details: rows `shard × detailShard` onwards. Of those that nobody looks at only the last few are kept. */
export function detailsQuery(dataset: Dataset, shard: number) {
  const path = `details/${shard}.json`;
  const queryKey = ["details", dataset.id, dataset.manifest.version, shard] as const;
  noteUse(queryKey);
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<DetailShard> => {
      const file = await fetchJson(`${dataset.id}/${path}`, signal, await hashOf(dataset, shard, path));
      dropLeastUsed();
      return checkSchema<DetailShard>(path, file);
    },
  });
}

/** The manifest lists the hashes of few shards; of many there is a file of its own, fetched with the first of them. */
async function hashOf(dataset: Dataset, shard: number, path: string): Promise<string | undefined> {
  const { files } = dataset.manifest;
  if (!Object.hasOwn(files, HASHES)) return files[path]?.sha256;
  const { hashes } = await queryClient.query(hashesQuery(dataset));
  return hashes[shard];
}

const HASHES = "details/hashes.json";

function hashesQuery(dataset: Dataset) {
  return queryOptions({
    queryKey: ["detail-hashes", dataset.id, dataset.manifest.version],
    queryFn: async ({ signal }): Promise<DetailHashes> => checkSchema<DetailHashes>(HASHES, await fetchFile(dataset, HASHES, signal)),
  });
}

/** A source's whole text and its highlights. */
export function documentQuery(dataset: Dataset, id: string) {
  return queryOptions({
    queryKey: ["document", dataset.id, dataset.manifest.version, id],
    queryFn: async ({ signal }): Promise<SourceDocument> => (await fetchFile(dataset, `documents/${id}.json`, signal)) as SourceDocument,
  });
}

/** Label points and boxes of countries and regions; shared by all datasets. */
export const geoLabelsQuery = queryOptions({
  queryKey: ["geo-labels"],
  queryFn: async ({ signal }): Promise<GeoLabels> => (await fetchJson("geo/labels.json", signal)) as GeoLabels,
});

/** A file of a dataset, by its path in the manifest. */
export function fetchFile({ id, manifest }: Dataset, path: string, signal: AbortSignal): Promise<unknown> {
  return fetchJson(`${id}/${path}`, signal, manifest.files[path]?.sha256);
}
