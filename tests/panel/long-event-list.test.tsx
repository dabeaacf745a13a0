// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { PanelView } from "../../src/panel/panel-view.tsx";
import { aDataset, aDetail } from "../build.ts";
import { layOut, scroll } from "../laid-out.ts";
import { showDataset } from "../show.ts";

beforeEach(() => layOut(600));
afterEach(() => vi.restoreAllMocks());

/** A country that has done so many things. */
async function show(count: number) {
  const events = Array.from({ length: count }, (_, n) => ({ id: `e${n}`, actors: [["AFG", "source"] as const] }));
  showDataset(aDataset({ events }), {
    details: events.slice(0, 1000).map(({ id }) => aDetail({ id, label: `Event ${id}` })),
    query: { sel: { kind: "country", id: "AFG" } },
  });
  render(<PanelView />);
  const section = screen.getByRole("region", { name: /^Acts / });
  await userEvent.click(within(section).getByText(/^Show all/));
  await within(section).findByText("Show fewer");
  return section;
}
const cards = (section: HTMLElement) => [...section.querySelectorAll<HTMLElement>(".panel-card")];
const numbers = (section: HTMLElement) => cards(section).map(({ dataset }) => Number(dataset["row"]));
const panel = () => screen.getByRole("complementary", { name: "Details" });

it("draws of all events of a country only those near what is in sight, and goes on after those it had", async () => {
  const section = await show(500);
  await waitFor(() => expect(document.activeElement?.getAttribute("data-row")).toBe("20"));
  expect(cards(section).length).toBeLessThan(40);
  expect(cards(section)[0]?.getAttribute("aria-setsize")).toBe("500");
  act(() => scroll(panel(), 60_000));
  await waitFor(() => expect(numbers(section).at(-1)).toBeGreaterThan(390));
  expect(cards(section).length).toBeLessThan(40);
  // And the one with the focus is still there.
  expect(numbers(section)).toContain(20);
});

it("gets to the last event of a country by one key", async () => {
  const section = await show(500);
  await waitFor(() => expect(document.activeElement?.getAttribute("data-row")).toBe("20"));
  await userEvent.keyboard("{End}");
  expect(document.activeElement?.getAttribute("data-row")).toBe("499");
  expect(within(section).getByText("Event e499")).toBeTruthy();
});

it("shows the first of them again, and the sections below", async () => {
  const section = await show(500);
  await userEvent.click(within(section).getByText("Show fewer"));
  expect(numbers(section)).toEqual(Array.from({ length: 20 }, (_, n) => n));
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe("Event e0");
});

it("has pages of ten thousand, each of which can be gone to at once", async () => {
  const section = await show(20_100);
  await userEvent.selectOptions(within(section).getByLabelText("Events"), "20,001–20,100 of 20,100");
  await waitFor(() => expect(numbers(section)[0]).toBe(20_000));
  expect(cards(section)[0]?.getAttribute("aria-posinset")).toBe("20001");
  expect(within(section).queryByText(/after these$/)).toBeNull();
  await userEvent.click(within(section).getByText("Events 10,001–20,000, before these"));
  await waitFor(() => expect(document.activeElement?.getAttribute("data-row")).toBe("19999"));
});
