import { describe, expect, it } from "vitest";
import type { Manifest } from "../../src/model/dataset.ts";
import type { Selection, ViewQuery } from "../../src/model/view.ts";
import { keepParts, resolveView } from "../../src/url/resolve.ts";
import { aDataset, aView, days } from "../build.ts";

const CENTRAL_ASIA = { id: "M49-143", name: "Central Asia", members: ["TJK"] };

function resolve(query: ViewQuery, manifest: Partial<Manifest> = {}) {
  const dataset = aDataset({
    events: [
      {
        id: "march",
        start: "2021-03",
        actors: [
          ["RUS", "host"],
          ["taliban", "participant"],
          ["M49-143", "subject"],
        ],
      },
      { id: "october", start: "2021-10-20", actors: [["TJK", "target"]], speakers: [["giustozzi", 0]] },
    ],
    manifest: { regions: [CENTRAL_ASIA], ...manifest },
  });
  return resolveView(query, dataset.manifest, dataset.rowOf);
}

describe("a link without anything", () => {
  it("is everything, unselected", () => {
    expect(resolve({})).toEqual({ view: aView(), notices: [] });
  });

  it("is the dataset's default view, where it has one", () => {
    const { view } = resolve({}, { defaultView: { status: ["occurred"], t: { from: "2021", to: "end" }, lanes: "kind" } });
    expect(view).toEqual(aView({ status: ["occurred"], range: days("2021-01-01", "2021-10-20"), lanes: "kind" }));
  });

  it("selects what the default view selects, unless the link says none", () => {
    const defaultView: ViewQuery = { sel: { kind: "country", id: "RUS" } };
    expect(resolve({}, { defaultView }).view.sel).toEqual({ kind: "country", id: "RUS" });
    expect(resolve({ sel: "none" }, { defaultView }).view.sel).toBeNull();
  });

  it("is overruled by the words all and none", () => {
    const defaultView: ViewQuery = { status: ["occurred"], t: { from: "2021", to: "end" }, q: "talks", actors: ["RUS"] };
    const { view } = resolve({ status: "all", t: "all", q: "", actors: "none" }, { defaultView });
    expect(view).toEqual(aView({ actors: [] }));
  });
});

describe("only this", () => {
  it("of what the dataset does not have is said and goes on testing, so that a link never widens", () => {
    const only: Selection = { kind: "event", id: "gone" };
    expect(resolve({ only })).toMatchObject({ view: { only }, notices: [{ param: "only", found: "event/gone", reason: "unknown" }] });
    expect(resolve({ only: { kind: "event", id: "march" } })).toMatchObject({ view: { only: { id: "march" } }, notices: [] });
    expect(resolve({ only: "none" }).view.only).toBeNull();
  });
});

describe("a time range", () => {
  const range = (from: string, to: string, extent?: Manifest["extent"]) =>
    resolve({ t: { from, to } }, extent === undefined ? {} : { extent }).view.range;

  it("has all days of the dates at its ends", () => {
    expect(range("2021-03", "2021-10-20")).toEqual(days("2021-03-01", "2021-10-20"));
    expect(range("2020", "2020")).toEqual(days("2020-01-01", "2020-12-31"));
    expect(range("2020-02", "2020-02")).toEqual(days("2020-02-01", "2020-02-29"));
  });

  it("reaches to the ends of the dataset where it says start and end", () => {
    expect(range("start", "end")).toEqual(days("2021-03-01", "2021-10-20"));
    expect(range("2021-04", "end")).toEqual(days("2021-04-01", "2021-10-20"));
  });

  it("does not run backwards, nor widen, where the dataset ends before it begins", () => {
    expect(range("2030", "end")).toEqual(days("2030-01-01", "2030-01-01"));
  });

  it("is open where the dataset has no dates", () => {
    expect(range("start", "end", null)).toEqual({ start: -2_147_483_648, end: 2_147_483_647 });
  });
});

describe("ids that the dataset does not have", () => {
  it("are left out, and said", () => {
    const { view, notices } = resolve({ actors: ["RUS", "nobody"] });
    expect(view.actors).toEqual(["RUS"]);
    expect(notices).toEqual([{ param: "actors", found: "nobody", reason: "unknown" }]);
  });

  it("make a list that matches nothing when there is no other: it does not become all", () => {
    expect(resolve({ actors: ["nobody"], docs: ["nothing"] }).view).toMatchObject({ actors: [], docs: [] });
  });

  it("are tested where they belong: a country is not a document", () => {
    expect(resolve({ countries: ["TJK", "taliban"], by: ["giustozzi"] }).view).toMatchObject({ countries: ["TJK"], by: ["giustozzi"] });
  });

  it("may be old names, also of old names", () => {
    const aliases = { talibs: "the-taliban", "the-taliban": "taliban" };
    const { view, notices } = resolve({ actors: ["talibs", "taliban"], sel: { kind: "actor", id: "talibs" } }, { aliases });
    expect(view).toMatchObject({ actors: ["taliban"], sel: { kind: "actor", id: "taliban" } });
    expect(notices).toEqual([]);
  });

  it("may be old names that go in a circle, and then are unknown", () => {
    expect(resolve({ actors: ["a"] }, { aliases: { a: "b", b: "a" } }).view.actors).toEqual([]);
  });

  it("may be words that every object knows", () => {
    expect(resolve({ actors: ["constructor"], sel: { kind: "actor", id: "__proto__" } }).view).toMatchObject({ actors: [], sel: null });
  });
});

describe("what happened", () => {
  const kinds = (query: ViewQuery) => resolve(query).view.kinds;

  it("is the types of the families, and the types", () => {
    expect(kinds({ families: ["talks"] })).toEqual(["AGREE", "CONSULT"]);
    expect(kinds({ families: ["talks"], types: ["AID", "AGREE"] })).toEqual(["AGREE", "CONSULT", "AID"]);
  });

  it("takes a side that says all, or nothing, for no test", () => {
    expect(kinds({ families: "all", types: ["AID"] })).toEqual(["AID"]);
    expect(kinds({ families: ["statement"], types: "all" })).toEqual(["STATEMENT"]);
    expect(kinds({ families: "all", types: "all" })).toBe("all");
  });

  it("is nothing where one side says none and the other does not add to it", () => {
    expect(kinds({ families: "none" })).toEqual([]);
    expect(kinds({ families: "none", types: ["AID"] })).toEqual(["AID"]);
  });
});

describe("a selection", () => {
  const sel = (selection: Selection) => resolve({ sel: selection });

  it.each(["march", "october"])("may be an event: %s", (id) => {
    expect(sel({ kind: "event", id }).view.sel).toEqual({ kind: "event", id });
  });

  it("takes a state or a region that stands as an actor for the country or the region", () => {
    expect(sel({ kind: "actor", id: "RUS" }).view.sel).toEqual({ kind: "country", id: "RUS" });
    expect(sel({ kind: "actor", id: "M49-143" }).view.sel).toEqual({ kind: "region", id: "M49-143" });
  });

  it("may be a country that is not in the dataset: that it is not there is worth saying", () => {
    expect(sel({ kind: "country", id: "BRA" })).toMatchObject({ view: { sel: { kind: "country", id: "BRA" } }, notices: [] });
  });

  it("may be a pair of actors or countries of the dataset", () => {
    expect(sel({ kind: "pair", a: "RUS", b: "taliban" }).view.sel).toEqual({ kind: "pair", a: "RUS", b: "taliban" });
  });

  it("is in order again after an old name has become a new one", () => {
    expect(resolve({ sel: { kind: "pair", a: "RUS", b: "old" } }, { aliases: { old: "M49-143" } }).view.sel).toEqual({
      kind: "pair",
      a: "M49-143",
      b: "RUS",
    });
  });

  it.each([
    [{ kind: "event", id: "nothing" }, "event/nothing"],
    [{ kind: "actor", id: "nobody" }, "actor/nobody"],
    [{ kind: "country", id: "Russia" }, "country/Russia"],
    [{ kind: "region", id: "M49-999" }, "region/M49-999"],
    [{ kind: "document", id: "nothing" }, "document/nothing"],
    [{ kind: "pair", a: "RUS", b: "nobody" }, "pair/RUS~nobody"],
  ] as const)("that does not exist is nothing, and said: %o", (selection, found) => {
    expect(sel(selection)).toMatchObject({ view: { sel: null }, notices: [{ param: "sel", found, reason: "unknown" }] });
  });
});

describe("keeping parts", () => {
  it("gives the same view while it says the same", () => {
    const query: ViewQuery = { actors: ["RUS"], t: { from: "2021", to: "end" } };
    const before = resolve(query).view;
    expect(keepParts(before, resolve(query).view)).toBe(before);
  });

  it("gives the same lists when only the selection has changed, so that no filter runs again", () => {
    const before = resolve({ actors: ["RUS"], t: { from: "2021", to: "end" } }).view;
    const after = keepParts(before, resolve({ actors: ["RUS"], t: { from: "2021", to: "end" }, sel: { kind: "country", id: "TJK" } }).view);
    expect(after.sel).toEqual({ kind: "country", id: "TJK" });
    expect(after.actors).toBe(before.actors);
    expect(after.range).toBe(before.range);
  });
});
