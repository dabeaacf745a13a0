import { describe, expect, it } from "vitest";
import { CERTAIN, OUTSIDE, POSSIBLE } from "../../src/model/interval.ts";
import { EVENT_TYPES, FAMILIES, STATUSES } from "../../src/model/vocabulary.ts";
import { listLinks } from "../../src/selectors/filter-links.ts";
import { selectFilter, selectUnfiltered } from "../../src/selectors/filter.ts";
import { aView, inputs } from "../build.ts";
import { aDataset, anEvent, type PlainEvent } from "./plain-dataset.ts";

const certaintyOf = (event: Partial<PlainEvent>, range: { start: number; end: number }) =>
  selectFilter(inputs(aDataset([anEvent(event)]), { range })).certainty[0];

describe("the time range", () => {
  it("keeps a day event for certain on its own day, and drops it the day before and after", () => {
    const day = { start: 5, end: 5 };
    expect(certaintyOf(day, { start: 5, end: 5 })).toBe(CERTAIN);
    expect(certaintyOf(day, { start: 4, end: 4 })).toBe(OUTSIDE);
    expect(certaintyOf(day, { start: 6, end: 6 })).toBe(OUTSIDE);
  });

  it("is sure of a month only when it has all of it, and unsure from the first shared day", () => {
    const month = { start: 10, end: 19 };
    expect(certaintyOf(month, { start: 10, end: 19 })).toBe(CERTAIN);
    expect(certaintyOf(month, { start: 11, end: 19 })).toBe(POSSIBLE);
    expect(certaintyOf(month, { start: 10, end: 18 })).toBe(POSSIBLE);
    expect(certaintyOf(month, { start: 0, end: 10 })).toBe(POSSIBLE);
    expect(certaintyOf(month, { start: 19, end: 30 })).toBe(POSSIBLE);
    expect(certaintyOf(month, { start: 0, end: 9 })).toBe(OUTSIDE);
    expect(certaintyOf(month, { start: 20, end: 30 })).toBe(OUTSIDE);
  });

  it("is sure of a lasting state from its first to its last day", () => {
    const state = { start: 10, end: 19, as: "throughout" } as const;
    expect(certaintyOf(state, { start: 19, end: 30 })).toBe(CERTAIN);
    expect(certaintyOf(state, { start: 0, end: 10 })).toBe(CERTAIN);
    expect(certaintyOf(state, { start: 20, end: 30 })).toBe(OUTSIDE);
    expect(certaintyOf(state, { start: 0, end: 9 })).toBe(OUTSIDE);
  });

  it("is sure of a state without an end until its document was published, and unsure after", () => {
    const open = { start: 10, end: null, as: "throughout" } as const;
    expect(certaintyOf(open, { start: 20, end: 30 })).toBe(CERTAIN);
    expect(certaintyOf(open, { start: 21, end: 30 })).toBe(POSSIBLE);
    expect(certaintyOf(open, { start: 0, end: 9 })).toBe(OUTSIDE);
  });

  it("is sure of a state without an end on its first day alone when its document has no date", () => {
    const open = { start: 10, end: null, as: "throughout", doc: "d2" } as const;
    expect(certaintyOf(open, { start: 0, end: 10 })).toBe(CERTAIN);
    expect(certaintyOf(open, { start: 11, end: 30 })).toBe(POSSIBLE);
  });

  it("is sure of a state without a start on its last day alone", () => {
    const open = { start: null, end: 10, as: "throughout" } as const;
    expect(certaintyOf(open, { start: 10, end: 10 })).toBe(CERTAIN);
    expect(certaintyOf(open, { start: -900, end: 9 })).toBe(POSSIBLE);
    expect(certaintyOf(open, { start: 11, end: 12 })).toBe(OUTSIDE);
  });

  it("can hold an undated event, never for certain", () => {
    expect(certaintyOf({ undated: true }, { start: 5, end: 5 })).toBe(POSSIBLE);
  });

  it("is no test when there is none: undated counts, and nothing is only possible", () => {
    const result = selectFilter(inputs(aDataset([anEvent({ undated: true }), anEvent()])));
    expect([result.certain, result.possible]).toEqual([2, 0]);
  });

  it("leaves only what is certain when asked to, and still says how many were possible", () => {
    const dataset = aDataset([anEvent({ start: 5, end: 5 }), anEvent({ start: 4, end: 6 }), anEvent({ start: 9, end: 9 })]);
    const result = selectFilter(inputs(dataset, { range: { start: 5, end: 5 }, certainty: "certain" }));
    expect([...result.rows]).toEqual([0]);
    expect(result.facets.certainty).toEqual({ certain: 1, possible: 1 });
    expect([...result.rowsAnyTime]).toEqual([0, 1, 2]);
  });
});

describe("counts", () => {
  it("count an event once for an actor that has two roles, or that both says and passes on", () => {
    const result = selectFilter(inputs(aDataset([anEvent({ actors: ["RUS", "RUS"], speakers: ["kabulov", "kabulov"] })])));
    expect([...result.facets.actors]).toEqual([1, 0, 0, 0]);
    expect([...result.perActor]).toEqual([1, 0, 0, 0]);
    expect([...result.facets.by]).toEqual([0, 0, 1, 0]);
  });

  it("say what another choice of the same facet would leave", () => {
    const dataset = aDataset([anEvent({ status: "planned" }), anEvent({ status: "feared" }), anEvent({ status: "feared", doc: "d2" })]);
    const { facets, rows } = selectFilter(inputs(dataset, { status: ["planned"], docs: ["d1"] }));
    expect([...rows]).toEqual([0]);
    expect(facets.status[STATUSES.indexOf("feared")]).toBe(1);
    expect([...facets.docs]).toEqual([1, 0]);
  });

  it("add the types of a family up, ticked or not", () => {
    const dataset = aDataset([anEvent({ type: "AID" }), anEvent({ type: "SUPPORT" }), anEvent({ type: "ASSAULT" })]);
    const { facets } = selectFilter(inputs(dataset, { kinds: ["AID"] }));
    expect(facets.families[FAMILIES.indexOf("support")]).toBe(2);
    expect(facets.types[EVENT_TYPES.indexOf("ASSAULT")]).toBe(1);
  });

  it("keep apart the two directions of an arc, and not the two ends of one without a direction", () => {
    const dataset = aDataset([
      anEvent({ links: [{ from: "RUS", to: "taliban", directed: true }] }),
      anEvent({ links: [{ from: "taliban", to: "RUS", directed: true }], voice: "attributed" }),
      anEvent({ links: [{ from: "RUS", to: "taliban", directed: false }] }),
      anEvent({ links: [{ from: "taliban", to: "RUS", directed: false }] }),
    ]);
    const links = listLinks(selectFilter(inputs(dataset)).links, () => true);
    expect(links.map(({ from, to, directed, count, attributed }) => [from, to, directed, count, attributed])).toEqual([
      [0, 1, true, 1, 0],
      [1, 0, true, 1, 1],
      [0, 1, false, 2, 0],
    ]);
  });

  it("draw no arc for what did not happen", () => {
    const dataset = aDataset([anEvent({ status: "did-not-happen", links: [{ from: "RUS", to: "taliban", directed: true }] })]);
    expect(listLinks(selectFilter(inputs(dataset)).links, () => true)).toEqual([]);
  });
});

describe("an empty result", () => {
  it("names the filter that empties it first", () => {
    const dataset = aDataset([
      anEvent({ status: "planned", doc: "d1" }),
      anEvent({ status: "planned", doc: "d1" }),
      anEvent({ status: "feared", doc: "d2" }),
    ]);
    const { emptiedBy } = selectFilter(inputs(dataset, { status: ["planned"], docs: ["d2"] }));
    expect(emptiedBy).toEqual([
      { facet: "docs", without: 2 },
      { facet: "status", without: 1 },
    ]);
  });

  it("counts what is only possible among what dropping the range brings back", () => {
    const dataset = aDataset([anEvent({ undated: true })]);
    const { emptiedBy } = selectFilter(inputs(dataset, { range: { start: 5, end: 5 }, certainty: "certain" }));
    expect(emptiedBy).toEqual([
      { facet: "t", without: 1 },
      { facet: "certainty", without: 1 },
    ]);
  });

  it("is what a list of unknown ids leaves", () => {
    expect(selectFilter(inputs(aDataset([anEvent()]), { actors: [] })).rows).toHaveLength(0);
  });
});

describe("the result's identity", () => {
  const dataset = aDataset([anEvent(), anEvent({ status: "planned" })]);

  it("survives a change of selection, lanes, axis, arcs and view, even in a view made anew", () => {
    const before = selectFilter(inputs(dataset, { status: ["planned"], range: { start: 0, end: 9 } }));
    const after = selectFilter(
      inputs(dataset, {
        status: ["planned"],
        range: { start: 0, end: 9 },
        sel: { kind: "country", id: "RUS" },
        lanes: "kind",
        axis: "even",
        arcs: "hidden",
        view: "list",
      }),
    );
    expect(after).toBe(before);
  });

  it("changes with a filter, and its version rises even on the way back", () => {
    const all = selectFilter(inputs(dataset));
    const one = selectFilter(inputs(dataset, { status: ["planned"] }));
    const back = selectFilter(inputs(dataset));
    expect(one.version).toBeGreaterThan(all.version);
    expect(back.version).toBeGreaterThan(one.version);
  });

  it("does not change what an earlier result holds", () => {
    const all = selectFilter(inputs(dataset));
    selectFilter(inputs(dataset, { status: ["planned"] }));
    expect([...all.rows]).toEqual([0, 1]);
    expect([...all.certainty]).toEqual([CERTAIN, CERTAIN]);
  });

  it("stays the same without filters, whatever the view", () => {
    expect(selectUnfiltered(inputs(dataset, { status: ["planned"] }))).toBe(
      selectUnfiltered({ dataset, view: aView(), text: { status: "none" } }),
    );
    expect(selectUnfiltered(inputs(dataset, { status: ["planned"] })).rows).toHaveLength(2);
  });
});

describe("the text", () => {
  const dataset = aDataset([anEvent(), anEvent()]);

  it("leaves the rows that its index found", () => {
    const ready = { status: "ready", rows: Uint8Array.of(0, 1) } as const;
    expect([...selectFilter(inputs(dataset, { q: "talks" }, ready)).rows]).toEqual([1]);
  });

  it("hides nothing while its index loads or when it could not", () => {
    expect(selectFilter(inputs(dataset, { q: "talks" }, { status: "loading" })).rows).toHaveLength(2);
    expect(selectFilter(inputs(dataset, { q: "talks" }, { status: "failed", message: "offline" })).rows).toHaveLength(2);
  });
});

describe("only this", () => {
  const dataset = aDataset([anEvent({ actors: ["RUS", "taliban"] }), anEvent({ actors: ["taliban"] })]);

  it("keeps what both of a pair take part in, which no list of ticks can say", () => {
    const { rows, facets } = selectFilter(inputs(dataset, { only: { kind: "pair", a: "RUS", b: "taliban" } }));
    expect([...rows]).toEqual([0]);
    expect([...facets.docs].reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it("leaves nothing of what the dataset does not have, and names itself as the cause", () => {
    const { rows, emptiedBy } = selectFilter(inputs(dataset, { only: { kind: "event", id: "gone" } }));
    expect(rows).toHaveLength(0);
    expect(emptiedBy).toEqual([{ facet: "only", without: 2 }]);
  });
});
