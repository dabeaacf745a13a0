import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listJumps } from "../../src/selectors/list-jumps.ts";
import { selectList } from "../../src/selectors/list-model.ts";
import { timeOrder } from "../../src/selectors/list-order.ts";
import { aDataset, days, inputs } from "../build.ts";
import { anEvent, aDataset as plainDataset, type PlainEvent } from "./plain-dataset.ts";

const DATASET = aDataset({
  events: [
    { id: "undated" },
    { id: "in-march", start: "2021-03" },
    { id: "since-august", start: "2021-08-15", end: null, as: "throughout" },
    { id: "on-15-august", start: "2021-08-15" },
    { id: "before-15-august", start: null, end: "2021-08-15" },
    { id: "in-2018", start: "2018" },
  ],
});
const ids = (groups: ReturnType<typeof selectList>["groups"]) =>
  groups.map(({ when, rows }) => [when?.year ?? null, ...Array.from(rows, (row) => DATASET.table.ids[row])]);

describe("selectList", () => {
  it("is in time order under its years, the undated last in a group of their own", () => {
    expect(ids(selectList(inputs(DATASET)).groups)).toEqual([
      [2018, "in-2018"],
      [2021, "in-march", "before-15-august", "on-15-august", "since-august"],
      [null, "undated"],
    ]);
  });

  it("is grouped by month where everything is of one year", () => {
    const { groups } = selectList(
      inputs(
        aDataset({
          events: [
            { id: "a", start: "2021-08" },
            { id: "b", start: "2021-03" },
          ],
        }),
      ),
    );
    expect(groups).toEqual([
      { when: { year: 2021, month: 3 }, rows: Int32Array.of(1) },
      { when: { year: 2021, month: 8 }, rows: Int32Array.of(0) },
    ]);
  });

  it("is grouped by month where a year would be a long way to scroll, and can be gone to at each, and within a long one", () => {
    const events = Array.from({ length: 300 }, (_, n) => ({ id: `e${n}`, start: n < 250 ? "2020-03-05" : n < 299 ? "2021-04-01" : null }));
    const dataset = aDataset({ events: events.map(({ id, start }) => (start === null ? { id } : { id, start })) });
    const { groups } = selectList(inputs(dataset));
    expect(groups.map(({ when, rows }) => [when?.year, when?.month, rows.length])).toEqual([
      [2020, 3, 250],
      [2021, 4, 49],
      [undefined, undefined, 1],
    ]);
    expect(listJumps(dataset, groups, 100).map(({ at, before, day }) => [at, before, day])).toEqual([
      [0, 0, days("2020-03-05", "2020-03-05").start],
      [100, 100, days("2020-03-05", "2020-03-05").start],
      [200, 200, days("2020-03-05", "2020-03-05").start],
      [250, 0, days("2021-04-01", "2021-04-01").start],
      [299, 0, null],
    ]);
  });

  it("has only what passes the filters", () => {
    const list = selectList(inputs(DATASET, { range: days("2018-01-01", "2018-12-31") }));
    expect([list.shown, list.total]).toEqual([3, 6]);
    // What is undated or open towards 2018 is only possibly in it.
    expect(ids(list.groups)).toEqual([
      [2018, "in-2018"],
      [2021, "before-15-august"],
      [null, "undated"],
    ]);
  });

  it("keeps everything when something is selected, which only stands out", () => {
    const list = selectList(inputs(DATASET, { sel: { kind: "event", id: "in-2018" } }));
    expect([list.shown, list.current, list.emphasis?.[5], list.emphasis?.[0]]).toEqual([6, 5, 1, 0]);
  });

  it("is the same object for a change that it does not show, and the same groups for another selection", () => {
    const before = selectList(inputs(DATASET));
    expect(selectList(inputs(DATASET, { lanes: "kind" }))).toBe(before);
    expect(selectList(inputs(DATASET, { sel: { kind: "event", id: "in-2018" } })).groups).toBe(before.groups);
  });
});

describe("the time order", () => {
  const day = fc.integer({ min: -3, max: 6 });
  const event = fc
    .record({ bounds: fc.tuple(day, day), openStart: fc.boolean(), openEnd: fc.boolean(), undated: fc.boolean() })
    .filter(({ openStart, openEnd }) => !(openStart && openEnd))
    .map(({ bounds: [a, b], openStart, openEnd, undated }) =>
      anEvent({ start: openStart ? null : Math.min(a, b), end: openEnd ? null : Math.max(a, b), undated }),
    );

  it("is what sorting by day, then open start, then length gives, the undated last, and equals as the author has them", () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const keyOf = ({ start, end, undated }: PlainEvent) =>
          undated ? [1, 0, 0, 0] : [0, start ?? end ?? 0, start === null ? 0 : 1, end ?? Number.MAX_SAFE_INTEGER];
        const keys = events.map(keyOf);
        const expected = [...events.keys()].toSorted((a, b) => {
          const at = (keys[a] ?? []).findIndex((key, n) => key !== keys[b]?.[n]);
          return at === -1 ? a - b : (keys[a]?.[at] ?? 0) - (keys[b]?.[at] ?? 0);
        });
        expect([...timeOrder(plainDataset(events)).order]).toEqual(expected);
      }),
    );
  });
});
