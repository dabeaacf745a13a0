// @vitest-environment jsdom
import { act, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { queryClient } from "../../src/data/query-client.ts";
import { presentInputs } from "../../src/state/inputs.ts";
import { dismissNotices, restoreNotices, useNotices } from "../../src/state/notices.ts";
import { preloadDataset } from "../../src/state/preload-dataset.ts";
import { useDatasetGate } from "../../src/state/use-dataset-gate.ts";
import { restoreQuery, setText, toggleChoice } from "../../src/state/view-store.ts";
import { aServer, type Answer } from "../data/a-server.ts";
import { buildTableJson } from "../build-table.ts";
import { aDataset } from "../build.ts";

const events = [{ id: "a", actors: [["RUS", "host"]] }] as const;

function files(...ids: string[]): Record<string, Answer> {
  const entries = ids.map((id) => ({ id, title: id, events: 1, documents: 1, path: id, manifest: "m", table: "t" }));
  const answers: Record<string, Answer> = { "index.json": { schema: 1, datasets: entries } };
  for (const id of ids) {
    const { manifest } = aDataset({ events, manifest: { id, files: { "search.json": { sha256: "s", bytes: 1 } } } });
    answers[`${id}/manifest.json`] = manifest;
    answers[`${id}/events.json`] = buildTableJson(events, manifest);
  }
  return answers;
}
const shown = () => presentInputs()?.dataset.id;

beforeEach(() => {
  queryClient.clear();
  restoreQuery({});
  restoreNotices([]);
});
afterEach(() => vi.unstubAllGlobals());

describe("the gate", () => {
  it("opens with the first dataset when the link names none", async () => {
    aServer(files("first", "second"));
    const { result } = renderHook(() => useDatasetGate());
    expect(result.current).toEqual({ status: "loading" });
    await waitFor(() => expect(result.current).toMatchObject({ status: "ready", dataset: { id: "first" } }));
    expect(shown()).toBe("first");
  });

  it("opens at once with what was asked for before there was a page", async () => {
    const { asked } = aServer(files("first", "second"));
    restoreQuery({ ds: "second" });
    await preloadDataset("second");
    expect(asked.map((name) => name.replace(/\?.*/, ""))).toEqual(["index.json", "second/manifest.json", "second/events.json"]);
    const { result } = renderHook(() => useDatasetGate());
    expect(result.current).toMatchObject({ status: "ready", dataset: { id: "second" } });
    expect(asked).toHaveLength(3);
  });

  it("says itself what could not be had before there was a page, and tries again", async () => {
    const { set } = aServer({});
    await preloadDataset(undefined);
    const { result } = renderHook(() => useDatasetGate());
    await waitFor(() => expect(result.current.status).toBe("failed"));
    for (const [name, answer] of Object.entries(files("first"))) set(name, answer);
    act(() => {
      if (result.current.status === "failed") result.current.error.retry();
    });
    await waitFor(() => expect(result.current.status).toBe("ready"));
  });

  it("opens with the dataset that the link names, and follows the link to another", async () => {
    aServer(files("first", "second"));
    restoreQuery({ ds: "second" });
    const { result } = renderHook(() => useDatasetGate());
    await waitFor(() => expect(result.current).toMatchObject({ status: "ready", dataset: { id: "second" } }));
    act(() => restoreQuery({}));
    expect(result.current.status).toBe("loading");
    await waitFor(() => expect(shown()).toBe("first"));
  });

  it("opens with the first, and says so, when the link names one that is not here", async () => {
    aServer(files("first"));
    restoreQuery({ ds: "elsewhere" });
    const { result } = renderHook(() => ({ gate: useDatasetGate(), notices: useNotices() }));
    await waitFor(() => expect(result.current.gate).toMatchObject({ dataset: { id: "first" } }));
    expect(result.current.notices).toEqual([{ param: "ds", found: "elsewhere", reason: "unknown" }]);
  });

  it("says what is missing, and opens when it is there at the second try", async () => {
    const server = aServer({});
    const { result } = renderHook(() => useDatasetGate());
    await waitFor(() =>
      expect(result.current).toMatchObject({ status: "failed", error: { message: expect.stringContaining("data/index.json") } }),
    );
    for (const [path, answer] of Object.entries(files("first"))) server.set(path, answer);
    act(() => {
      if (result.current.status === "failed") result.current.error.retry();
    });
    await waitFor(() => expect(result.current.status).toBe("ready"));
  });

  it("says what is missing of a dataset that is listed", async () => {
    const { "first/events.json": _, ...rest } = files("first");
    aServer(rest);
    const { result } = renderHook(() => useDatasetGate());
    await waitFor(() =>
      expect(result.current).toMatchObject({ status: "failed", error: { message: expect.stringContaining("data/first/events.json") } }),
    );
  });

  it("fetches the text index once there is a text filter, not before", async () => {
    const { asked } = aServer(files("first"));
    const { result } = renderHook(() => useDatasetGate());
    await waitFor(() => expect(result.current.status).toBe("ready"));
    expect(asked).not.toContain("first/search.json?h=s");
    act(() => setText("talks", "progress"));
    await waitFor(() => expect(asked).toContain("first/search.json?h=s"));
  });
});

describe("notices", () => {
  it("go away when they are closed, or when what they are about is gone", async () => {
    aServer(files("first"));
    restoreQuery({ actors: ["RUS", "nobody"] });
    restoreNotices([{ param: "t", found: "x", reason: "invalid" }]);
    const { result } = renderHook(() => ({ gate: useDatasetGate(), notices: useNotices() }));
    await waitFor(() => expect(result.current.notices.map(({ param }) => param)).toEqual(["t", "actors"]));
    act(() => toggleChoice("actors", "RUS"));
    expect(result.current.notices.map(({ param }) => param)).toEqual(["t"]);
    act(() => dismissNotices());
    expect(result.current.notices).toEqual([]);
  });

  it("come back with the next address that deserves them", () => {
    const { result } = renderHook(() => useNotices());
    const notice = { param: "t", found: "x", reason: "invalid" } as const;
    act(() => restoreNotices([notice]));
    act(() => dismissNotices());
    act(() => restoreNotices([notice]));
    expect(result.current).toEqual([notice]);
  });
});
