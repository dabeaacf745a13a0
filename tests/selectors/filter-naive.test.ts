import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createGrowingTable } from "../../src/data/grow-table.ts";
import { OPEN_END, OPEN_START } from "../../src/model/day.ts";
import { CERTAIN, EXTENTS, meet, OUTSIDE, POSSIBLE } from "../../src/model/interval.ts";
import type { View } from "../../src/model/view.ts";
import { EVENT_TYPES, FAMILIES, GROUP_OF_STATUS, STATUS_GROUPS, STATUSES, TYPES, VOICES } from "../../src/model/vocabulary.ts";
import { selectFilter, selectUnfiltered } from "../../src/selectors/filter.ts";
import { listLinks } from "../../src/selectors/filter-links.ts";
import { FACET_NAMES, type FacetName, type FilterResult } from "../../src/selectors/filter-result.ts";
import { aView, inputs } from "../build.ts";
import { aDataset, ACTORS, COUNTRIES, DOCS, KNOWN_UNTIL, PLACES, type PlainEvent } from "./plain-dataset.ts";

const day = fc.integer({ min: 0, max: 30 });
const some = <T>(of: readonly T[], maxLength = 3) => fc.array(fc.constantFrom(...of), { maxLength });
const chosen = <T>(of: readonly T[]) => fc.oneof(fc.constant("all" as const), fc.uniqueArray(fc.constantFrom(...of), { maxLength: 3 }));

const plainEvent: fc.Arbitrary<PlainEvent> = fc
  .record({
    days: fc.tuple(day, day),
    openStart: fc.boolean(),
    openEnd: fc.boolean(),
    undated: fc.boolean(),
    as: fc.constantFrom(...EXTENTS),
    type: fc.constantFrom("CONSULT" as const, "AID" as const, "SUPPORT" as const, "STATEMENT" as const),
    status: fc.constantFrom(...STATUSES),
    voice: fc.constantFrom(...VOICES),
    doc: fc.constantFrom(...DOCS),
    place: fc.constantFrom(null, ...PLACES),
    actors: some(ACTORS),
    speakers: some(ACTORS),
    countries: fc.uniqueArray(fc.constantFrom(...COUNTRIES), { maxLength: 3 }),
    links: fc.array(fc.record({ from: fc.constantFrom(...ACTORS), to: fc.constantFrom(...ACTORS), directed: fc.boolean() }), {
      maxLength: 3,
    }),
  })
  .map(({ days: [a, b], openStart, openEnd, ...rest }) => ({
    ...rest,
    start: openStart ? null : Math.min(a, b),
    end: openEnd ? null : Math.max(a, b),
  }));

const view: fc.Arbitrary<View> = fc
  .record({
    range: fc.oneof(
      fc.constant(null),
      fc.tuple(day, day).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    ),
    actors: chosen(ACTORS),
    countries: chosen(COUNTRIES),
    kinds: chosen(["CONSULT", "AID", "SUPPORT"] as const),
    status: chosen(STATUSES),
    voice: chosen(VOICES),
    by: chosen(ACTORS),
    docs: chosen(DOCS),
    only: fc.option(
      fc.constantFrom(...DOCS).map((id) => ({ kind: "document" as const, id })),
      { nil: null },
    ),
    certainty: fc.constantFrom("all" as const, "certain" as const),
  })
  .map((filters) => ({ ...aView(), ...filters }));

/** How an event meets the view's range, told without a table. */
function certaintyOf(event: PlainEvent, { range }: View) {
  if (range === null) return CERTAIN;
  if (event.undated) return POSSIBLE;
  const known = KNOWN_UNTIL[DOCS.indexOf(event.doc as "d1")] ?? null;
  return meet(range, event.start ?? OPEN_START, event.end ?? OPEN_END, event.as, known);
}

/** Each facet as a predicate of its own. */
function passes(event: PlainEvent, row: number, { view, text }: { readonly view: View; readonly text: readonly number[] | null }) {
  const fits = (choice: "all" | readonly string[], has: readonly string[]) => choice === "all" || has.some((id) => choice.includes(id));
  const certainty = certaintyOf(event, view);
  return {
    t: certainty !== OUTSIDE,
    actors: fits(view.actors, event.actors),
    countries: fits(view.countries, event.countries),
    kinds: fits(view.kinds, [event.type]),
    status: fits(view.status, [event.status]),
    voice: fits(view.voice, [event.voice]),
    by: fits(view.by, event.speakers),
    docs: fits(view.docs, [event.doc]),
    only: view.only === null || (view.only.kind === "document" && view.only.id === event.doc),
    certainty: !(view.certainty === "certain" && certainty === POSSIBLE),
    q: text === null || text.includes(row),
  } satisfies Record<FacetName, boolean>;
}

/** What is asked for, one after the other; `timeOnly`: with the filters before it, but for time. */
const questions = fc.array(fc.record({ view, timeOnly: fc.boolean() }), { minLength: 1, maxLength: 4 });

describe("selectFilter", () => {
  it("finds what a filter of one predicate per facet finds, for every list and every count, whatever was asked before", () => {
    const rowsOfText = fc.option(fc.uniqueArray(fc.nat({ max: 11 })), { nil: null });
    fc.assert(
      fc.property(fc.array(plainEvent, { maxLength: 12 }), questions, rowsOfText, (events, asked, rows) => {
        const dataset = aDataset(events);
        const mask = Uint8Array.from(events, (_, row) => (rows?.includes(row) === true ? 1 : 0));
        const text = rows === null ? ({ status: "none" } as const) : ({ status: "ready", rows: mask } as const);
        let before: View | undefined;
        for (const { view, timeOnly } of asked) {
          const next = timeOnly && before !== undefined ? { ...before, range: view.range, certainty: view.certainty } : view;
          expectNaive(selectFilter(inputs(dataset, next, text)), events, next, rows);
          before = next;
        }
      }),
      { numRuns: 300 },
    );
  });

  it("finds the same at every step of a drag, of either end or of both, which only looks at what the step has changed", () => {
    const step = fc.tuple(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -1, max: 1 }));
    const steps = fc.array(step, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(plainEvent, { minLength: 30, maxLength: 50 }), view, day, day, steps, (events, filters, a, b, moves) => {
        const dataset = aDataset(events);
        let range = { start: Math.min(a, b), end: Math.max(a, b) };
        for (const [start, end] of [[0, 0] as const, ...moves]) {
          range = { start: range.start + start, end: Math.max(range.start + start, range.end + end) };
          const next = { ...filters, range };
          expectNaive(selectFilter(inputs(dataset, next)), events, next, null);
          // Asked for by others meanwhile: the first time it is a pass of its own.
          selectUnfiltered(inputs(dataset, next));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("finds the same in a table that has arrived in parts, with a question between", () => {
    fc.assert(
      fc.property(
        fc.array(plainEvent, { minLength: 1, maxLength: 8 }),
        fc.array(plainEvent, { maxLength: 8 }),
        view,
        (first, second, next) => {
          const growing = createGrowingTable(first.length + second.length);
          const start = { ...aDataset(first), table: growing.append(aDataset(first).table) };
          const early = selectFilter(inputs(start, next));
          const whole = { ...start, table: growing.append(aDataset(second).table) };
          expectNaive(selectFilter(inputs(whole, next)), [...first, ...second], next, null);
          expectNaive(early, first, next, null);
        },
      ),
      { numRuns: 200 },
    );
  });
});

function expectNaive(result: FilterResult, events: readonly PlainEvent[], view: View, text: readonly number[] | null): void {
  const passing = events.map((event, row) => passes(event, row, { view, text }));
  const rowsWithout = (...facets: readonly FacetName[]) =>
    events.flatMap((_, row) => (FACET_NAMES.every((name) => facets.includes(name) || passing[row]?.[name] === true) ? [row] : []));
  const of = (rows: readonly number[]) => rows.flatMap((row) => events[row] ?? []);
  const count = <T extends string>(words: readonly T[], rows: readonly number[], has: (event: PlainEvent) => readonly string[]) =>
    words.map((word) => of(rows).filter((event) => has(event).includes(word)).length);

  const matches = rowsWithout();
  expect([...result.rows]).toEqual(matches);
  expect([...result.rowsAnyTime]).toEqual(rowsWithout("t", "certainty"));
  expect([...result.certainty]).toEqual(events.map((event, row) => (matches.includes(row) ? certaintyOf(event, view) : OUTSIDE)));
  expect(result.certain + result.possible).toBe(matches.length);
  expect(result.possible).toBe(of(matches).filter((event) => certaintyOf(event, view) === POSSIBLE).length);

  const { facets } = result;
  expect([...facets.actors]).toEqual(count(ACTORS, rowsWithout("actors"), (event) => event.actors));
  expect([...facets.countries]).toEqual(count(COUNTRIES, rowsWithout("countries"), (event) => event.countries));
  expect([...facets.types]).toEqual(count(EVENT_TYPES, rowsWithout("kinds"), (event) => [event.type]));
  expect([...facets.families]).toEqual(count(FAMILIES, rowsWithout("kinds"), (event) => [TYPES[event.type].family]));
  expect([...facets.status]).toEqual(count(STATUSES, rowsWithout("status"), (event) => [event.status]));
  expect([...facets.voice]).toEqual(count(VOICES, rowsWithout("voice"), (event) => [event.voice]));
  expect([...facets.by]).toEqual(count(ACTORS, rowsWithout("by"), (event) => event.speakers));
  expect([...facets.docs]).toEqual(count(DOCS, rowsWithout("docs"), (event) => [event.doc]));
  const anyCertainty = of(rowsWithout("certainty")).map((event) => certaintyOf(event, view));
  expect(facets.certainty).toEqual({
    certain: anyCertainty.filter((it) => it === CERTAIN).length,
    possible: anyCertainty.filter((it) => it === POSSIBLE).length,
  });

  expect([...result.perCountry]).toEqual(count(COUNTRIES, matches, (event) => event.countries));
  expect([...result.perActor]).toEqual(count(ACTORS, matches, (event) => event.actors));
  expect([...result.perPlace]).toEqual(count(PLACES, matches, (event) => [event.place ?? ""]));
  expect([...result.unplaced]).toEqual(matches.filter((row) => events[row]?.place === null));
  expect(
    new Map(listLinks(result.links, () => true).map(({ count, attributed, ...arc }) => [JSON.stringify(arc), [count, attributed]])),
  ).toEqual(naiveLinks(of(matches)));

  const without = (facet: FacetName) => (facet === "t" ? rowsWithout("t", "certainty") : rowsWithout(facet)).length;
  if (matches.length > 0) expect(result.emptiedBy).toEqual([]);
  for (const it of result.emptiedBy) expect(it.without).toBe(without(it.facet));
  expect(result.emptiedBy.map((it) => it.without)).toEqual(result.emptiedBy.map((it) => it.without).toSorted((a, b) => b - a));
}

function naiveLinks(events: readonly PlainEvent[]): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  for (const event of events) {
    const group = GROUP_OF_STATUS[event.status];
    if (group === null) continue;
    const keys = event.links.map(({ from, to, directed }) => {
      const ends = [ACTORS.indexOf(from as "RUS"), ACTORS.indexOf(to as "RUS")];
      const [a, b] = directed ? ends : ends.toSorted((x, y) => x - y);
      return JSON.stringify({
        from: a,
        to: b,
        directed,
        family: FAMILIES.indexOf(TYPES[event.type].family),
        group: STATUS_GROUPS.indexOf(group),
      });
    });
    for (const key of new Set(keys)) {
      const [count = 0, attributed = 0] = counts.get(key) ?? [];
      counts.set(key, [count + 1, attributed + (event.voice === "attributed" ? 1 : 0)]);
    }
  }
  return counts;
}
