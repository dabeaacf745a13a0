// @vitest-environment jsdom
import { configure, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { App } from "../../src/app.tsx";
import { queryClient } from "../../src/data/query-client.ts";
import type { ViewQuery } from "../../src/model/view.ts";
import { restoreNotices } from "../../src/state/notices.ts";
import { viewStore } from "../../src/state/view-store.ts";
import { aDataset, aDetail } from "../build.ts";
import { showDataset } from "../show.ts";

// Some views are fetched when they are first seen, and a busy machine takes its time.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 30_000 });

// jsdom has no WebGL: the map is a view like any other here.
vi.mock("../../src/map/map-frame.tsx", () => ({ MapFrame: () => <section aria-label="Map" /> }));

const dataset = aDataset({
  events: [
    { id: "a", status: "planned", actors: [["RUS", "host"]], start: "2021-10-20" },
    { id: "b", status: "feared", actors: [["TJK", "target"]] },
  ],
  countries: [{ id: "RUS", name: "Russia" }],
  manifest: { title: "Two events" },
});

const show = (query: ViewQuery = {}) => {
  showDataset(dataset, { query, details: [aDetail({ id: "a", label: "Talks are planned" }), aDetail({ id: "b" })] });
  render(<App />);
};
const query = () => viewStore.getState().query;

describe("the page", () => {
  it("has its parts as landmarks that a screen reader can go to", async () => {
    show();
    expect(screen.getByRole("heading", { level: 1, name: "Two events" })).toBeDefined();
    for (const name of ["Filters", "Map"]) expect(screen.getByRole("region", { name })).toBeDefined();
    expect(screen.getByLabelText("Details")).toBeDefined();
    expect(await screen.findByRole("region", { name: "Timeline" })).toBeDefined();
  });

  it("says in the tab's title what is selected", async () => {
    show({ sel: { kind: "country", id: "RUS" } });
    expect(document.title).toBe("Russia · Two events · Dateline");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(document.title).toBe("Two events · Dateline"));
  });

  it("names a selected event in the title", () => {
    show({ sel: { kind: "event", id: "a" } });
    expect(document.title).toBe("Talks are planned · Two events · Dateline");
  });

  it("clears the selection with Esc first and the text after", async () => {
    show({ sel: { kind: "country", id: "RUS" }, q: "talks" });
    await userEvent.keyboard("{Escape}");
    expect(query()).toEqual({ q: "talks" });
    await userEvent.keyboard("{Escape}");
    expect(query()).toEqual({});
  });

  it("puts the list in the map's place and keeps the panel", async () => {
    show();
    await userEvent.click(screen.getByRole("radio", { name: "List" }));
    expect(query().view).toBe("list");
    expect(await screen.findByRole("region", { name: "Events" })).toBeDefined();
    expect(screen.queryByRole("region", { name: "Map" })).toBeNull();
  });

  it("tells what a link asked for in vain, and forgets it on request", async () => {
    show({ sel: { kind: "actor", id: "nobody" } });
    const notice = screen.getByText(/Not in this dataset, though this link asks for it: selection/);
    expect(notice.closest("[aria-live=polite]")).not.toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Close this message" }));
    expect(screen.queryByText(/asks for a selection/)).toBeNull();
    restoreNotices([]);
  });

  it("folds the filters away and keeps what they say above the map", async () => {
    show({ status: ["planned"] });
    await userEvent.click(screen.getByRole("button", { name: "Hide the filters" }));
    expect(screen.queryByRole("region", { name: "Filters" })).toBeNull();
    expect(within(screen.getByRole("group", { name: "What narrows the events" })).getByText("planned")).toBeDefined();
  });

  it("says that the events could not be loaded, and asks again", async () => {
    queryClient.clear();
    const fetched = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response("gone", { status: 404 }));
    render(<App />);
    expect((await screen.findByRole("alert")).textContent).toContain("The events could not be loaded");
    const before = fetched.mock.calls.length;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(fetched.mock.calls.length).toBeGreaterThan(before));
    fetched.mockRestore();
  });
});
