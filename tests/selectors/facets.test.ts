import { describe, expect, it } from "vitest";
import type { View } from "../../src/model/view.ts";
import type { EventType } from "../../src/model/vocabulary.ts";
import { selectNarrowing } from "../../src/selectors/facet-chips.ts";
import { kindsChoice, selectKinds, toggleKinds } from "../../src/selectors/facet-kinds.ts";
import { FACET_SELECTORS } from "../../src/selectors/facet-models.ts";
import { selectSelectionTitle } from "../../src/selectors/filter-title.ts";
import { aDataset, inputs } from "../build.ts";

const dataset = aDataset({
  events: [
    { id: "a", status: "planned", actors: [["taliban", "source"]] },
    { id: "b", status: "occurred", actors: [["RUS", "source"]] },
    { id: "c", status: "occurred", actors: [["RUS", "source"]] },
  ],
  actors: [{ id: "taliban", name: "Taliban", country: "AFG" }, { id: "silent" }],
  countries: [{ id: "RUS", name: "Russia" }],
});
/** The same filters in a view made anew, with everything else changed. */
const elsewhere = (view: Partial<View>): Partial<View> => ({
  ...view,
  sel: { kind: "country", id: "RUS" },
  lanes: "kind",
  view: "list",
  arcs: "hidden",
});

describe("a facet's choices", () => {
  it("have the busiest first, and only what some event has", () => {
    const { choices, counts } = FACET_SELECTORS.actors(inputs(dataset));
    expect(choices.map(({ name, code }) => [name, counts[code]])).toEqual([
      ["Russia", 2],
      ["Taliban", 1],
    ]);
  });

  it("keep their order while filtering, so that nothing jumps under the pointer", () => {
    const { choices, counts } = FACET_SELECTORS.actors(inputs(dataset, { status: ["planned"] }));
    expect(choices.map(({ name, code }) => [name, counts[code]])).toEqual([
      ["Russia", 0],
      ["Taliban", 1],
    ]);
  });

  it("have what a link ticked even if no event has it", () => {
    const { choices, counts } = FACET_SELECTORS.actors(inputs(dataset, { actors: ["silent"] }));
    const silent = choices.find(({ id }) => id === "silent");
    expect(silent).toMatchObject({ ticked: true });
    expect(counts[silent?.code ?? -1]).toBe(0);
  });

  it("are in the vocabulary's order where there is one", () => {
    expect(FACET_SELECTORS.status(inputs(dataset)).choices.map(({ id }) => id)).toEqual(["occurred", "planned"]);
  });
});

describe("kinds", () => {
  const ticked = (...types: readonly EventType[]) => kindsChoice(new Set(types));

  it("are written as families where all types of one are ticked", () => {
    expect(ticked("CONSULT", "AGREE")).toEqual({ families: ["talks"], types: "all" });
    expect(ticked("CONSULT", "STATEMENT")).toEqual({ families: ["statement"], types: ["CONSULT"] });
    expect(ticked()).toEqual({ families: "all", types: "all" });
  });

  it("of a family are all ticked by one press unless all are on", () => {
    expect([...toggleKinds(["AGREE"], ["AGREE", "CONSULT"])]).toEqual(["AGREE", "CONSULT"]);
    expect([...toggleKinds(["AGREE", "CONSULT", "AID"], ["AGREE", "CONSULT"])]).toEqual(["AID"]);
  });
});

describe("what has not changed is the same object", () => {
  const filters: Partial<View> = { status: ["planned"], range: { start: 0, end: 30_000 } };

  it("for chips, kinds and every list", () => {
    for (const select of [selectNarrowing, selectKinds, ...Object.values(FACET_SELECTORS)]) {
      const before = select(inputs(dataset, filters));
      // `inputs` of the app keeps the parts of a view that say the same; so does this.
      expect(select(inputs(dataset, elsewhere(filters)))).toBe(before);
    }
  });

  it("for the choices of a list, while their counts follow the time range", () => {
    const before = FACET_SELECTORS.actors(inputs(dataset));
    const after = FACET_SELECTORS.actors(inputs(dataset, { range: { start: 0, end: 1 }, certainty: "certain" }));
    expect(after.choices).toBe(before.choices);
    expect(after.counts).not.toEqual(before.counts);
  });

  it("for the title, while filters change", () => {
    const sel = { kind: "pair", a: "RUS", b: "taliban" } as const;
    const before = selectSelectionTitle(inputs(dataset, { sel }));
    expect(before.name).toBe("Russia and Taliban");
    expect(selectSelectionTitle(inputs(dataset, { sel, status: ["planned"] }))).toBe(before);
  });
});
