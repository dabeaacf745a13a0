import { useQuery as useFetched } from "@tanstack/react-query";
import { queryClient } from "../data/query-client.ts";
import { datasetQuery, indexQuery } from "../data/queries.ts";
import { textIndexQuery } from "../data/text-index.ts";
import type { Dataset } from "../model/dataset.ts";
import { chooseEntry } from "./present-dataset.ts";
import { useQueryWord } from "./view-store.ts";

export type DatasetGate =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly error: { readonly message: string; retry(): void } }
  | { readonly status: "ready"; readonly dataset: Dataset };

/**
 * What app.tsx waits for: the dataset that the link names, else the first. Below a ready gate `useDerived` works.
 *
 * The one place that fetches for the view: the text index too, as soon as there is a text filter.
 */
export function useDatasetGate(): DatasetGate {
  const ds = useQueryWord("ds");
  const q = useQueryWord("q");
  const index = useFetched(indexQuery, queryClient);
  const entry = index.data === undefined ? undefined : chooseEntry(index.data, ds);
  const table = useFetched(datasetQuery(entry), queryClient);
  const dataset = entry === undefined ? undefined : table.data;
  const text = q ?? dataset?.manifest.defaultView.q ?? "";
  useFetched(textIndexQuery(text.trim() === "" ? undefined : dataset), queryClient);

  if (dataset !== undefined) return { status: "ready", dataset };
  const failed = index.isError ? index : table.isError ? table : null;
  if (failed === null) return { status: "loading" };
  return { status: "failed", error: { message: failed.error?.message ?? "", retry: () => void failed.refetch() } };
}
