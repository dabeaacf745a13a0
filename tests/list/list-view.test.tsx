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
    for (const { label } of details) expect(within(list).getByRole("button", { name: label })).toBeDefined();
  });

  it("says of each who has which part, who says so and where no place is given", () => {
    const item = within(show()).getByRole("button", { name: "Iran and Russia helped the Taliban's last offensive" }).closest("li");
    expect(item?.textContent).toContain("Iran is said to assist · Russia is said to assist");
    expect(item?.textContent).toContain("Said by Antonio Giustozzi → SAM");
    expect(item?.textContent).toContain("before 15 August 2021 · no place given");
  });

  it("selects an event and keeps the others", async () => {
    const list = show();
    await userEvent.click(within(list).getByRole("button", { name: "Taliban seize power in Afghanistan" }));
    expect(query().sel).toEqual({ kind: "event", id: "takeover" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(18);
    expect(within(list).getByRole("listitem", { current: true }).textContent).toContain("Taliban seize power");
  });

  it("opens the source at an event's first quote", async () => {
    const item = within(show()).getByRole("button", { name: "Taliban seize power in Afghanistan" }).closest("li");
    await userEvent.click(within(item ?? document.body).getByRole("button", { name: "Show in source" }));
    expect(query()).toMatchObject({ view: "source", sel: { kind: "event", id: "takeover" } });
  });

  it("names the filter that leaves nothing, and drops it on request", async () => {
    const list = show({ status: ["hoped"], countries: ["TJK"] });
    await userEvent.click(within(list).getByRole("button", { name: "Drop the status: 3 events" }));
    expect(within(list).getAllByRole("listitem")).toHaveLength(3);
  });
});
