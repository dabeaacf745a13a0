// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DatasetTitle } from "../../src/app/dataset-choice.tsx";
import { LoadProgress } from "../../src/app/load-progress.tsx";
import { loadingKey, type Loading } from "../../src/data/load-rest.ts";
import { indexQuery } from "../../src/data/queries.ts";
import { queryClient } from "../../src/data/query-client.ts";
import { cameraStore, setCamera } from "../../src/state/camera-store.ts";
import { setTheme, themeStore } from "../../src/state/theme-store.ts";
import { restoreQuery, setDataset, viewStore } from "../../src/state/view-store.ts";
import { aDataset } from "../build.ts";
import { showDataset } from "../show.ts";

const dataset = aDataset({ events: [{ id: "a" }] });

beforeEach(() => showDataset(dataset));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("a dataset that arrives in parts", () => {
  const loading = (overrides: Partial<Loading> = {}) => {
    const data: Loading = {
      status: "loading",
      rows: 300_000,
      total: 1_000_000,
      bytes: 36_400_000,
      totalBytes: 120_000_000,
      message: null,
      ...overrides,
    };
    queryClient.setQueryData(loadingKey(dataset), data);
  };

  it("has no progress to show where all events came at once", () => {
    expect(render(<LoadProgress />).container.textContent).toBe("");
  });

  it("says how far it is, to those who do not see the bar too", async () => {
    loading();
    render(<LoadProgress />);
    const bar = screen.getByRole("progressbar", { name: "Loading the events" });
    expect(bar.getAttribute("aria-valuetext")).toBe("300,000 of 1,000,000 events · 36 of 120 MB");
    expect(screen.getByText("Stop loading")).toBeTruthy();
    act(() => loading({ status: "complete", rows: 1_000_000 }));
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  });

  it("says that only a part is there after it was stopped or failed, and why", async () => {
    loading({ status: "stopped" });
    render(<LoadProgress />);
    expect(screen.getByRole("status").textContent).toContain("Only 300,000 of 1,000,000 events are loaded");
    expect(screen.getByText("Load the rest")).toBeTruthy();
    act(() => loading({ status: "failed", message: "data/x/events/3.json: the server answers 500" }));
    expect((await screen.findByRole("alert")).textContent).toContain("events/3.json: the server answers 500");
    expect(screen.getByText("Try again")).toBeTruthy();
  });
});

describe("the choice of a dataset", () => {
  const entries = (...ids: string[]) =>
    queryClient.setQueryData(indexQuery.queryKey, {
      schema: 1,
      datasets: ids.map((id) => ({ id, title: `About ${id}`, events: 1000, documents: 1, path: id, manifest: "0", table: "0" })),
    });

  it("is not there where there is nothing to choose", () => {
    render(<DatasetTitle title="About test" />);
    expect(screen.queryByRole("combobox")).toBeNull();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("About test");
  });

  it("shows another, which the address then names, and the first again without a name", async () => {
    entries("test", "other");
    render(<DatasetTitle title="About test" />);
    const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: "Dataset" });
    expect(choice.value).toBe("test");
    await userEvent.selectOptions(choice, "other");
    expect(viewStore.getState()).toMatchObject({ query: { ds: "other" }, cause: { how: "commit" } });
    await userEvent.selectOptions(choice, "test");
    expect(viewStore.getState().query).toEqual({});
  });

  it("forgets filters, selection and camera, and keeps how things are drawn and the theme", () => {
    entries("test", "other");
    setTheme("dark");
    restoreQuery({ actors: ["RUS"], sel: { kind: "event", id: "a" }, t: { from: "2021", to: "end" }, lanes: "kind", view: "list" });
    setCamera({ lng: 1, lat: 2, zoom: 3 });
    setDataset("other");
    expect(viewStore.getState()).toMatchObject({ query: { ds: "other", lanes: "kind", view: "list" }, trail: [] });
    expect(viewStore.getState().query).not.toHaveProperty("actors");
    expect(viewStore.getState().query).not.toHaveProperty("sel");
    expect(cameraStore.getState().camera).toBeNull();
    expect(themeStore.getState().preferred).toBe("dark");
  });
});
