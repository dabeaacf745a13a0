import { describe, expect, it } from "vitest";
import { laneColumns } from "../../src/selectors/timeline-density.ts";
import { makeLanes, rowsOfLanes } from "../../src/selectors/timeline-lanes.ts";
import { lanesOf, selectTimeline } from "../../src/selectors/timeline-model.ts";
import { knownBounds, selectBusySpans } from "../../src/selectors/timeline-spans.ts";
import { FAMILIES } from "../../src/model/vocabulary.ts";
import { aDataset, day, days, inputs } from "../build.ts";

const dataset = aDataset({
  events: [
    {
      id: "talks",
      start: "2021-03",
      type: "CONSULT",
      actors: [
        ["RUS", "host"],
        ["USA", "participant"],
      ],
    },
    { id: "seizure", start: "2021-08-15", type: "COERCE", actors: [["taliban", "source"]] },
    {
      id: "tension",
      start: "2021-08-15",
      end: null,
      as: "throughout",
      type: "STATEMENT",
      actors: [
        ["taliban", "subject"],
        ["TJK", "subject"],
      ],
    },
    {
      id: "aid",
      type: "AID",
      actors: [
        ["RUS", "source"],
        ["TJK", "target"],
      ],
    },
    {
      id: "fear",
      type: "STATEMENT",
      status: "feared",
      actors: [
        ["RUS", "source"],
        ["RUS", "subject"],
        ["M49-143", "subject"],
      ],
    },
  ],
  documents: [{ id: "doc", published: { edtf: "2021-10", start: "2021-10-01", end: "2021-10-19", why: null } }],
});

describe("lanes", () => {
  it("hold an event once for each of its actors, however many roles one has in it", () => {
    const model = selectTimeline(inputs(dataset));
    const lanes = lanesOf(model);
    const rows = rowsOfLanes(dataset, lanes, model.rows);
    expect(Object.fromEntries(lanes.map(({ name, dated, undated }, at) => [name, [dated, undated, rows[at]]]))).toEqual({
      RUS: [1, 2, [0, 3, 4]],
      taliban: [2, 0, [1, 2]],
      TJK: [1, 1, [2, 3]],
      USA: [1, 0, [0]],
      "M49-143": [0, 1, [4]],
    });
  });

  it("are looked into one by one, and no farther than asked", () => {
    const model = selectTimeline(inputs(dataset));
    const some = lanesOf(model).filter(({ name }) => name === "RUS" || name === "TJK");
    expect(rowsOfLanes(dataset, some, model.rows, 2)).toEqual([
      [0, 3],
      [2, 3],
    ]);
    expect(rowsOfLanes(dataset, some, Int32Array.of(1, 4))).toEqual([[4], []]);
  });

  it("are ordered by events, and a filter takes lanes away without moving the others", () => {
    const all = lanesOf(selectTimeline(inputs(dataset))).map(({ name }) => name);
    expect(all[0]).toBe("RUS");
    const few = lanesOf(selectTimeline(inputs(dataset, { kinds: ["STATEMENT"] }))).map(({ name }) => name);
    expect(few).toEqual(all.filter((name) => few.includes(name)));
    expect(few).not.toContain("USA");
  });

  it("select a country by its state, a region by its region, anybody else by itself", () => {
    const targets = lanesOf(selectTimeline(inputs(dataset))).map(({ target }) => target);
    expect(targets).toContainEqual({ kind: "country", id: "RUS" });
    expect(targets).toContainEqual({ kind: "region", id: "M49-143" });
    expect(targets).toContainEqual({ kind: "actor", id: "taliban" });
  });

  it("can be the kinds of event instead", () => {
    const lanes = lanesOf(selectTimeline(inputs(dataset, { lanes: "kind" })));
    expect(lanes.map(({ name }) => name)).toEqual(["Talks", "Support", "Force", "Statement"]);
    expect(lanes.every(({ target }) => target === null)).toBe(true);
    expect(rowsOfLanes(dataset, lanes, Int32Array.of(0, 1, 2, 3, 4))).toEqual([[0], [3], [1], [2, 4]]);
  });
});

describe("the model", () => {
  it("counts what is in range, and draws what is outside it all the same", () => {
    const model = selectTimeline(inputs(dataset, { range: days("2021-08-01", "2021-08-31") }));
    expect([model.shown, model.total, model.possible]).toEqual([4, 5, 2]);
    expect([...model.rows]).toEqual([0, 1, 2, 3, 4]);
    expect(model.certainty[0]).toBe(0);
  });

  it("keeps its lanes while a handle is dragged, so that only the dimming is drawn anew", () => {
    const before = selectTimeline(inputs(dataset, { range: days("2021-08-01", "2021-08-31") }));
    const after = selectTimeline(inputs(dataset, { range: days("2021-08-01", "2021-09-01") }));
    expect(after).not.toBe(before);
    expect(lanesOf(after)).toBe(lanesOf(before));
    expect(after.busy).toBe(before.busy);
  });

  it("is the same object for the same view", () => {
    const view = inputs(dataset);
    expect(selectTimeline(view)).toBe(selectTimeline(view));
    expect(selectTimeline({ ...view, view: { ...view.view, arcs: "hidden" } })).toBe(selectTimeline(view));
  });

  it("has no axis when no event is dated", () => {
    expect(selectTimeline(inputs(aDataset({ events: [{ id: "undated", actors: [["RUS", "source"]] }] }))).extent).toBeNull();
  });
});

describe("what is known of a date", () => {
  it("goes as far as the document can know where an end is open", () => {
    expect(knownBounds(dataset, 2)).toEqual(days("2021-08-15", "2021-10-19"));
  });

  it("merges events into busy stretches, and lets the silence after an open end be folded", () => {
    expect(selectBusySpans(dataset)).toEqual([
      { ...days("2021-03-01", "2021-03-31"), count: 1 },
      { ...days("2021-08-15", "2021-08-15"), count: 2 },
    ]);
  });
});

describe("density", () => {
  const extent = days("2021-03-01", "2021-10-19");
  const model = selectTimeline(inputs(dataset));
  const lanes = lanesOf(model);
  /** Events of a family from one day up to, not including, another. */
  const between = (name: string, family: number, ...edges: readonly number[]) => {
    const lane = lanes.find((each) => each.name === name);
    const other = lanes.find((each) => each.name !== name);
    if (lane === undefined || other === undefined) throw new Error(name);
    const [, columns = []] = laneColumns(dataset, model.rows, [other, lane], extent, Float64Array.from(edges));
    return Array.from({ length: edges.length - 1 }, (_, column) => columns[column * FAMILIES.length + family] ?? -1);
  };

  it("loses no event and invents none, wherever the columns are cut", () => {
    const cuts = [
      extent.start - 40,
      extent.start,
      extent.start + 0.3,
      extent.start + 0.4,
      day("2021-08-15") + 0.5,
      extent.end + 1,
      extent.end + 9,
    ];
    const all = FAMILIES.map((_, family) => between("taliban", family, ...cuts).reduce((sum, count) => sum + count, 0));
    expect(all.map((count) => Math.round(count * 1e6) / 1e6)).toEqual([0, 0, 0, 1, 1]);
    expect(FAMILIES.flatMap((_, family) => between("taliban", family, extent.start - 40, extent.start))).toEqual([0, 0, 0, 0, 0]);
  });

  it("spreads a month evenly over its days, and a day over its hours", () => {
    const [some, half] = between("RUS", 0, day("2021-03-01"), day("2021-03-11"), day("2021-03-11") + 0.5);
    expect(some).toBeCloseTo(10 / 31);
    expect(half).toBeCloseTo(0.5 / 31);
  });

  it("puts a day's event on its day alone", () => {
    const force = FAMILIES.indexOf("force");
    const [on, after] = between("taliban", force, day("2021-08-15"), day("2021-08-16"), day("2021-09-16"));
    expect(on).toBeCloseTo(1);
    expect(after).toBeCloseTo(0);
  });

  it("is the same whether most events are counted or the few others are taken off all", () => {
    const edges = Float64Array.from({ length: 12 }, (_, at) => extent.start + at * 21.3);
    const columns = (...rows: readonly number[]) => laneColumns(dataset, Int32Array.from(rows), lanes, extent, edges);
    // Before all have been counted, most are; after it, the others are taken off.
    const [counted, all, few, most] = [columns(0, 2, 4), columns(0, 1, 2, 3, 4), columns(1, 3), columns(0, 2, 4)];
    const rounded = (of: typeof all) => of.map((lane) => Array.from(lane, (count) => Math.round(count * 1e6)));
    expect(rounded(most)).toEqual(rounded(counted));
    for (const [at, whole] of all.entries()) {
      expect(whole.length).toBe(11 * FAMILIES.length);
      for (const [column, count] of whole.entries()) expect((few[at]?.[column] ?? 0) + (most[at]?.[column] ?? 0)).toBeCloseTo(count, 6);
    }
    expect(most.flatMap((each) => [...each]).some((count) => count > 0 && count < 1e-6)).toBe(false);
  });

  it("counts lanes the same way, with the events that have no date", () => {
    const counts = (...rows: readonly number[]) =>
      new Map(makeLanes(dataset, Int32Array.from(rows), "actor").map(({ name, dated, undated }) => [name, [dated, undated]]));
    expect(counts(0, 2, 3)).toEqual(
      new Map([
        ["RUS", [1, 1]],
        ["taliban", [1, 0]],
        ["TJK", [1, 1]],
        ["USA", [1, 0]],
      ]),
    );
    expect(counts(3)).toEqual(
      new Map([
        ["RUS", [0, 1]],
        ["TJK", [0, 1]],
      ]),
    );
  });
});
