import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Selection, View } from "../../src/model/view.ts";
import { partOf, type InvolvementGroup } from "../../src/selectors/panel-involvement.ts";
import { selectPanel, type PanelModel } from "../../src/selectors/panel-model.ts";
import { partsOfPair } from "../../src/selectors/panel-pair.ts";
import { aDataset, days, inputs } from "../build.ts";
import type { TerseEvent } from "../build-table.ts";
import { seedDataset } from "../panel/seed.ts";

type Kind = PanelModel["kind"];

function panel<K extends Kind>(
  kind: K,
  dataset: Dataset,
  sel: Selection | null,
  view: Partial<View> = {},
): Extract<PanelModel, { kind: K }> {
  const found = selectPanel(inputs(dataset, { ...view, sel }));
  if (found.kind !== kind) throw new Error(`expected the panel of a ${kind}, found ${found.kind}`);
  return found as Extract<PanelModel, { kind: K }>;
}

const listed = ({ name, direct, through }: InvolvementGroup) => ({ name, direct: [...direct], through: [...through] });
const country = (id: string): Selection => ({ kind: "country", id });
const TALIBAN = { id: "taliban", country: "AFG" };

describe("a country's panel", () => {
  it("puts each event once, under the strongest of its roles", () => {
    const dataset = aDataset({
      events: [
        {
          id: "a",
          actors: [
            ["RUS", "target"],
            ["RUS", "host"],
          ],
        },
      ],
    });
    const { involvement } = panel("country", dataset, country("RUS"));
    expect(involvement.groups.map(listed)).toEqual([{ name: "acts", direct: [0], through: [] }]);
    expect(partOf(dataset, involvement.subject, 0)).toEqual({ row: 0, direct: true, parts: [{ actor: 0, role: "host" }] });
  });

  it("lists what it does itself before what its actors do, and names them", () => {
    const dataset = aDataset({
      actors: [TALIBAN],
      events: [
        { id: "by-taliban", actors: [["taliban", "source"]] },
        { id: "by-state", actors: [["AFG", "source"]] },
      ],
    });
    const { involvement } = panel("country", dataset, country("AFG"));
    expect(involvement.groups.map(listed)).toEqual([{ name: "acts", direct: [1], through: [0] }]);
    expect([...involvement.rows]).toEqual([1, 0]);
    expect(involvement).toMatchObject({ count: 2, direct: 1, through: [{ actor: 0, count: 1 }] });
  });

  it("does not call an event direct when the state's own role is a weaker one than its actor's", () => {
    const dataset = aDataset({
      actors: [TALIBAN],
      events: [
        {
          id: "a",
          actors: [
            ["AFG", "subject"],
            ["taliban", "source"],
          ],
        },
      ],
    });
    const { involvement } = panel("country", dataset, country("AFG"));
    expect(involvement.groups.map(listed)).toEqual([{ name: "acts", direct: [], through: [0] }]);
    expect(partOf(dataset, involvement.subject, 0)?.direct).toBe(false);
    expect(dataset.table.countryDirect[0]).toBe(0);
  });

  it("says how many events the filters hide, and lists only the others", () => {
    const dataset = aDataset({
      events: [
        { id: "a", start: "2018", actors: [["RUS", "host"]] },
        { id: "b", start: "2021", actors: [["RUS", "host"]] },
      ],
    });
    const { involvement } = panel("country", dataset, country("RUS"), { range: days("2021-01-01", "2021-12-31") });
    expect(involvement).toMatchObject({ count: 1, hidden: 1 });
    expect(involvement.groups.map(listed)).toEqual([{ name: "acts", direct: [1], through: [] }]);
  });

  it("never counts a mention, and says through which region or speaker it comes", () => {
    const dataset = aDataset({
      actors: [{ id: "rusi", name: "RUSI", country: "GBR" }],
      manifest: { regions: [{ id: "M49-143", name: "Central Asia", members: ["KAZ"] }] },
      events: [
        { id: "said", actors: [["RUS", "source"]], speakers: [["rusi", 0]], mentions: [["GBR", "mentioned"]] },
        { id: "region", actors: [["M49-143", "subject"]], mentions: [["KAZ", "region"]] },
      ],
    });
    const [uk, kazakhstan] = [panel("country", dataset, country("GBR")), panel("country", dataset, country("KAZ"))];
    expect([uk.involvement.count, kazakhstan.involvement.count]).toEqual([0, 0]);
    expect(uk.mentions()).toEqual([{ kind: "mentioned", rows: Int32Array.of(0), through: [{ name: "RUSI", count: 1 }] }]);
    expect(kazakhstan.mentions()).toEqual([{ kind: "region", rows: Int32Array.of(1), through: [{ name: "Central Asia", count: 1 }] }]);
  });

  it("is there for a country that the dataset does not have", () => {
    expect(panel("country", aDataset({ events: [{ id: "a", actors: [["RUS", "host"]] }] }), country("BRA"))).toMatchObject({
      country: null,
      involvement: { count: 0, hidden: 0 },
    });
  });

  it("makes nobody a partner who is only named in the same event", () => {
    const dataset = aDataset({
      actors: [TALIBAN],
      events: [
        {
          id: "a",
          actors: [
            ["RUS", "host"],
            ["taliban", "participant"],
            ["IRN", "subject"],
          ],
          links: [["RUS", "taliban", false]],
        },
        {
          id: "b",
          actors: [
            ["AFG", "source"],
            ["taliban", "target"],
          ],
          links: [["AFG", "taliban", true]],
        },
      ],
    });
    expect(panel("country", dataset, country("RUS")).partners()).toEqual([{ id: "taliban", count: 1 }]);
    expect(panel("country", dataset, country("AFG")).partners()).toEqual([{ id: "RUS", count: 1 }]);
  });
});

describe("an actor's panel", () => {
  it("keeps what it says apart from what it does", () => {
    const dataset = aDataset({
      events: [
        { id: "said", actors: [["RUS", "host"]], speakers: [["kabulov", 0]] },
        { id: "done", actors: [["kabulov", "source"]] },
      ],
    });
    const { involvement, says } = panel("actor", dataset, { kind: "actor", id: "kabulov" });
    expect([involvement.count, says]).toEqual([1, Int32Array.of(0)]);
  });
});

describe("a pair's panel", () => {
  it("sorts its events by who acts, both directions, a country standing for its actors", () => {
    const dataset = aDataset({
      actors: [TALIBAN],
      events: [
        {
          id: "forth",
          actors: [
            ["AFG", "source"],
            ["RUS", "target"],
          ],
          links: [["AFG", "RUS", true]],
        },
        {
          id: "back",
          actors: [
            ["RUS", "source"],
            ["taliban", "target"],
          ],
          links: [["RUS", "taliban", true]],
        },
        {
          id: "together",
          actors: [
            ["RUS", "host"],
            ["taliban", "participant"],
          ],
          links: [["RUS", "taliban", false]],
        },
        {
          id: "beside",
          actors: [
            ["RUS", "source"],
            ["taliban", "subject"],
          ],
        },
        {
          id: "other",
          actors: [
            ["RUS", "source"],
            ["TJK", "target"],
          ],
          links: [["RUS", "TJK", true]],
        },
      ],
    });
    const { pair } = panel("pair", dataset, { kind: "pair", a: "AFG", b: "RUS" });
    expect(pair).toMatchObject({
      forth: Int32Array.of(0),
      back: Int32Array.of(1),
      together: Int32Array.of(2),
      beside: Int32Array.of(3),
      hidden: 0,
    });
    expect(partsOfPair(dataset, pair.sides, 3).map(({ role }) => role)).toEqual(["source", "subject"]);
  });
});

describe("the pair of a country and an actor of its", () => {
  const actors = [TALIBAN, { id: "council", country: "AFG" }];
  const way = (event: Omit<TerseEvent, "id">) => {
    const { pair } = panel("pair", aDataset({ actors, events: [{ id: "a", ...event }] }), { kind: "pair", a: "AFG", b: "taliban" });
    return (["forth", "back", "together", "beside"] as const).filter((name) => pair[name].length > 0);
  };

  it("needs somebody else of the country", () => {
    const alone = way({
      actors: [
        ["taliban", "source"],
        ["taliban", "host"],
      ],
    });
    const beside = way({
      actors: [
        ["taliban", "source"],
        ["council", "source"],
      ],
    });
    expect([alone, beside, way({ actors: [["council", "source"]] })]).toEqual([[], ["beside"], []]);
  });

  it("stands under who acts first where more than one way runs between them", () => {
    const links = [
      ["council", "taliban", false],
      ["RUS", "taliban", true],
    ] as const;
    expect([way({ links }), way({ links: [...links, ["council", "taliban", true]] })]).toEqual([["together"], ["forth"]]);
  });
});

describe("an event's panel", () => {
  it("is there although the filters leave the event out, and says so", () => {
    const dataset = aDataset({ events: [{ id: "a", start: "2018", actors: [["RUS", "host"]] }] });
    expect(panel("event", dataset, { kind: "event", id: "a" }, { status: ["planned"] })).toEqual({ kind: "event", row: 0, hidden: true });
  });
});

describe("the overview", () => {
  it("counts what is in view, and keeps those that are only mentioned below those involved", () => {
    const dataset = aDataset({ events: [{ id: "a", actors: [["RUS", "host"]], mentions: [["GBR", "mentioned"]] }] });
    const { countries, undated, unplaced } = panel("overview", dataset, null);
    expect(countries.map(({ it, count }) => [it.id, count])).toEqual([
      ["RUS", 1],
      ["GBR", 0],
    ]);
    expect([undated, unplaced]).toEqual([Int32Array.of(0), Int32Array.of(0)]);
  });
});

describe("selectPanel", () => {
  it("is the same object until the selection or a filter changes", () => {
    const dataset = aDataset({ events: [{ id: "a", actors: [["RUS", "host"]] }] });
    const before = panel("country", dataset, country("RUS"));
    expect(panel("country", dataset, country("RUS"), { lanes: "kind", view: "list" })).toBe(before);
  });
});

describe("the first seed", () => {
  const dataset = seedDataset();
  const count = (id: string) => panel("country", dataset, country(id)).involvement;

  it("counts for each country what its table counts", () => {
    const { countries } = dataset.table;
    dataset.manifest.countries.forEach(({ id }, code) => {
      expect([id, count(id).count]).toEqual([id, countries.values.filter((value) => value === code).length]);
    });
  });

  it("involves Russia 12 times itself and once through Kabulov, and Afghanistan but once itself", () => {
    expect([count("RUS").count, count("RUS").direct, count("AFG").count, count("AFG").direct]).toEqual([13, 12, 13, 1]);
  });

  it("involves neither the United Kingdom nor a republic that is only part of Central Asia", () => {
    expect(["GBR", "KAZ", "KGZ", "TKM", "UZB"].map((id) => count(id).count)).toEqual([0, 0, 0, 0, 0]);
  });
});
