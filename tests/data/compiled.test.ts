import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkTable } from "../../src/data/check-table.ts";
import { decodeTable } from "../../src/data/decode-table.ts";
import { makeDataset } from "../../src/data/make-dataset.ts";
import { openIndex } from "../../src/data/open-index.ts";
import type { DatasetIndex, EventTableJson, Manifest } from "../../src/model/dataset.ts";
import { resolveView } from "../../src/url/resolve.ts";

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../public/data/${path}`, import.meta.url), "utf8"));
const { datasets } = read("index.json") as DatasetIndex;

describe.each(datasets.map(({ path }) => path))("the compiled dataset %s", (path) => {
  const manifest = read(`${path}/manifest.json`) as Manifest;
  const json = read(`${path}/events.json`) as EventTableJson;
  const dataset = makeDataset(manifest, decodeTable(json));

  it("fits its manifest", () => {
    expect(checkTable(json, manifest)).toBeNull();
  });

  it("finds every event by the words of its own label", () => {
    const index = openIndex(read(`${path}/search.json`), dataset);
    const shards = [...new Set(dataset.table.ids.map((_, row) => Math.floor(row / manifest.detailShard)))];
    const labels = shards.flatMap((n) =>
      (read(`${path}/details/${n}.json`) as { events: { label: string }[] }).events.map(({ label }) => label),
    );
    expect(labels).toHaveLength(dataset.table.length);
    for (const [row, label] of labels.entries()) expect(index.search(label)).toContain(row);
  });

  it("has a default view that names nothing unknown", () => {
    expect(resolveView({}, manifest, dataset.rowOf).notices).toEqual([]);
  });
});
