import { describe, expect, it } from "vitest";
import { selectMapShelf, selectPlaceRows } from "../../src/selectors/map-shelf.ts";
import { aDataset, inputs } from "../build.ts";

const dataset = aDataset({
  actors: [{ id: "militants", kind: "unnamed-group", country: null }],
  events: [
    {
      id: "a",
      actors: [
        ["RUS", "source"],
        ["militants", "target"],
      ],
      links: [["RUS", "militants", true]],
    },
    { id: "b", actors: [["RUS", "source"]], place: "kabul" },
    { id: "c", status: "planned", actors: [["RUS", "source"]], place: "kabul" },
    { id: "d", actors: [["M49-143", "subject"]] },
  ],
});

describe("selectMapShelf", () => {
  it("keeps events with no place given, actors without a country, and says how many arcs they cost", () => {
    const { rows, actors, undrawn } = selectMapShelf(inputs(dataset));
    expect([...rows]).toEqual([0, 3]);
    expect(actors).toEqual([{ id: "militants", name: "militants", count: 1 }]);
    expect(undrawn).toBe(1);
  });

  it("shows only what is in view", () => {
    const { rows, actors, undrawn } = selectMapShelf(inputs(dataset, { status: ["planned"] }));
    expect([[...rows], actors, undrawn]).toEqual([[], [], 0]);
  });
});

describe("selectPlaceRows", () => {
  it("finds the events in view at a place, the same list each time", () => {
    const rows = selectPlaceRows(inputs(dataset), "kabul");
    expect([...rows]).toEqual([1, 2]);
    expect(selectPlaceRows(inputs(dataset), "kabul")).toBe(rows);
    expect([...selectPlaceRows(inputs(dataset, { status: ["planned"] }), "kabul")]).toEqual([2]);
  });
});
