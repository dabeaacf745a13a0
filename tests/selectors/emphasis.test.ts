import { describe, expect, it } from "vitest";
import type { HoverTarget } from "../../src/model/inputs.ts";
import { rowsOfTarget } from "../../src/selectors/emphasis.ts";
import { aDataset, anEvent } from "./plain-dataset.ts";

const dataset = aDataset([
  anEvent({ actors: ["RUS", "taliban"], countries: ["RUS", "AFG"] }),
  anEvent({ actors: ["taliban"], countries: ["AFG"], speakers: ["kabulov"] }),
  anEvent({ actors: ["M49-143"], countries: [], doc: "d2" }),
  anEvent({ actors: ["kabulov", "taliban"], countries: ["RUS", "AFG"], place: "M49-143" }),
]);
const rows = (target: HoverTarget) => [...(rowsOfTarget(dataset, target) ?? [])].flatMap((on, row) => (on === 1 ? [row] : []));

describe("what a selection or a pointer brings out", () => {
  it("is nothing in particular without a target, so that nothing fades", () => {
    expect(rowsOfTarget(dataset, null)).toBeNull();
  });

  it("is the event itself, and all events of a sentence", () => {
    expect(rows({ kind: "event", id: "e1" })).toEqual([1]);
    expect(rows({ kind: "events", ids: ["e0", "e3", "gone"] })).toEqual([0, 3]);
  });

  it("is every event that a country is involved in", () => {
    expect(rows({ kind: "country", id: "RUS" })).toEqual([0, 3]);
  });

  it("is every event that an actor has a role in or speaks of", () => {
    expect(rows({ kind: "actor", id: "kabulov" })).toEqual([1, 3]);
  });

  it("is every event in which a region has a role or is the place", () => {
    expect(rows({ kind: "region", id: "M49-143" })).toEqual([2, 3]);
  });

  it("is what both of a pair take part in, a country with its actors", () => {
    expect(rows({ kind: "pair", a: "RUS", b: "taliban" })).toEqual([0, 3]);
    expect(rows({ kind: "pair", a: "kabulov", b: "taliban" })).toEqual([3]);
  });

  it("does not take an actor for a pair with its own country", () => {
    expect(rows({ kind: "pair", a: "AFG", b: "taliban" })).toEqual([]);
  });

  it("is all of a document", () => {
    expect(rows({ kind: "document", id: "d2" })).toEqual([2]);
  });

  it("is nothing in particular for what no event has, so that nothing fades for it", () => {
    expect(rowsOfTarget(dataset, { kind: "country", id: "ATA" })).toBeNull();
    expect(rowsOfTarget(dataset, { kind: "document", id: "none" })).toBeNull();
  });

  it("stays the same object while other targets come and go", () => {
    const before = rowsOfTarget(dataset, { kind: "country", id: "RUS" });
    rowsOfTarget(dataset, { kind: "event", id: "e1" });
    expect(rowsOfTarget(dataset, { kind: "country", id: "RUS" })).toBe(before);
  });
});
