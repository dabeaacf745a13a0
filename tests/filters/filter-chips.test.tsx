// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { EmptyResult } from "../../src/filters/empty-result.tsx";
import { FilterChips } from "../../src/filters/filter-chips.tsx";
import type { ViewQuery } from "../../src/model/view.ts";
import { viewStore } from "../../src/state/view-store.ts";
import { aDataset } from "../build.ts";
import { showDataset } from "../show.ts";

const dataset = aDataset({
  events: [
    { id: "a", type: "CONSULT", status: "planned", actors: [["RUS", "host"]], start: "2021-10-20" },
    { id: "b", type: "AID", status: "occurred", actors: [["RUS", "source"]], start: "2018" },
    { id: "c", type: "ASSAULT", status: "occurred", actors: [["TJK", "target"]] },
  ],
  countries: [{ id: "RUS", name: "Russia" }],
});
const show = (query: ViewQuery) => {
  showDataset(dataset, { query });
  render(
    <>
      <FilterChips />
      <EmptyResult />
    </>,
  );
};
const query = () => viewStore.getState().query;
const chips = () => screen.getByRole("group", { name: "What narrows the events" }).textContent;

describe("the chips above the map", () => {
  it("are not there while nothing narrows the events", () => {
    show({ sel: { kind: "country", id: "RUS" }, lanes: "kind" });
    expect(screen.queryByRole("group")).toBeNull();
  });

  it("say how many are left, and by what", () => {
    show({ status: ["occurred"], actors: ["RUS"] });
    expect(chips()).toContain("Showing 1 of 3");
    expect(chips()).toContain("Status: occurred");
    expect(chips()).toContain("Actors: Russia");
  });

  it("name a whole family and a single type", () => {
    show({ families: ["talks"], types: ["AID"] });
    expect(chips()).toContain("What happened: Talks, Aid");
  });

  it("write the time range as dates", () => {
    show({ t: { from: "2021-03", to: "2021-10-20" } });
    expect(chips()).toContain("Time: 1 Mar 2021 – 20 Oct 2021");
  });

  it("take one filter off", async () => {
    show({ status: ["occurred"], actors: ["RUS"] });
    await userEvent.click(screen.getByRole("button", { name: "Remove the filter Status" }));
    expect(query()).toEqual({ actors: ["RUS"] });
  });

  it("take all filters off and leave the selection", async () => {
    show({ status: ["occurred"], q: "x", sel: { kind: "country", id: "RUS" } });
    await userEvent.click(screen.getByRole("button", { name: "Reset" }));
    expect(query()).toEqual({ sel: { kind: "country", id: "RUS" } });
  });

  it("do not claim a certainty that nothing asks for", () => {
    show({ certainty: "certain", status: ["occurred"] });
    expect(chips()).not.toContain("Certainty");
  });
});

describe("when nothing matches", () => {
  it("the filter to blame is named, and dropped on request", async () => {
    show({ status: ["planned"], families: ["force"] });
    expect(screen.getByText("No event matches")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: /^Drop/ }));
    expect(screen.queryByText("No event matches")).toBeNull();
  });

  it("says that several filters do it together when no single one does", () => {
    show({ status: ["planned"], families: ["force"], actors: ["RUS"], t: { from: "2018", to: "2018" } });
    expect(screen.getByText(/several together/)).toBeDefined();
  });

  it("says what an unknown id leaves", () => {
    show({ actors: ["nobody"] });
    expect(chips()).toContain("Actors: nothing");
    expect(screen.getByText(/there would be 3 events/)).toBeDefined();
  });
});
