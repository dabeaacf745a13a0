// @vitest-environment jsdom
import { act, renderHook, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useDetail, useDetails, useSourceDocument } from "../../src/state/use-details.ts";
import { useGeoLabels } from "../../src/state/use-geo-labels.ts";
import { useTextIndex } from "../../src/state/use-text-index.ts";
import { select } from "../../src/state/view-store.ts";
import { aServer } from "../data/a-server.ts";
import { aDataset, aDetail } from "../build.ts";
import { showDataset } from "../show.ts";

const ids = ["a", "b", "c", "d", "e"];
const dataset = aDataset({ events: ids.map((id) => ({ id })), manifest: { detailShard: 2 } });
const details = ids.map((id) => aDetail({ id }));
const shard = (n: number) => ({ schema: 1, first: n * 2, events: details.slice(n * 2, n * 2 + 2) });

afterEach(() => vi.unstubAllGlobals());

describe("details of events", () => {
  it("are there at once when they have been looked at before", () => {
    showDataset(dataset, { details });
    expect(renderHook(() => useDetail(3)).result.current?.id).toBe("d");
  });

  it("come from the shards of the rows that are looked at, each asked for once", async () => {
    showDataset(dataset);
    const { asked } = aServer({ "test/details/0.json": shard(0), "test/details/2.json": shard(2) });
    const rows = [0, 1, 4];
    const { result } = renderHook(() => useDetails(rows));
    expect(result.current.size).toBe(0);
    await waitFor(() => expect([...result.current].map(([row, { id }]) => `${row}${id}`)).toEqual(["0a", "1b", "4e"]));
    expect(asked).toEqual(["test/details/0.json", "test/details/2.json"]);
  });

  it("are shown as far as they have come when some are missing", async () => {
    showDataset(dataset);
    aServer({ "test/details/1.json": shard(1) });
    const rows = Int32Array.of(0, 2);
    const { result } = renderHook(() => useDetails(rows));
    await waitFor(() => expect([...result.current.keys()]).toEqual([2]));
  });

  it("stay the same map when something else changes", () => {
    showDataset(dataset, { details });
    const rows = [0, 3];
    const { result } = renderHook(() => useDetails(rows));
    const before = result.current;
    act(() => select({ kind: "event", id: "a" }));
    expect(result.current).toBe(before);
  });
});

describe("a source", () => {
  const document = { id: "doc", text: "Words.", sentences: [], spans: [], passages: [] };

  it("is read when it has come", async () => {
    showDataset(dataset);
    aServer({ "test/documents/doc.json": document });
    const { result } = renderHook(() => useSourceDocument("doc"));
    expect(result.current.status).toBe("loading");
    await waitFor(() => expect(result.current).toMatchObject({ status: "ready", document }));
  });

  it("can be asked for again when it did not come", async () => {
    showDataset(dataset);
    const server = aServer({});
    const { result } = renderHook(() => useSourceDocument("doc"));
    await waitFor(() => expect(result.current.status).toBe("failed"));
    server.set("test/documents/doc.json", document);
    act(() => result.current.retry());
    await waitFor(() => expect(result.current.status).toBe("ready"));
  });
});

describe("the text index", () => {
  it("is not fetched before somebody searches", async () => {
    showDataset(dataset);
    const { asked } = aServer({});
    const { result, rerender } = renderHook(({ open }) => useTextIndex(open), { initialProps: { open: false } });
    expect(result.current.status).toBe("off");
    expect(asked).toEqual([]);
    rerender({ open: true });
    expect(result.current.status).toBe("loading");
    await waitFor(() => expect(result.current.status).toBe("failed"));
    expect(result.current.search("talks")).toEqual([]);
  });

  it("finds nothing for no words, rather than everything", () => {
    showDataset(dataset, { text: { search: () => [0, 1] } });
    const { result } = renderHook(() => useTextIndex(true));
    expect(result.current.search("  ")).toEqual([]);
    expect(result.current.search("talks")).toEqual([0, 1]);
  });
});

it("label points come when the map asks for them", async () => {
  const labels = { countries: {}, regions: {} };
  showDataset(dataset);
  aServer({ "geo/labels.json": labels });
  const { result } = renderHook(() => useGeoLabels());
  expect(result.current).toBeUndefined();
  await waitFor(() => expect(result.current).toEqual(labels));
});
