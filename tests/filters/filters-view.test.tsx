// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { FiltersView } from "../../src/filters/filters-view.tsx";
import type { ViewQuery } from "../../src/model/view.ts";
import { viewStore } from "../../src/state/view-store.ts";
import { aDataset } from "../build.ts";
import { showDataset } from "../show.ts";

const dataset = aDataset({
  events: [
    {
      id: "a",
      type: "CONSULT",
      status: "planned",
      actors: [
        ["RUS", "host"],
        ["taliban", "participant"],
      ],
      start: "2021-10-20",
    },
    { id: "b", type: "AGREE", status: "occurred", actors: [["RUS", "source"]], start: "2021" },
    { id: "c", type: "AID", status: "occurred", actors: [["TJK", "target"]] },
    ...["one", "two", "three", "four", "five", "six"].map((id) => ({ id, type: "ASSAULT" as const, actors: [[id, "source"] as const] })),
  ],
});

const show = (query: ViewQuery = {}) => {
  showDataset(dataset, { query });
  render(<FiltersView />);
};
const query = () => viewStore.getState().query;
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });

describe("the filters", () => {
  it("start with nothing ticked, which means all", () => {
    show();
    for (const choice of screen.getAllByRole<HTMLInputElement>("checkbox")) expect(choice.checked).toBe(false);
  });

  it("tick a status, and take the filter off when the last one is unticked", async () => {
    show();
    await userEvent.click(box(/^Planned/));
    expect(query()).toEqual({ status: ["planned"] });
    await userEvent.click(box(/^Planned/));
    expect(query()).toEqual({});
  });

  it("count what each choice would leave given the others", () => {
    show({ actors: ["RUS"] });
    expect(box(/^Planned, 1 event$/)).toBeDefined();
    expect(box(/^Occurred, 1 event$/)).toBeDefined();
    expect(box(/^taliban, 1 event$/)).toBeDefined();
  });

  it("keep a choice that would leave nothing within reach", async () => {
    show({ status: ["planned"], actors: ["TJK"] });
    expect(box(/^Planned, 0 events$/).checked).toBe(true);
    await userEvent.click(box(/^Planned, 0 events$/));
    expect(query()).toEqual({ actors: ["TJK"] });
  });

  it("have an “only” that unticks the rest, and undoes itself", async () => {
    show({ status: ["planned", "occurred"] });
    await userEvent.click(screen.getByRole("button", { name: "Only Planned" }));
    expect(query()).toEqual({ status: ["planned"] });
    await userEvent.click(screen.getByRole("button", { name: "All, not only Planned" }));
    expect(query()).toEqual({});
  });

  it("fold a long list to the busiest five, and unfold it", async () => {
    show();
    const actors = screen.getByRole("button", { name: "Actors" }).closest("section") ?? document.body;
    expect(within(actors).getAllByRole("checkbox")).toHaveLength(5);
    expect(within(actors).getAllByRole("checkbox")[0]).toBe(box(/^RUS/));
    await userEvent.click(within(actors).getByRole("button", { name: "more (4)" }));
    expect(within(actors).getAllByRole("checkbox")).toHaveLength(9);
  });

  it("never fold away what is ticked", () => {
    show({ actors: ["six"] });
    expect(box(/^six/).checked).toBe(true);
  });

  it("say which group is narrowed, even when it is folded", async () => {
    show({ status: ["planned"] });
    await userEvent.click(screen.getByRole("button", { name: /^Status/ }));
    expect(screen.queryByRole("checkbox", { name: /^Planned/ })).toBeNull();
    expect(screen.getByRole("button", { name: /^Status\s+1 ticked$/ })).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Clear the filter Status" }));
    expect(query()).toEqual({});
  });
});

describe("kinds", () => {
  it("tick a whole family, and show its types as ticked", async () => {
    show();
    await userEvent.click(box(/^Talks/));
    expect(query()).toEqual({ families: ["talks"] });
    await userEvent.click(screen.getByRole("button", { name: "Show the types of Talks" }));
    expect(box(/^Agreement/).checked).toBe(true);
  });

  it("leave the other types of a ticked family when one is unticked", async () => {
    show({ families: ["talks"] });
    await userEvent.click(screen.getByRole("button", { name: "Show the types of Talks" }));
    await userEvent.click(box(/^Agreement/));
    expect(query()).toEqual({ types: ["CONSULT"] });
    expect(screen.getAllByRole<HTMLInputElement>("checkbox", { name: /^Talks/ })[0]?.indeterminate).toBe(true);
  });

  it("become the family when its last type is ticked", async () => {
    show({ types: ["CONSULT"] });
    await userEvent.click(screen.getByRole("button", { name: "Show the types of Talks" }));
    await userEvent.click(box(/^Agreement/));
    expect(query()).toEqual({ families: ["talks"] });
  });

  it("untick the other families with “only” on a type, in one step", async () => {
    show({ families: ["force"] });
    await userEvent.click(screen.getByRole("button", { name: "Show the types of Talks" }));
    await userEvent.click(screen.getByRole("button", { name: "Only Agreement" }));
    expect(query()).toEqual({ types: ["AGREE"] });
  });
});

describe("certainty", () => {
  it("is no question without a time range", () => {
    show();
    expect(screen.queryByRole("checkbox", { name: /Only what is certain/ })).toBeNull();
  });

  it("leaves out what is only possibly in the range", async () => {
    show({ t: { from: "2021-10", to: "2021-10" } });
    await userEvent.click(box(/^Only what is certain, 1 event$/));
    expect(query()).toMatchObject({ certainty: "certain" });
  });
});

describe("the words", () => {
  it("are the view's when one leaves the field, and are gone when it is cleared", async () => {
    show();
    const field = screen.getByRole("searchbox");
    await userEvent.type(field, "talks");
    await userEvent.tab();
    expect(query()).toEqual({ q: "talks" });
    await userEvent.click(screen.getByRole("button", { name: "Clear the words" }));
    expect(query()).toEqual({});
  });

  it("say that the index is on its way, and that it filters nothing until then", () => {
    show({ q: "talks" });
    expect(screen.getByText(/Loading the words/)).toBeDefined();
  });
});
