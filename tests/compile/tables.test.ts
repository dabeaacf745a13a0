import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { formatIssue } from "../../src/compile/issue.ts";
import { checkTable } from "../../src/data/check-table.ts";
import type { DetailShard, EventTableJson, Manifest } from "../../src/model/dataset.ts";
import { SEARCH_OPTIONS } from "../../src/model/search-fields.ts";
import { aReference, baseSeeds, baseText } from "./seed-files.ts";
import { NOWHERE, aRiverFront, aRow, aTable } from "./table-files.ts";

type Files = Readonly<Record<string, string | null>>;

const said = (files: Files) => compile(baseSeeds(files), aReference()).issues.map(formatIssue);

function compiled(files: Files) {
  const { outputs, issues } = compile(baseSeeds(files), aReference());
  expect(issues.map(formatIssue)).toEqual([]);
  const parsed = <T>(path: string) => JSON.parse(outputs.get(`border-talks/${path}`) ?? "null") as T;
  return {
    manifest: parsed<Manifest>("manifest.json"),
    table: parsed<EventTableJson>("events.json"),
    details: parsed<DetailShard>("details/0.json").events,
    search: outputs.get("border-talks/search.json") ?? "",
  };
}

describe("rows of a table", () => {
  it("stand after the annotated events, as a document of their own that has no text", () => {
    const { manifest, table } = compiled(aTable([aRow(1), aRow(2)]));
    expect(table.ids).toEqual(["talks", "clashes", "praise", "wire-1", "wire-2"]);
    expect(table.document).toEqual([0, 0, 0, 1, 1]);
    expect(manifest.counts).toMatchObject({ events: 5, documents: 2 });
    expect(manifest.documents[1]).toMatchObject({
      id: "wire",
      kind: "table",
      table: { file: "wire.csv", imported: 2, refused: 1, licence: "CC0" },
    });
    expect(Object.keys(manifest.files)).not.toContain("documents/wire.json");
    expect(checkTable(table, manifest)).toBeNull();
  });

  it("involve countries, draw links and mention as sentences do", () => {
    const { manifest, table } = compiled(aTable([aRow(1, { actors: [{ id: "wire-river-front", role: "source", basis: "external" }] })]));
    const row = 3;
    const countries = table.countries.values.slice(table.countries.offsets[row], table.countries.offsets[row + 1]);
    const mentions = table.mentions.values.slice(table.mentions.offsets[row], table.mentions.offsets[row + 1]);
    expect(countries.map((code) => manifest.countries[code]?.id)).toEqual(["KGZ"]);
    expect(mentions.map((code) => manifest.countries[code]?.id)).toEqual(["TJK"]);
    const hosted = compiled(aTable([aRow(1)]));
    const link = hosted.table.linkFrom.offsets[row] ?? -1;
    expect(hosted.manifest.actors[hosted.table.linkFrom.values[link] ?? -1]?.id).toBe("TJK");
    expect(hosted.manifest.actors[hosted.table.linkTo[link] ?? -1]?.id).toBe("wire-river-front");
  });

  it("keep each its own point, its country as the place, and the words of the table in the details", () => {
    const sea = { kind: "region", country: null, name: "Caspian Sea", point: null, basis: "external", note: null } as const;
    const { manifest, table, details } = compiled(aTable([aRow(1), aRow(2, { where: NOWHERE }), aRow(3, { where: sea })]));
    expect(table.lng).toEqual([null, null, null, 69.62216, null, null]);
    expect(table.lat).toEqual([null, null, null, 40.28256, null, null]);
    expect(manifest.places.map(({ id }) => id)).toEqual(["TJK", "dushanbe"]);
    expect(table.place).toEqual([1, -1, -1, 0, -1, -1]);
    expect(details[3]?.where).toMatchObject({ place: "TJK", spot: { kind: "city", name: "Khujand", point: [69.622161, 40.28256] } });
    expect(details[4]?.where).toBeNull();
    expect(details[5]?.where).toMatchObject({ place: null, spot: { kind: "region", name: "Caspian Sea", point: null } });
    expect(manifest.counts.unplaced).toBe(4);
  });

  it("have their row as evidence, its cells in the table's order, and no sentence", () => {
    const [, , , wire] = compiled(aTable([aRow(7)])).details;
    expect(wire).toMatchObject({
      evidence: [],
      saidByBasis: "external",
      rows: [{ document: "wire", file: "wire.csv", row: 7, source: "Own Wire" }],
    });
    expect(Object.keys(wire?.rows[0]?.columns ?? {})).toEqual(["place", "id"]);
  });

  it("carry open, vague and missing dates, and who says so", () => {
    const when = (edtf: string | null, precision: "none" | "year" | "day") =>
      ({ edtf, as: "within", precision, basis: "external", why: null }) as const;
    const { table } = compiled(
      aTable([
        aRow(1, { when: when("2021~", "year") }),
        aRow(2, { when: when("../2021-05-03", "day") }),
        aRow(3, { when: when(null, "none"), saidBy: ["KAZ"] }),
      ]),
    );
    expect([table.start.slice(3), table.end.slice(3), table.precision.slice(3)]).toEqual([
      [18628, null, null],
      [18992, 18750, null],
      [1, 3, 0],
    ]);
    expect(table.voice.slice(3)).toEqual([0, 0, 1]);
  });

  it("are found by their label, place and actors in any script", () => {
    const index = MiniSearch.loadJSON(compiled(aTable([aRow(1)])).search, SEARCH_OPTIONS);
    for (const query of ["Khujand", "River Front", "جبهه"]) expect(index.search(query).map(({ id }): unknown => id)).toEqual([3]);
  });

  it("leave a dataset without tables as it was: no columns for points", () => {
    expect(Object.keys(compiled({}).table)).not.toContain("lng");
    expect(compiled({}).manifest.tables).toEqual([{ path: "events.json", first: 0, rows: 3 }]);
  });
});

describe("a table is refused", () => {
  it("when nobody has looked at it", () => {
    expect(said(aTable([aRow(1)], { review: "by: null, on: null" }))).toEqual([
      expect.stringContaining("tables/wire.yaml:5:1  error  no-review"),
    ]);
    expect(said(aTable([aRow(1)], { review: 'by: "not reviewed", on: "2026-01-01"' }))).toEqual([expect.stringContaining("no-review")]);
  });

  it("when one of its files is missing", () => {
    expect(said({ ...aTable([aRow(1)]), "tables/wire.yaml": null })).toEqual([
      expect.stringContaining("tables/wire.yaml:1:1  error  missing-file"),
    ]);
    expect(said({ ...aTable([aRow(1)]), "tables/wire.jsonl": null })).toEqual([
      expect.stringContaining("tables/wire.jsonl:1:1  error  missing-file"),
    ]);
  });

  it("when a row has the id of an annotated event", () => {
    expect(said(aTable([aRow(1, { id: "talks" })]))).toEqual([expect.stringContaining("tables/wire.jsonl:1:2  error  duplicate-id")]);
  });

  it("with at most a hundred findings of a rule, and the number of the rest", () => {
    const issues = said(aTable(Array.from({ length: 250 }, (_, n) => aRow(n + 1, { status: "happened" as "occurred" }))));
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toContain("tables/wire.jsonl:101:");
    expect(issues.at(-1)).toContain("found 150 more");
  });

  it("when it is not UTF-8, with the line", () => {
    const files = baseSeeds(aTable([aRow(1), aRow(2)]));
    const bytes = Buffer.from(files.get("tables/wire.jsonl") ?? "");
    bytes[bytes.indexOf("Talks 2")] = 0xff;
    files.set("tables/wire.jsonl", bytes);
    expect(compile(files, aReference()).issues.map(formatIssue)).toEqual([
      expect.stringContaining("tables/wire.jsonl:2:1  error  not-utf8"),
    ]);
  });

  it("when another table has the same actor in another country, until actors.yaml decides", () => {
    const two = {
      ...aTable([aRow(1)]),
      ...aTable([aRow(1, { id: "post-1" })], { name: "post", actors: [aRiverFront({ country: "TJK", name: "Front" })] }),
    };
    expect(said(two)).toEqual([expect.stringContaining("tables/wire.actors.jsonl:1:68  error  duplicate-id")]);
    const decided = `${baseText("actors.yaml")}  wire-river-front: { name: The Front, kind: armed-group, country: UZB }\n`;
    expect(said({ ...two, "actors.yaml": decided })).toEqual([]);
  });
});

describe("the actors of tables", () => {
  it("have the spellings of all tables as aliases", () => {
    const two = {
      ...aTable([aRow(1)]),
      ...aTable([aRow(1, { id: "post-1" })], { name: "post", actors: [aRiverFront({ name: "Front of the River", aliases: [] })] }),
    };
    expect(compiled(two).manifest.actors.find(({ id }) => id === "wire-river-front")).toMatchObject({
      name: "Front of the River",
      aliases: ["River Front", "جبهه رود"],
    });
  });

  it("give way to an entry of actors.yaml, which counts as used", () => {
    const actors = `${baseText("actors.yaml")}  wire-river-front: { name: The Front, kind: armed-group, country: UZB }\n`;
    const { manifest } = compiled({ ...aTable([aRow(1)]), "actors.yaml": actors });
    expect(manifest.actors.find(({ id }) => id === "wire-river-front")).toMatchObject({ name: "The Front", country: "UZB" });
  });

  it("can be named in the default view", () => {
    expect(
      compiled({ ...aTable([aRow(1)]), "dataset.yaml": `${baseText("dataset.yaml")}view: { actors: [wire-river-front], docs: [wire] }\n` })
        .manifest.defaultView,
    ).toEqual({
      actors: ["wire-river-front"],
      docs: ["wire"],
    });
  });
});
