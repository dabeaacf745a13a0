import { useMemo } from "react";
import { useQueries, type UseQueryResult } from "@tanstack/react-query";
import { queryClient } from "../data/query-client.ts";
import { detailsQuery } from "../data/queries.ts";
import type { DetailShard } from "../model/dataset.ts";
import { useDataset } from "./use-derived.ts";

/** `null` unless the details of some of these rows could not be fetched; then what asks for them again. */
export function useDetailsFailure(rows: readonly number[] | Int32Array): (() => void) | null {
  const dataset = useDataset();
  const { detailShard } = dataset.manifest;
  const shards = useMemo(() => [...new Set(Array.from(rows, (row) => Math.floor(row / detailShard)))], [rows, detailShard]);
  return useQueries({ queries: shards.map((shard) => detailsQuery(dataset, shard)), combine: retryOf }, queryClient);
}

function retryOf(results: readonly UseQueryResult<DetailShard>[]): (() => void) | null {
  const failed = results.filter(({ isError }) => isError);
  return failed.length === 0 ? null : () => failed.forEach((result) => void result.refetch());
}
