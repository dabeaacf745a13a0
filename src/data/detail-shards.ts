import { hashKey } from "@tanstack/react-query";
import { queryClient } from "./query-client.ts";

/** Shards of details that are kept although nobody looks at them. A shard is about half a megabyte of text. */
const KEPT = 40;

/** Hashes of their keys, least recently used first. */
const used = new Set<string>();

/** Somebody looks at it now. */
export function noteUse(key: readonly unknown[]): void {
  const hash = hashKey(key);
  used.delete(hash);
  used.add(hash);
}

/** Forgets the shards that have not been looked at for longest; never one that somebody looks at. */
export function dropLeastUsed(): void {
  const cache = queryClient.getQueryCache();
  const idle = [...used].flatMap((hash) => {
    const query = cache.get(hash);
    if (query === undefined) used.delete(hash);
    return query === undefined || query.isActive() || query.state.data === undefined ? [] : [query];
  });
  for (const query of idle.slice(0, Math.max(0, idle.length - KEPT))) cache.remove(query);
}
