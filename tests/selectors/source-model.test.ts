import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import type { HoverTarget } from "../../src/model/inputs.ts";
import type { View } from "../../src/model/view.ts";
import { focusOf, lookOf, selectSource } from "../../src/selectors/source-model.ts";
import type { Segment } from "../../src/selectors/source-segments.ts";
import { aDataset, inputs } from "../build.ts";

const DATASET = aDataset({
  events: [
    { id: "a", document: "one", type: "CONSULT", actors: [["RUS", "host"]] },
    { id: "b", document: "one", type: "AID", status: "planned", actors: [["TJK", "target"]] },
    { id: "c", document: "two", actors: [["TJK", "host"]] },
  ],
});
const source = (view: Partial<View> = {}, asked: string | null = null, dataset: Dataset = DATASET) => {
  const model = selectSource(inputs(dataset, view), asked);
  if (model === null) throw new Error("no document");
  return model;
};
const segment = (...events: string[]): Segment => ({
  start: 0,
  end: 4,
  events,
  relation: false,
  passage: null,
  runs: [{ start: 0, end: 4, uses: ["evidence"] }],
});
const look = (events: string[], view: Partial<View> = {}, hover: HoverTarget | null = null) =>
  lookOf(DATASET, segment(...events), source(view), hover);

describe("selectSource", () => {
  it("opens the document of the selected event, and the first one without a selection", () => {
    expect([source({ sel: { kind: "event", id: "c" } }).document.id, source().document.id]).toEqual(["two", "one"]);
  });

  it("opens the document that is selected or asked for", () => {
    expect([source({ sel: { kind: "document", id: "two" } }).document.id, source({}, "two").document.id]).toEqual(["two", "two"]);
  });

  it("counts its own events, in view and in all", () => {
    const model = source({ status: ["planned"] });
    expect([model.shown, model.total]).toEqual([1, 2]);
  });

  it("says that a dataset without documents has none", () => {
    expect(selectSource(inputs(aDataset()), null)).toBeNull();
  });

  it("is the same object until a filter, the selection or the document changes", () => {
    const before = source();
    expect(source({ lanes: "kind", view: "source" })).toBe(before);
  });
});

describe("lookOf", () => {
  it("has the colour of its first event, and of the selected one where several rest on the words", () => {
    expect([look(["a", "b"]).family, look(["a", "b"], { sel: { kind: "event", id: "b" } }).family]).toEqual(["talks", "support"]);
  });

  it("is strong for the selection, dim beside it, faint out of the filters", () => {
    const sel = { kind: "country", id: "RUS" } as const;
    expect([
      look(["a"], { sel }).weight,
      look(["b"], { sel }).weight,
      look(["a"], { status: ["planned"] }).weight,
      look(["a"]).weight,
    ]).toEqual(["strong", "dim", "faint", "plain"]);
  });

  it("lights up with its mark, its country or its actor in another view", () => {
    expect(look(["a"], {}, { kind: "country", id: "RUS" }).lit).toBe(true);
    expect(look(["b"], {}, { kind: "event", id: "a" }).lit).toBe(false);
  });
});

describe("focusOf", () => {
  const [asked, first] = [
    { document: "one", start: 7, end: 8 },
    { document: "one", start: 5, end: 9 },
  ];

  it("leads to the passage that was asked for, else to the first quote of the selected event", () => {
    expect([focusOf(source(), asked, first), focusOf(source(), null, first), focusOf(source(), null, null)]).toEqual([asked, first, null]);
  });

  it("ignores a passage of another document", () => {
    expect(focusOf(source(), { ...asked, document: "two" }, first)).toEqual(first);
  });
});
