// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ListView } from "../../src/list/list-view.tsx";
import type { ViewQuery } from "../../src/model/view.ts";
import { select, setChoice } from "../../src/state/view-store.ts";
import { aDataset, aDetail } from "../build.ts";
import type { TerseEvent } from "../build-table.ts";
import { layOut, scroll } from "../laid-out.ts";
import { showDataset } from "../show.ts";

beforeEach(() => layOut(600));
afterEach(() => vi.restoreAllMocks());

/** 400 events in each of 2020 to 2022, in time order, plans from the 301st on. */
const EVENTS = Array.from({ length: 1200 }, (_, n) => ({
  id: `e${n}`,
  start: `${2020 + Math.floor(n / 400)}-${String(1 + Math.floor((n % 400) / 34)).padStart(2, "0")}-10`,
  status: n < 300 ? ("occurred" as const) : ("planned" as const),
}));
const DETAILS = EVENTS.map(({ id }) => aDetail({ id, label: `Event ${id}` }));

function show(query: ViewQuery = {}, events: readonly TerseEvent[] = EVENTS) {
  showDataset(aDataset({ events }), { details: DETAILS, query });
  render(<ListView />);
  return screen.getByRole("region", { name: "Events" });
}
const rows = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>("ol > li")];
const ids = (list: HTMLElement) => rows(list).map(({ dataset }) => Number(dataset["row"]));
const scroller = (list: HTMLElement) => list.querySelector(".list-scroll") ?? list;
const bar = (list: HTMLElement) => within(list).getByRole("combobox", { name: "Go to" });

it("draws of a long list only what is near what is in sight, and says which of how many each is", () => {
  const list = show();
  expect(rows(list).length).toBeGreaterThan(3);
  expect(rows(list).length).toBeLessThan(40);
  expect(rows(list)[1]?.getAttribute("aria-posinset")).toBe("2");
  expect(rows(list)[1]?.getAttribute("aria-setsize")).toBe("34");
  expect(within(list).getAllByRole("heading", { level: 3 })[0]?.textContent).toBe("January 2020 34");
});

it("draws other rows when it is scrolled, under their own heading", () => {
  const list = show();
  act(() => scroll(scroller(list), 90_000));
  expect(ids(list)[0]).toBeGreaterThan(300);
  expect(rows(list).length).toBeLessThan(40);
  expect(within(list).getAllByRole("heading", { level: 3 })[0]?.textContent).toMatch(/ 20(20|21) 34$/);
});

it("goes to any month at once", async () => {
  const list = show();
  await userEvent.selectOptions(bar(list), "May 2022 · 34");
  await waitFor(() => expect(ids(list)).toContain(936));
  expect(within(list).getAllByRole("option")).toHaveLength(36);
});

it("keeps the event that has the focus, and the next, when they are scrolled away", () => {
  const list = show();
  act(() => within(list).getByRole("button", { name: "Event e1" }).focus());
  act(() => scroll(scroller(list), 90_000));
  expect(document.activeElement?.textContent).toBe("Event e1");
  expect(ids(list).slice(0, 3)).toEqual([0, 1, 2]);
  expect(ids(list)[3]).toBeGreaterThan(300);
});

it("takes the focus along from event to event with Page Down, and to the last with End", async () => {
  const list = show();
  act(() => within(list).getByRole("button", { name: "Event e0" }).focus());
  await userEvent.keyboard("{PageDown}");
  expect(document.activeElement?.getAttribute("data-row")).toBe("3");
  await userEvent.keyboard("{End}");
  expect(document.activeElement?.getAttribute("data-row")).toBe("1199");
});

it("brings into sight what is selected elsewhere", async () => {
  const list = show();
  expect(ids(list)).not.toContain(1100);
  act(() => select({ kind: "event", id: "e1100" }));
  await waitFor(() => expect(list.querySelector("[aria-current=true]")?.textContent).toContain("Event e1100"));
});

it("opens at the event that a link selects", async () => {
  const list = show({ sel: { kind: "event", id: "e700" } });
  await waitFor(() => expect(list.querySelector("[aria-current=true]")?.textContent).toContain("Event e700"));
});

it("keeps its place when a filter leaves the row at the top, and begins anew when it does not", async () => {
  const list = show();
  act(() => scroll(scroller(list), 90_000));
  expect(within(list).getByText("588 of 1,200")).toBeTruthy();
  act(() => setChoice("status", ["planned"]));
  expect(await within(list).findByText("288 of 900")).toBeTruthy();
  expect(ids(list)).toContain(587);
  act(() => setChoice("status", ["occurred"]));
  expect(await within(list).findByText("1 of 300")).toBeTruthy();
  expect(ids(list)[0]).toBe(0);
});

it("is cut into stretches of ten thousand, from one of which it goes on to the next", async () => {
  const list = show(
    {},
    Array.from({ length: 20_100 }, (_, n) => ({ id: `e${n}`, start: "2020-05-10" })),
  );
  expect([...list.querySelectorAll("option")].map(({ textContent }) => textContent)).toEqual([
    "May 2020 · 20,100",
    "from 10 May 2020 · 10,001 onwards",
    "from 10 May 2020 · 20,001 onwards",
  ]);
  await userEvent.click(within(list).getByText("Events 10,001–20,000, after these"));
  await waitFor(() => expect(ids(list)[0]).toBe(10_000));
  expect(document.activeElement?.textContent).toBe("May 2020 20,100, continued");
  expect(rows(list)[0]?.getAttribute("aria-posinset")).toBe("10001");
  await userEvent.click(within(list).getByText("Events 20,001–20,100, after these"));
  expect(within(list).queryByText(/after these$/)).toBeNull();
  await userEvent.click(within(list).getByText("Events 10,001–20,000, before these"));
  await waitFor(() => expect(ids(list).at(-1)).toBe(19_999));
  expect(document.activeElement?.getAttribute("data-row")).toBe("19999");
});
