import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { CLASS_OF_ROLE, INVOLVEMENT_CLASSES, ROLES } from "../../src/model/vocabulary.ts";
import { involvementOf, partOf, type Involvement } from "../../src/selectors/panel-involvement.ts";
import { mentionsOf } from "../../src/selectors/panel-mentions.ts";
import { subjectOf } from "../../src/selectors/panel-subject.ts";
import { partnersOf } from "../../src/selectors/panel-ties.ts";
import { aDataset } from "../build.ts";

/** Afghanistan has two actors of its own; the rest are nobody's. */
const ACTORS = [
  { id: "taliban", country: "AFG" },
  { id: "council", country: "AFG" },
  { id: "AFG", country: "AFG", kind: "state" },
  { id: "RUS", country: "RUS", kind: "state" },
  { id: "moscow", country: "RUS" },
] as const;

const all = (dataset: Dataset) => new Uint8Array(dataset.table.length).fill(2);
const groupsOf = ({ groups }: Involvement) =>
  groups.map(({ name, direct, through, actors }) => ({ name, direct: [...direct], through: [...through], actors }));

describe("involvementOf", () => {
  it("has the strongest class first, in each what it does itself before what others do, and both in dataset order", () => {
    const dataset = aDataset({
      actors: ACTORS,
      events: [
        { id: "0", actors: [["AFG", "target"]] },
        { id: "1", actors: [["council", "source"]] },
        { id: "2", actors: [["AFG", "source"]] },
        { id: "3", actors: [["taliban", "host"]] },
        { id: "4", actors: [["AFG", "host"]] },
        { id: "5", actors: [["RUS", "host"]] },
      ],
    });
    const found = involvementOf(dataset, subjectOf(dataset, "AFG"), all(dataset));
    expect(groupsOf(found)).toEqual([
      { name: "acts", direct: [2, 4], through: [1, 3], actors: [1, 0] },
      { name: "acted-upon", direct: [0], through: [], actors: [] },
    ]);
    expect([...found.rows]).toEqual([2, 4, 1, 3, 0]);
  });

  it("names those through whom it is in the order of their first event, in each class anew, and not who has a weaker role there", () => {
    const dataset = aDataset({
      actors: ACTORS,
      events: [
        {
          id: "0",
          actors: [
            ["taliban", "subject"],
            ["council", "source"],
          ],
        },
        {
          id: "1",
          actors: [
            ["taliban", "source"],
            ["taliban", "host"],
            ["council", "host"],
          ],
        },
        { id: "2", actors: [["taliban", "target"]] },
      ],
    });
    const found = involvementOf(dataset, subjectOf(dataset, "AFG"), all(dataset));
    expect(found.groups.map(({ actors }) => actors)).toEqual([[1, 0], [0]]);
    // An event with two of its roles counts once for an actor; those with as many events stand in the dataset's order.
    expect(found.through).toEqual([
      { actor: 0, count: 2 },
      { actor: 1, count: 2 },
    ]);
  });

  it("has, for any events and filter, the rows, counts and names that one event after another gives", () => {
    const part = fc.tuple(fc.constantFrom(...ACTORS.map(({ id }) => id)), fc.constantFrom(...ROLES));
    const link = fc.tuple(
      fc.constantFrom(...ACTORS.map(({ id }) => id)),
      fc.constantFrom(...ACTORS.map(({ id }) => id)),
      fc.constant(true),
    );
    const events = fc.array(
      fc.record({ actors: fc.array(part, { maxLength: 4 }), links: fc.array(link, { maxLength: 3 }), shown: fc.boolean() }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(events, fc.constantFrom("AFG", "RUS", "taliban", "nobody"), (given, id) => {
        const dataset = aDataset({ actors: ACTORS, events: given.map(({ actors, links }, row) => ({ id: `e${row}`, actors, links })) });
        const inView = Uint8Array.from(given, ({ shown }) => (shown ? 2 : 0));
        const subject = subjectOf(dataset, id);
        const found = involvementOf(dataset, subject, inView);
        const naive = naively(dataset, id, inView);
        expect({ groups: groupsOf(found), hidden: found.hidden }).toEqual({ groups: naive.groups, hidden: naive.hidden });
        expect([found.count, found.direct]).toEqual([naive.rows.length, naive.groups.reduce((sum, { direct }) => sum + direct.length, 0)]);
        expect([...found.rows]).toEqual(naive.rows);
        expect(found.through).toEqual(naive.through);
        expect(partnersOf(dataset, subject, found.rows)).toEqual(partners(given, subject.members, naive.rows));
      }),
    );
  });
});

describe("mentionsOf", () => {
  it("leaves out what the filters hide, and lists a row once where its country is named twice in the same way", () => {
    const mentions = [
      ["RUS", "place"],
      ["GBR", "mentioned"],
      ["GBR", "mentioned"],
    ] as const;
    const dataset = aDataset({ events: [{ id: "0", mentions }, { id: "1" }, { id: "2", mentions }] });
    const rows = (inView: readonly number[]) => mentionsOf(dataset, subjectOf(dataset, "GBR"), Uint8Array.from(inView));
    expect(rows([2, 2, 2])).toEqual([{ kind: "mentioned", rows: Int32Array.of(0, 2), through: [] }]);
    expect(rows([0, 2, 1])).toEqual([{ kind: "mentioned", rows: Int32Array.of(2), through: [] }]);
  });

  it("counts an event once for a speaker's name and for a region, however often it has them", () => {
    const dataset = aDataset({
      actors: [
        { id: "one", name: "Spokesman", country: "GBR" },
        { id: "two", name: "Spokesman", country: "GBR" },
        { id: "three", name: "Envoy", country: "GBR" },
        { id: "GBR", country: "GBR", kind: "state" },
      ],
      manifest: {
        regions: [
          { id: "M49-154", name: "Northern Europe", members: ["GBR"] },
          { id: "M49-150", name: "Europe", members: ["GBR"] },
          { id: "M49-143", name: "Central Asia", members: ["KAZ"] },
        ],
      },
      events: [
        {
          id: "0",
          speakers: [
            ["GBR", 0],
            ["one", 1],
            ["two", 2],
          ],
          mentions: [["GBR", "mentioned"]],
        },
        {
          id: "1",
          speakers: [
            ["three", 0],
            ["one", 1],
          ],
          mentions: [["GBR", "mentioned"]],
        },
        {
          id: "2",
          actors: [
            ["M49-150", "subject"],
            ["M49-154", "subject"],
            ["M49-143", "subject"],
          ],
          place: "M49-150",
          mentions: [["GBR", "region"]],
        },
        { id: "3", place: "M49-150", mentions: [["GBR", "region"]] },
      ],
    });
    expect(mentionsOf(dataset, subjectOf(dataset, "GBR"), all(dataset))).toEqual([
      {
        kind: "region",
        rows: Int32Array.of(2, 3),
        through: [
          { name: "Europe", count: 2 },
          { name: "Northern Europe", count: 1 },
        ],
      },
      {
        kind: "mentioned",
        rows: Int32Array.of(0, 1),
        through: [
          { name: "Spokesman", count: 2 },
          { name: "Envoy", count: 1 },
        ],
      },
    ]);
  });
});

/** What the data model says, event by event. */
function naively(dataset: Dataset, id: string, inView: Uint8Array) {
  const subject = subjectOf(dataset, id);
  const events = [...inView.keys()].flatMap((row) => partOf(dataset, subject, row) ?? []);
  const shown = events.filter(({ row }) => inView[row] !== 0);
  const groups = INVOLVEMENT_CLASSES.map((name) => {
    const its = shown.filter(({ parts }) => parts.some(({ role }) => CLASS_OF_ROLE[role] === name));
    const [direct, through] = [its.filter((event) => event.direct), its.filter((event) => !event.direct)];
    return {
      name,
      direct: direct.map(({ row }) => row),
      through: through.map(({ row }) => row),
      actors: [...new Set(through.flatMap(({ parts }) => parts.map(({ actor }) => actor)))],
    };
  }).filter(({ direct, through }) => direct.length + through.length > 0);
  const through = shown.filter(({ direct }) => !direct).flatMap(({ parts }) => [...new Set(parts.map(({ actor }) => actor))]);
  return {
    groups,
    rows: groups.flatMap((group) => [...group.direct, ...group.through]),
    hidden: events.length - shown.length,
    through: [...new Set(through)]
      .map((actor) => ({ actor, count: through.filter((other) => other === actor).length }))
      .toSorted((a, b) => b.count - a.count || a.actor - b.actor),
  };
}

function partners(
  events: readonly { readonly links: readonly (readonly [string, string, boolean])[] }[],
  members: ReadonlySet<number>,
  rows: readonly number[],
) {
  const isMember = (id: string) => members.has(ACTORS.findIndex((actor) => actor.id === id));
  const others = rows.map(
    (row) => new Set((events[row]?.links ?? []).flatMap(([a, b]) => (isMember(a) === isMember(b) ? [] : [isMember(a) ? b : a]))),
  );
  return ACTORS.map(({ id }) => ({ id, count: others.filter((ids) => ids.has(id)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
