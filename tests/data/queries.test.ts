// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { datasetQuery, detailsQuery, documentQuery, indexQuery } from "../../src/data/queries.ts";
import { queryClient } from "../../src/data/query-client.ts";
import { textIndexQuery } from "../../src/data/text-index.ts";
import { aDataset, day } from "../build.ts";
import { buildTableJson } from "../build-table.ts";
import { aServer } from "./a-server.ts";

const events = [{ id: "a", start: "2021-03", end: null, actors: [["RUS", "host"]] }] as const;
const documents = [{ id: "doc", published: { edtf: null, start: "2021-10-07", end: "2021-10-19", why: null } }];
const { manifest } = aDataset({ events, documents, manifest: { files: { "details/0.json": { sha256: "d".repeat(64), bytes: 1 } } } });
const table = buildTableJson(events, manifest);
const entry = { id: "test", title: "A test", events: 1, documents: 1, path: "test", manifest: "m".repeat(64), table: "t".repeat(64) };

beforeEach(() => queryClient.clear());
afterEach(() => vi.unstubAllGlobals());

describe("loading a dataset", () => {
  it("asks for manifest and table at once, each by its hash", async () => {
    const { asked } = aServer({ "test/manifest.json": manifest, "test/events.json": table });
    const dataset = await queryClient.query(datasetQuery(entry));
    expect(asked).toEqual(["test/manifest.json?h=mmmmmmmmmmmm", "test/events.json?h=tttttttttttt"]);
    expect(dataset.rowOf.get("a")).toBe(0);
    expect(dataset.countryOf.get("RUS")).toBe(0);
    expect(dataset.knownUntil).toEqual([day("2021-10-19")]);
  });

  it.each([
    [{ ...manifest, schema: 2 }, table, /manifest\.json: schema 2, this page reads 1/],
    [manifest, { ...table, schema: "x" }, /events\.json: schema "x", this page reads 1/],
    [manifest, [], /events\.json: schema is missing/],
    [manifest, { ...table, type: [99] }, /events\.json does not fit its manifest: type has code 99/],
    [{ ...manifest, id: "other" }, table, /it is of dataset "other", index\.json expects "test"/],
  ])("refuses files that do not belong together, in one sentence", async (manifestFile, tableFile, message) => {
    aServer({ "test/manifest.json": manifestFile, "test/events.json": tableFile });
    await expect(queryClient.query(datasetQuery(entry))).rejects.toThrow(message);
  });

  it("refuses an index that lists nothing", async () => {
    aServer({ "index.json": { schema: 1, datasets: [] } });
    await expect(queryClient.query(indexQuery)).rejects.toThrow("data/index.json: it lists no dataset");
  });

  it("is done once: asking again asks no server", async () => {
    const { asked } = aServer({ "index.json": { schema: 1, datasets: [entry] } });
    await queryClient.query(indexQuery);
    await queryClient.query(indexQuery);
    expect(asked).toEqual(["index.json"]);
  });
});

describe("what is looked at later", () => {
  const dataset = aDataset({ events, manifest });

  it("comes by the hash that the manifest has for it", async () => {
    const { asked } = aServer({ "test/details/0.json": { schema: 1, first: 0, events: [] } });
    await queryClient.query(detailsQuery(dataset, 0));
    expect(asked).toEqual(["test/details/0.json?h=dddddddddddd"]);
  });

  it("is refused when it is of another version of the page", async () => {
    aServer({ "test/details/0.json": { schema: 9, first: 0, events: [] } });
    await expect(queryClient.query(detailsQuery(dataset, 0))).rejects.toThrow("schema 9");
  });

  it("names the source that could not be had", async () => {
    aServer({});
    await expect(queryClient.query(documentQuery(dataset, "doc"))).rejects.toThrow("data/test/documents/doc.json");
  });
});

it("does not ask for the text index of a dataset that is too large to have one", async () => {
  const { asked } = aServer({});
  await expect(queryClient.query(textIndexQuery(aDataset()))).rejects.toThrow("has no text index");
  expect(asked).toEqual([]);
});
