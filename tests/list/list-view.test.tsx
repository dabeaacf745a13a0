// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ListView } from "../../src/list/list-view.tsx";
import type { ViewQuery } from "../../src/model/view.ts";
import { viewStore } from "../../src/state/view-store.ts";
import { seedDataset, seedDetails } from "../panel/seed.ts";
import { showDataset } from "../show.ts";

const dataset = seedDataset();
const details = seedDetails();
const show = (query: ViewQuery = {}) => {
  showDataset(dataset, { details, query });
  render(<ListView />);
  return screen.getByRole("region", { name: "Events" });
};
const query = () => viewStore.getState().query;

describe("the event list", () => {
  it("has every event, each a button of its name", () => {
    const list = show();
    const buttons = [...list.querySelectorAll("button")].map(({ textContent }) => textContent);
    expect(buttons).toEqual(expect.arrayContaining(details.map(({ label }) => label)));
  });

  it("says of each who has which part, who says so and where no place is given", () => {
    const item = within(show()).getByText("Iran and Russia helped the Taliban's last offensive", { selector: "button" }).closest("li");
    expect(item?.textContent).toContain("Iran is said to have assisted · Russia is said to have assisted");
    expect(item?.textContent).toContain("Said by Antonio Giustozzi → SAM");
    expect(item?.textContent).toContain("before 15 August 2021 · no place given");
  });

  it("selects an event and keeps the others", async () => {
    const list = show();
    await userEvent.click(within(list).getByText("Taliban seize power in Afghanistan", { selector: "button" }));
    expect(query().sel).toEqual({ kind: "event", id: "takeover" });
    expect([...list.querySelectorAll("ol > li")]).toHaveLength(18);
    expect(list.querySelector("[aria-current=true]")?.textContent).toContain("Taliban seize power");
  });

  it("opens the source at an event's first quote", async () => {
    const item = within(show()).getByText("Taliban seize power in Afghanistan", { selector: "button" }).closest("li");
    await userEvent.click(within(item ?? document.body).getByText("Show in source", { selector: "button" }));
    expect(query()).toMatchObject({ view: "source", sel: { kind: "event", id: "takeover" } });
  });

  it("names the filter that leaves nothing, and drops it on request", async () => {
    const list = show({ status: ["hoped"], countries: ["TJK"] });
    await userEvent.click(within(list).getByText("Drop the status: 3 events", { selector: "button" }));
    expect([...list.querySelectorAll("ol > li")]).toHaveLength(3);
  });
});
