import { queryOptions, skipToken } from "@tanstack/react-query";
import {
  SCHEMA,
  type Dataset,
  type DatasetEntry,
  type DatasetIndex,
  type DetailShard,
  type EventTableJson,
  type Manifest,
} from "../model/dataset.ts";
import type { SourceDocument } from "../model/document.ts";
import type { GeoLabels } from "../model/geo.ts";
import { checkTable } from "./check-table.ts";
import { decodeTable } from "./decode-table.ts";
import { fetchJson } from "./fetch-json.ts";
import { makeLoadError } from "./load-error.ts";
import { makeDataset } from "./make-dataset.ts";

/** `index.json`: which datasets there are. Not cached by the server, so it is asked for as it is. */
export const indexQuery = queryOptions({
  queryKey: ["index"],
  queryFn: async ({ signal }): Promise<DatasetIndex> => {
    const index = checkSchema<DatasetIndex>("index.json", await fetchJson("index.json", signal));
    if (!Array.isArray(index.datasets) || index.datasets.length === 0) throw makeLoadError("data/index.json", 200, "it lists no dataset");
    return index;
  },
});

/** A dataset without details and texts: its manifest and its table, fetched at once. Without an entry it waits. */
export function datasetQuery(entry: DatasetEntry | undefined) {
  return queryOptions({
    queryKey: ["dataset", entry?.id, entry?.manifest, entry?.table],
    queryFn: entry === undefined ? skipToken : ({ signal }) => fetchDataset(entry, signal),
  });
}

async function fetchDataset(entry: DatasetEntry, signal: AbortSignal): Promise<Dataset> {
  const paths = [`${entry.path}/manifest.json`, `${entry.path}/events.json`] as const;
  const files = await Promise.all([fetchJson(paths[0], signal, entry.manifest), fetchJson(paths[1], signal, entry.table)]);
  const manifest = checkSchema<Manifest>(paths[0], files[0]);
  const table = checkSchema<EventTableJson>(paths[1], files[1]);
  if (manifest.id !== entry.path)
    throw makeLoadError(`data/${paths[0]}`, 200, `it is of dataset "${manifest.id}", index.json expects "${entry.path}"`);
  const problem = checkTable(table, manifest);
  if (problem !== null) throw makeLoadError(`data/${paths[1]}`, 200, `events.json does not fit its manifest: ${problem}`);
  return makeDataset(manifest, decodeTable(table));
}

/** One shard of details: rows `shard × detailShard` onwards. */
export function detailsQuery(dataset: Dataset, shard: number) {
  const path = `details/${shard}.json`;
  return queryOptions({
    queryKey: ["details", dataset.id, dataset.manifest.version, shard],
    queryFn: async ({ signal }): Promise<DetailShard> => checkSchema<DetailShard>(path, await fetchFile(dataset, path, signal)),
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

/** Only the envelope: what is inside was proven by compile. */
export function checkSchema<T extends { readonly schema: number }>(path: string, file: unknown): T {
  const schema: unknown = typeof file === "object" && file !== null && "schema" in file ? file.schema : undefined;
  if (schema === SCHEMA) return file as T;
  throw makeLoadError(
    `data/${path}`,
    200,
    `schema ${schema === undefined ? "is missing" : JSON.stringify(schema)}, this page reads ${SCHEMA}. Reload the page, or run "npm run compile".`,
  );
}
