// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import type { Manifest } from "../../src/model/dataset.ts";
import type { Selection, ViewQuery } from "../../src/model/view.ts";
import {
  dropFilter,
  goBack,
  onlyChoice,
  resetFilters,
  select,
  selectInView,
  setArcs,
  setAxis,
  setCertainty,
  setChoice,
  setLanes,
  setRange,
  setText,
  setView,
  toggleChoice,
  viewStore,
} from "../../src/state/view-store.ts";
import { aDataset } from "../build.ts";
import { showDataset } from "../show.ts";

const RUSSIA: Selection = { kind: "country", id: "RUS" };
const TALIBAN: Selection = { kind: "actor", id: "taliban" };
const MARCH: Selection = { kind: "event", id: "march" };

function show(query: ViewQuery = {}, manifest: Partial<Manifest> = {}): void {
  const events = [
    {
      id: "march",
      start: "2021-03",
      actors: [
        ["RUS", "host"],
        ["taliban", "participant"],
      ],
    },
    { id: "october", start: "2021-10-20", actors: [["TJK", "target"]] },
  ] as const;
  showDataset(aDataset({ events, manifest }), { query });
}
const query = () => viewStore.getState().query;
const trail = () => viewStore.getState().trail;
/** How often anybody who listens is told. */
function told(change: () => void): number {
  let times = 0;
  const leave = viewStore.subscribe(() => (times += 1));
  change();
  leave();
  return times;
}

beforeEach(() => show());

describe("ticking", () => {
  it("narrows to what is ticked, in the order of a link", () => {
    toggleChoice("actors", "taliban");
    toggleChoice("actors", "RUS");
    expect(query()).toEqual({ actors: ["RUS", "taliban"] });
  });

  it("off the last choice shows all again", () => {
    toggleChoice("status", "planned");
    toggleChoice("status", "planned");
    expect(query()).toEqual({});
  });

  it("off the last choice shows all also where the dataset's default narrows", () => {
    show({}, { defaultView: { status: ["occurred"] } });
    toggleChoice("status", "occurred");
    expect(query()).toEqual({ status: "all" });
  });

  it("adds to the dataset's default, which is ticked already", () => {
    show({}, { defaultView: { actors: ["RUS"] } });
    toggleChoice("actors", "taliban");
    expect(query()).toEqual({ actors: ["RUS", "taliban"] });
    toggleChoice("actors", "taliban");
    expect(query()).toEqual({});
  });

  it("forgets ids that a link had and the dataset has not, or they would go on emptying the view unseen", () => {
    show({ actors: ["RUS", "nobody"] });
    toggleChoice("actors", "RUS");
    expect(query()).toEqual({});
  });

  it("writes the present name of what a link called by an old one", () => {
    show({ actors: ["old"] }, { aliases: { old: "taliban" } });
    toggleChoice("actors", "RUS");
    expect(query()).toEqual({ actors: ["RUS", "taliban"] });
  });

  it("starts a list where a link said none", () => {
    show({ by: "none" });
    toggleChoice("by", "taliban");
    expect(query()).toEqual({ by: ["taliban"] });
  });

  it("only one drops the others of its facet and no other facet", () => {
    show({ actors: ["RUS", "taliban"], status: ["planned"] });
    onlyChoice("actors", "TJK");
    expect(query()).toEqual({ actors: ["TJK"], status: ["planned"] });
  });
});

describe("setting a facet", () => {
  it("sorts and keeps no double", () => {
    setChoice("docs", ["b", "a", "b"]);
    expect(query()).toEqual({ docs: ["a", "b"] });
  });
  it("takes an empty list for none, and undefined for the default", () => {
    setChoice("voice", []);
    expect(query()).toEqual({ voice: "none" });
    setChoice("voice", undefined);
    expect(query()).toEqual({});
  });
});

describe("taking filters away", () => {
  const full: ViewQuery = {
    t: { from: "2021", to: "end" },
    actors: ["RUS"],
    families: ["talks"],
    types: ["AID"],
    certainty: "certain",
    q: "kabul",
    sel: RUSSIA,
    view: "list",
    lanes: "kind",
    arcs: "hidden",
  };

  it("drops one and leaves the others", () => {
    show(full);
    dropFilter("t");
    dropFilter("q");
    dropFilter("kinds");
    dropFilter("certainty");
    expect(query()).toEqual({ actors: ["RUS"], sel: RUSSIA, view: "list", lanes: "kind", arcs: "hidden" });
  });

  it("drops all, and neither the selection nor how things are shown", () => {
    show(full);
    resetFilters();
    expect(query()).toEqual({ sel: RUSSIA, view: "list", lanes: "kind", arcs: "hidden" });
  });

  it("takes the default's own filters away too, or Reset would do nothing", () => {
    show({ actors: ["RUS"] }, { defaultView: { status: ["occurred"], t: { from: "2021", to: "end" }, q: "talks" } });
    resetFilters();
    expect(query()).toEqual({ status: "all", t: "all", q: "" });
  });
});

describe("range, text and display", () => {
  it("says how it came about, so that a drag is one entry", () => {
    setRange({ from: "2021", to: "end" }, "progress");
    expect(viewStore.getState().cause).toEqual({ how: "progress", gesture: "t" });
    setRange(null, "commit");
    expect(query()).toEqual({});
    expect(viewStore.getState().cause).toEqual({ how: "commit", gesture: "t" });
  });

  it("tells of a drag's end even when the last step has said it all", () => {
    setRange({ from: "2021", to: "end" }, "progress");
    expect(told(() => setRange({ from: "2021", to: "end" }, "commit"))).toBe(1);
  });

  it("keeps the blank between two words while they are typed, and no blank alone", () => {
    setText("kabul ", "progress");
    expect(query()).toEqual({ q: "kabul " });
    setText("  ", "progress");
    expect(query()).toEqual({});
  });

  it("cuts a text that no link could carry", () => {
    setText("x".repeat(1000), "commit");
    expect(query().q).toHaveLength(200);
  });

  it("keeps nothing that is the default anyway", () => {
    setView("list");
    setLanes("kind");
    setAxis("even");
    setArcs("hidden");
    setCertainty("certain");
    expect(query()).toEqual({ view: "list", lanes: "kind", axis: "even", arcs: "hidden", certainty: "certain" });
    setView("map");
    setLanes("actor");
    setAxis("folded");
    setArcs("shown");
    setCertainty("all");
    expect(query()).toEqual({});
  });

  it("tells nobody of a change that changes nothing", () => {
    setView("list");
    expect(told(() => setView("list"))).toBe(0);
    expect(told(() => setChoice("actors", "all"))).toBe(0);
  });
});

describe("selecting", () => {
  it("never filters", () => {
    select(RUSSIA);
    expect(query()).toEqual({ sel: RUSSIA });
  });

  it("the same again does nothing, and leaves no step to go back", () => {
    select(RUSSIA);
    expect(told(() => select({ id: "RUS", kind: "country" }))).toBe(0);
    expect(trail()).toEqual([]);
  });

  it("leaves a trail that the panel can go back, step by step", () => {
    for (const sel of [RUSSIA, TALIBAN, MARCH]) select(sel);
    expect(trail()).toEqual([RUSSIA, TALIBAN]);
    goBack();
    expect(query().sel).toEqual(TALIBAN);
    goBack();
    expect(query().sel).toEqual(RUSSIA);
    expect(trail()).toEqual([]);
    expect(told(goBack)).toBe(0);
  });

  it("nothing is written where the dataset selects something by itself", () => {
    show({}, { defaultView: { sel: RUSSIA } });
    expect(told(() => select(RUSSIA))).toBe(0);
    select(null);
    expect(query()).toEqual({ sel: "none" });
    select(RUSSIA);
    expect(query()).toEqual({});
    select(TALIBAN);
    expect(trail()).toEqual([RUSSIA]);
  });

  it("together with a view is one step, so that one press is undone by one Back", () => {
    select(RUSSIA);
    expect(told(() => selectInView(MARCH, "source"))).toBe(1);
    expect(query()).toEqual({ sel: MARCH, view: "source" });
    expect(trail()).toEqual([RUSSIA]);
    selectInView(null, "list");
    expect(query()).toEqual({ sel: MARCH, view: "list" });
    selectInView(MARCH, "list");
    expect(trail()).toEqual([RUSSIA]);
  });

  it("what a link called an actor and is a country does nothing", () => {
    show({ sel: { kind: "actor", id: "RUS" } });
    expect(told(() => select(RUSSIA))).toBe(0);
    select(TALIBAN);
    expect(trail()).toEqual([RUSSIA]);
  });

  it("nothing ends the trail", () => {
    select(RUSSIA);
    select(TALIBAN);
    select(null);
    expect(query()).toEqual({});
    expect(trail()).toEqual([]);
    select(MARCH);
    expect(trail()).toEqual([]);
  });

  it("for hours does not pile up a trail without end", () => {
    for (let n = 0; n < 200; n += 1) select({ kind: "event", id: `e${n}` });
    expect(trail()).toHaveLength(50);
    expect(trail().at(-1)).toEqual({ kind: "event", id: "e198" });
  });
});
