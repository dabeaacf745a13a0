import { cachedDataset, cachedIndex } from "../data/cached.ts";
import type { Dataset, DatasetEntry, DatasetIndex } from "../model/dataset.ts";

/** The dataset that a link names, or the first when it names none or an unknown one. */
export function chooseEntry(index: DatasetIndex, ds: string | undefined): DatasetEntry | undefined {
  return index.datasets.find(({ id }) => id === ds) ?? index.datasets[0];
}

/** How a link names a dataset: not at all when it is the first. */
export function linkedName(id: string): string | undefined {
  return cachedIndex()?.datasets[0]?.id === id ? undefined : id;
}

/** Whether the link names a dataset that this deployment does not have. */
export function isUnknownDataset(ds: string | undefined): boolean {
  const index = cachedIndex();
  return ds !== undefined && index !== undefined && !index.datasets.some(({ id }) => id === ds);
}

/** What the cache holds of it now; `null` while it loads. A look-up, not a copy: the cache stays its owner. */
export function presentDataset(ds: string | undefined): Dataset | null {
  const index = cachedIndex();
  const entry = index === undefined ? undefined : chooseEntry(index, ds);
  return (entry === undefined ? undefined : cachedDataset(entry)) ?? null;
}
