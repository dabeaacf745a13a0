import { queryClient } from "../src/data/query-client.ts";
import { datasetQuery, detailsQuery, documentQuery, geoLabelsQuery, indexQuery } from "../src/data/queries.ts";
import { textIndexKey, type TextIndex } from "../src/data/text-index.ts";
import { SCHEMA, type Dataset, type DatasetEntry } from "../src/model/dataset.ts";
import type { SourceDocument } from "../src/model/document.ts";
import type { EventDetail } from "../src/model/event.ts";
import type { GeoLabels } from "../src/model/geo.ts";
import type { ViewQuery } from "../src/model/view.ts";
import { restoreQuery } from "../src/state/view-store.ts";
import { setHover } from "../src/state/hover-store.ts";

interface Shown {
  /** By default the dataset's default view. */
  readonly query?: ViewQuery;
  /** One for each row, in order; without them details stay on the way. */
  readonly details?: readonly EventDetail[];
  readonly documents?: readonly SourceDocument[];
  readonly text?: TextIndex;
  readonly geoLabels?: GeoLabels;
}

/**
 * Puts a dataset into the cache and the stores, as if the page had loaded it: components and hooks then read it
 * without a provider and without a server. Forgets whatever an earlier test has shown.
 */
export function showDataset(dataset: Dataset, { query = {}, details = [], documents = [], text, geoLabels }: Shown = {}): void {
  queryClient.clear();
  const { id, manifest } = dataset;
  const entry: DatasetEntry = {
    id,
    title: manifest.title,
    events: dataset.table.length,
    documents: manifest.documents.length,
    path: id,
    manifest: "0",
    table: "0",
  };
  queryClient.setQueryData(indexQuery.queryKey, { schema: SCHEMA, datasets: [entry] });
  queryClient.setQueryData(datasetQuery(entry).queryKey, dataset);
  for (const [row] of details.entries()) {
    if (row % manifest.detailShard !== 0) continue;
    const shard = { schema: SCHEMA, first: row, events: details.slice(row, row + manifest.detailShard) };
    queryClient.setQueryData(detailsQuery(dataset, row / manifest.detailShard).queryKey, shard);
  }
  for (const document of documents) queryClient.setQueryData(documentQuery(dataset, document.id).queryKey, document);
  if (text !== undefined) queryClient.setQueryData(textIndexKey(dataset), text);
  if (geoLabels !== undefined) queryClient.setQueryData(geoLabelsQuery.queryKey, geoLabels);
  restoreQuery({});
  restoreQuery(query);
  setHover(null);
}
