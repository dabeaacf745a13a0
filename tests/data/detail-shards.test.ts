// @vitest-environment jsdom
import { QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { detailsQuery } from "../../src/data/queries.ts";
import { queryClient } from "../../src/data/query-client.ts";
import { aDataset } from "../build.ts";
import { aServer } from "./a-server.ts";

const hashes = Array.from({ length: 60 }, (_, n) => String(n % 10).repeat(64));
const dataset = aDataset({ manifest: { files: { "details/hashes.json": { sha256: "f".repeat(64), bytes: 1 } }, detailShard: 1 } });
const files = Object.fromEntries(hashes.map((_, n) => [`test/details/${n}.json`, { schema: 1, first: n, events: [] }]));

beforeEach(() => queryClient.clear());
afterEach(() => vi.unstubAllGlobals());

const kept = () => queryClient.getQueryCache().findAll({ queryKey: ["details"] }).length;

it("asks once for the hashes that the manifest does not list, and for each shard by its own", async () => {
  const { asked } = aServer({ ...files, "test/details/hashes.json": { schema: 1, hashes } });
  await Promise.all([3, 4].map((n) => queryClient.query(detailsQuery(dataset, n))));
  expect(asked).toEqual([
    "test/details/hashes.json?h=ffffffffffff",
    "test/details/3.json?h=333333333333",
    "test/details/4.json?h=444444444444",
  ]);
});

it("forgets the shards that were not looked at for longest, never one that is looked at", async () => {
  aServer({ ...files, "test/details/hashes.json": { schema: 1, hashes } });
  const look = new QueryObserver(queryClient, detailsQuery(dataset, 0)).subscribe(() => undefined);
  for (let n = 0; n < 50; n++) {
    await queryClient.query(detailsQuery(dataset, n));
    // Somebody comes back to this one again and again.
    if (n > 1) detailsQuery(dataset, 1);
  }
  look();
  const has = (n: number) => queryClient.getQueryData(detailsQuery(dataset, n).queryKey) !== undefined;
  expect([kept() <= 42, has(0), has(1), has(2), has(49)]).toEqual([true, true, true, false, true]);
});
