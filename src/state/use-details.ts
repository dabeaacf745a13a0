import { useMemo } from "react";
import { useQueries, useQuery } from "@tanstack/react-query";
import { queryClient } from "../data/query-client.ts";
import { detailsQuery, documentQuery } from "../data/queries.ts";
import type { DetailShard } from "../model/dataset.ts";
import type { SourceDocument } from "../model/document.ts";
import type { EventDetail } from "../model/event.ts";
import { useDataset } from "./use-derived.ts";

/** The details of an event; `undefined` while they load. */
export function useDetail(row: number): EventDetail | undefined {
  const rows = useMemo(() => [row], [row]);
  return useDetails(rows).get(row);
}

/** The details that have arrived, by row; those that have not are being fetched. The same map until more arrive or other rows are asked for. */
export function useDetails(rows: readonly number[] | Int32Array): ReadonlyMap<number, EventDetail> {
  const dataset = useDataset();
  const { detailShard } = dataset.manifest;
  const shards = useMemo(() => [...new Set(Array.from(rows, (row) => Math.floor(row / detailShard)))], [rows, detailShard]);
  const arrived = useQueries({ queries: shards.map((shard) => detailsQuery(dataset, shard)), combine: dataOf }, queryClient);
  return useMemo(() => {
    const byShard = new Map(arrived.map((shard) => [shard.first, shard.events]));
    const details = new Map<number, EventDetail>();
    for (const row of rows) {
      const first = Math.floor(row / detailShard) * detailShard;
      const detail = byShard.get(first)?.[row - first];
      if (detail !== undefined) details.set(row, detail);
    }
    return details;
  }, [arrived, rows, detailShard]);
}

function dataOf(results: readonly { readonly data: DetailShard | undefined }[]): readonly DetailShard[] {
  return results.flatMap(({ data }) => (data === undefined ? [] : [data]));
}

export interface SourceState {
  readonly status: "loading" | "failed" | "ready";
  readonly document?: SourceDocument;
  retry(): void;
}

/** A source's whole text. */
export function useSourceDocument(id: string): SourceState {
  const dataset = useDataset();
  const { data, isError, refetch } = useQuery(documentQuery(dataset, id), queryClient);
  const retry = () => void refetch();
  if (data !== undefined) return { status: "ready", document: data, retry };
  return { status: isError ? "failed" : "loading", retry };
}
