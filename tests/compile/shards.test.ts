import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import type { Limits } from "../../src/compile/limits.ts";
import type { DatasetIndex, DetailHashes, DetailShard, EventTableJson, ListColumnJson, Manifest } from "../../src/model/dataset.ts";
import { aReference, baseSeeds } from "./seed-files.ts";
import { NOWHERE, aRow, aTable } from "./table-files.ts";

const ROWS = Array.from({ length: 20 }, (_, n) =>
  aRow(n + 1, { ...(n % 3 === 0 && { where: NOWHERE }), ...(n % 4 === 0 && { actors: [] }), ...(n % 5 === 0 && { saidBy: ["KAZ"] }) }),
);
const SEEDS = baseSeeds(aTable(ROWS));

function compiled(limits: Partial<Limits>) {
  const { outputs, issues } = compile(SEEDS, aReference(), limits);
  expect(issues).toEqual([]);
  const parsed = <T>(path: string) => JSON.parse(outputs.get(path) ?? "null") as T;
  return { outputs, parsed, manifest: parsed<Manifest>("border-talks/manifest.json") };
}

const whole = compiled({});
const sha256 = (text: string | undefined) =>
  createHash("sha256")
    .update(text ?? "")
    .digest("hex");

describe("a table that is too large for one file", () => {
  const cut = compiled({ wholeTableRows: 6, tableRows: 6 });

  it("is cut into files that the manifest lists in order, with their hashes", () => {
    expect(cut.manifest.tables).toEqual([
      { path: "events/0.json", first: 0, rows: 6 },
      { path: "events/1.json", first: 6, rows: 6 },
      { path: "events/2.json", first: 12, rows: 6 },
      { path: "events/3.json", first: 18, rows: 5 },
    ]);
    for (const { path } of cut.manifest.tables)
      expect(cut.manifest.files[path]?.sha256).toBe(sha256(cut.outputs.get(`border-talks/${path}`)));
    expect(cut.outputs.has("border-talks/events.json")).toBe(false);
    expect(cut.parsed<DatasetIndex>("index.json").datasets[0]?.table).toBe(sha256(cut.outputs.get("border-talks/events/0.json")));
  });

  it("begins with a small one, which a page can show at once", () => {
    const { manifest } = compiled({ wholeTableRows: 22, tableRows: 10, firstTableRows: 2 });
    expect(manifest.tables.map(({ first, rows }) => [first, rows])).toEqual([
      [0, 2],
      [2, 10],
      [12, 10],
      [22, 1],
    ]);
  });

  it("loses and changes nothing: the files laid end to end are the table in one", () => {
    const shards = cut.manifest.tables.map(({ path }) => cut.parsed<EventTableJson>(`border-talks/${path}`));
    expect(joined(shards)).toEqual(whole.parsed<EventTableJson>("border-talks/events.json"));
    expect(cut.parsed<Manifest>("border-talks/manifest.json").actors).toEqual(whole.manifest.actors);
  });
});

describe("details of many events", () => {
  const many = compiled({ detailRows: 2, listedDetailFiles: 3, detailRowsOfMany: 4 });

  it("have a list of hashes of their own, so that the manifest stays small", () => {
    const { files, detailShard } = many.manifest;
    expect(detailShard).toBe(4);
    expect(Object.keys(files).filter((path) => path.startsWith("details/"))).toEqual(["details/hashes.json"]);
    const { hashes } = many.parsed<DetailHashes>("border-talks/details/hashes.json");
    expect(hashes).toEqual(Array.from({ length: 6 }, (_, n) => sha256(many.outputs.get(`border-talks/details/${n}.json`))));
  });

  it("are the same events in the same order", () => {
    const shards = Array.from({ length: 6 }, (_, n) => many.parsed<DetailShard>(`border-talks/details/${n}.json`));
    expect(shards.map(({ first }) => first)).toEqual([0, 4, 8, 12, 16, 20]);
    expect(shards.flatMap(({ events }) => events)).toEqual(whole.parsed<DetailShard>("border-talks/details/0.json").events);
  });

  it("and no text index, when there are more than it is for", () => {
    expect(compiled({ searchableEvents: 22 }).manifest.files["search.json"]).toBeUndefined();
    expect(compiled({ searchableEvents: 23 }).manifest.files["search.json"]).toBeDefined();
  });
});

function joined(shards: readonly EventTableJson[]): unknown {
  const [first] = shards;
  return Object.fromEntries(
    Object.entries(first ?? {}).map(([key, value]) => {
      const all = shards.map((shard) => (shard as unknown as Readonly<Record<string, unknown>>)[key]);
      if (key === "schema") return [key, value];
      if (key === "length") return [key, (all as number[]).reduce((sum, length) => sum + length, 0)];
      return [key, Array.isArray(value) ? all.flat() : joinedLists(all as ListColumnJson[])];
    }),
  );
}

function joinedLists(lists: readonly ListColumnJson[]): ListColumnJson {
  const offsets = [0];
  for (const list of lists) {
    const from = offsets.at(-1) ?? 0;
    offsets.push(...list.offsets.slice(1).map((at) => at + from));
  }
  return { offsets, values: lists.flatMap(({ values }) => values) };
}
