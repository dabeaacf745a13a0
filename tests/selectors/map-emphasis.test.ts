import { describe, expect, it } from "vitest";
import { selectMapEmphasis } from "../../src/selectors/map-emphasis.ts";
import { selectMapScene } from "../../src/selectors/map-scene.ts";
import { aDataset, inputs } from "../build.ts";

const dataset = aDataset({
  actors: [
    { id: "taliban", kind: "armed-group", country: "AFG" },
    { id: "karzai", kind: "person", country: "AFG" },
  ],
  events: [
    {
      id: "talks",
      actors: [
        ["RUS", "host"],
        ["taliban", "participant"],
      ],
      links: [["RUS", "taliban", false]],
    },
    {
      id: "aid",
      type: "AID",
      actors: [
        ["RUS", "source"],
        ["TJK", "target"],
      ],
      links: [["RUS", "TJK", true]],
    },
    {
      id: "visit",
      actors: [
        ["IRN", "host"],
        ["karzai", "participant"],
      ],
      links: [["IRN", "karzai", false]],
      place: "kabul",
    },
  ],
});
const view = inputs(dataset);
const arc = (a: string, b: string) => selectMapScene(view).links.find(({ pair }) => pair.a === a && pair.b === b)?.id ?? "none";

describe("selectMapEmphasis", () => {
  it("fades nothing when nothing is selected", () => {
    expect(selectMapEmphasis(view, null)).toBeNull();
  });

  it("brings a country its arcs, those of its actors, and their other ends", () => {
    const marks = selectMapEmphasis(view, { kind: "country", id: "AFG" })?.marks;
    expect(marks).toEqual(
      new Set(["country:AFG", "actor:taliban", "actor:karzai", arc("RUS", "taliban"), "country:RUS", arc("IRN", "karzai"), "country:IRN"]),
    );
  });

  it("outlines the country that is meant and not its partners", () => {
    expect(selectMapEmphasis(view, { kind: "country", id: "AFG" })?.outlines).toEqual(new Set(["AFG"]));
  });

  it("counts a country's actors in a pair, both ways round", () => {
    const pair = selectMapEmphasis(view, { kind: "pair", a: "AFG", b: "RUS" })?.marks;
    expect(pair?.has(arc("RUS", "taliban"))).toBe(true);
    expect(pair?.has(arc("RUS", "TJK"))).toBe(false);
  });

  it("brings an event its actors, arcs, place and involved countries", () => {
    const { marks, outlines } = selectMapEmphasis(view, { kind: "event", id: "visit" }) ?? { marks: new Set(), outlines: new Set() };
    expect(marks).toEqual(new Set(["country:IRN", "actor:karzai", "country:AFG", "place:kabul", arc("IRN", "karzai")]));
    expect(outlines).toEqual(new Set(["IRN", "AFG"]));
  });

  it("is the same object for the same target, so that the map is not told twice", () => {
    const target = { kind: "country", id: "RUS" } as const;
    const hovered = { kind: "event", id: "aid" } as const;
    const first = selectMapEmphasis(view, target);
    selectMapEmphasis(view, hovered);
    expect(selectMapEmphasis(view, target)).toBe(first);
  });
});
