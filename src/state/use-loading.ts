import { useQuery } from "@tanstack/react-query";
import { loadRest, stopLoading, type Loading } from "../data/load-rest.ts";
import { loadingQuery } from "../data/queries.ts";
import { queryClient } from "../data/query-client.ts";
import { useDataset } from "./use-derived.ts";

export interface LoadingState extends Loading {
  /** What has arrived stays. */
  stop(): void;
  /** Goes on where it was stopped, or failed. */
  resume(): void;
}

/** How far the events have arrived; `null` where all come at once. */
export function useLoading(): LoadingState | null {
  const dataset = useDataset();
  const { data } = useQuery(loadingQuery(dataset), queryClient);
  return data === undefined ? null : { ...data, stop: () => stopLoading(dataset), resume: () => loadRest(dataset) };
}
