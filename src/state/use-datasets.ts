import { useQuery as useFetched } from "@tanstack/react-query";
import { indexQuery } from "../data/queries.ts";
import { queryClient } from "../data/query-client.ts";
import type { DatasetEntry } from "../model/dataset.ts";
import { chooseEntry } from "./present-dataset.ts";
import { useQueryWord } from "./view-store.ts";

const NONE: readonly DatasetEntry[] = [];

/** What this deployment has to show, and the id of what is shown. */
export function useDatasets(): { readonly present: string; readonly datasets: readonly DatasetEntry[] } {
  const ds = useQueryWord("ds");
  const { data } = useFetched(indexQuery, queryClient);
  return { present: data === undefined ? "" : (chooseEntry(data, ds)?.id ?? ""), datasets: data?.datasets ?? NONE };
}
