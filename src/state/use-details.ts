import { useMemo, useState } from "react";
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

/**
 * The details that have arrived, by row; those that have not are being fetched. The same map until more arrive or other
 * rows are asked for.
 *
 * @param fetched those of `rows` that are worth a request; of the others only what is there already.
 */
export function useDetails(
  rows: readonly number[] | Int32Array,
  fetched: readonly number[] | Int32Array = rows,
): ReadonlyMap<number, EventDetail> {
  const dataset = useDataset();
  const { detailShard } = dataset.manifest;
  const shards = useShards(rows, detailShard);
  const wanted = useShards(fetched, detailShard);
  const queries = shards.map((shard) => ({ ...detailsQuery(dataset, shard), enabled: wanted.includes(shard) }));
  const [combine] = useState(arrivals);
  const byShard = useQueries({ queries, combine }, queryClient);
  return useMemo(() => {
    const details = new Map<number, EventDetail>();
    for (const row of rows) {
      const first = Math.floor(row / detailShard) * detailShard;
      const detail = byShard.get(first)?.[row - first];
      if (detail !== undefined) details.set(row, detail);
    }
    return details;
  }, [byShard, rows, detailShard]);
}

function useShards(rows: readonly number[] | Int32Array, detailShard: number): readonly number[] {
  return useMemo(() => [...new Set(Array.from(rows, (row) => Math.floor(row / detailShard)))], [rows, detailShard]);
}

type Arrived = ReadonlyMap<number, DetailShard["events"]>;

/**
 * Gathers what has arrived by its first row, in the same map until that changes. A map, since react-query compares arrays
 * with those before them through all of their half megabytes, each time one of them moves up.
 */
function arrivals(): (results: readonly { readonly data: DetailShard | undefined }[]) => Arrived {
  let last: Arrived = new Map();
  return (results) => {
    const next = new Map(results.flatMap(({ data }) => (data === undefined ? [] : [[data.first, data.events] as const])));
    const same = next.size === last.size && [...next].every(([first, events]) => last.get(first) === events);
    return same ? last : (last = next);
  };
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
