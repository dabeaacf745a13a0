import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import MiniSearch from "minisearch";
import { afterAll, describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { listFiles } from "../../src/compile/read-folder.ts";
import type { DatasetIndex, DetailShard, EventTableJson, Manifest } from "../../src/model/dataset.ts";
import { SEARCH_OPTIONS, type SearchRow } from "../../src/model/search-fields.ts";
import { BASE, aReference, baseSeeds, baseText } from "./seed-files.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-compile-"));
afterAll(() => rmSync(folder, { recursive: true }));

const { outputs } = compile(baseSeeds(), aReference());

function parsed<T>(path: string, from: ReadonlyMap<string, string> = outputs): T {
  return JSON.parse(from.get(path) ?? "null") as T;
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe("what compile writes", () => {
  it("names every file of the dataset with its hash and size, so that a new deploy is never mixed with old data", () => {
    const { files } = parsed<Manifest>("border-talks/manifest.json");
    const expected = [...outputs].filter(([path]) => path.startsWith("border-talks/") && !path.endsWith("manifest.json"));
    expect(files).toEqual(
      Object.fromEntries(
        expected.map(([path, text]) => [path.slice("border-talks/".length), { sha256: sha256(text), bytes: Buffer.byteLength(text) }]),
      ),
    );
  });

  it("lists the dataset with the hashes of its first two files", () => {
    expect(parsed<DatasetIndex>("index.json").datasets).toEqual([
      {
        id: "border-talks",
        title: "Border talks",
        events: 3,
        documents: 1,
        path: "border-talks",
        manifest: sha256(outputs.get("border-talks/manifest.json") ?? ""),
        table: sha256(outputs.get("border-talks/events.json") ?? ""),
      },
    ]);
  });

  it("gives another version when a word of the text or of the manifest changes", () => {
    const version = (changes: Record<string, string>) => {
      const { outputs: changed, issues } = compile(baseSeeds(changes), aReference());
      expect(issues).toEqual([]);
      return parsed<Manifest>("border-talks/manifest.json", changed).version;
    };
    const same = version({});
    expect(same).toMatch(/^[0-9a-f]{12}$/);
    expect(version({ "dataset.yaml": baseText("dataset.yaml").replace("Border talks", "Talks at the border") })).not.toBe(same);
    expect(
      version({ "documents/report.yaml": baseText("documents/report.yaml").replace("fears new clashes\n", "fears clashes\n") }),
    ).not.toBe(same);
  });

  it("codes an event's days, place, actors, countries and links", () => {
    const table = parsed<EventTableJson>("border-talks/events.json");
    const { actors, countries, places } = parsed<Manifest>("border-talks/manifest.json");
    expect(actors.map(({ id }) => id)).toEqual(["KGZ", "TJK", "border-union"]);
    expect(countries.map(({ id, alpha2 }) => `${id} ${alpha2}`)).toEqual(["KAZ KZ", "KGZ KG", "TJK TJ", "TKM TM", "UZB UZ"]);
    expect(places).toMatchObject([{ id: "dushanbe", kind: "city", country: "TJK", point: [68.77905, 38.53575] }]);
    expect(table).toMatchObject({
      ids: ["talks", "clashes", "praise"],
      start: [18750, null, 18750],
      end: [18750, null, 18751],
      precision: [3, 0, 3],
      voice: [0, 1, 0],
      place: [0, -1, -1],
      actors: { offsets: [0, 2, 3, 5], values: [1, 0, 0, 1, 0] },
      speakers: { offsets: [0, 0, 1, 1], values: [2] },
      linkFrom: { offsets: [0, 1, 1, 1], values: [1] },
      linkTo: [0],
      linkDirected: [0],
    });
  });

  it("keeps why a date is what it is, and what the author left out as known to be absent", () => {
    const [, clashes, praise] = parsed<DetailShard>("border-talks/details/0.json").events;
    expect(clashes).toMatchObject({
      where: null,
      note: null,
      outside: [],
      saidByBasis: "stated",
      when: { edtf: null, basis: "unstated", quote: null },
    });
    expect(praise).toMatchObject({ plover: "SUPPORT", parts: [{ actor: "TJK", role: "source", basis: "stated" }, { actor: "KGZ" }] });
  });

  it("makes a text index that the app's own options can load and that finds events by row", () => {
    const index = MiniSearch.loadJSON<SearchRow>(outputs.get("border-talks/search.json") ?? "", SEARCH_OPTIONS);
    const rows = (query: string) => index.search(query, { combineWith: "AND" }).map(({ id }): unknown => id);
    expect(rows("dushanbe")).toEqual([0]);
    expect(rows("border union")).toEqual([1]);
    expect(new Set(rows("kyrgyzstan"))).toEqual(new Set([0, 1, 2]));
    expect(rows("uzbekistan")).toEqual([]);
  });

  it("sorts keys and ends each file with a line break", () => {
    for (const text of outputs.values()) {
      expect(text.endsWith("\n")).toBe(true);
      JSON.parse(text, (_, value: unknown) => {
        if (typeof value === "object" && value !== null && !Array.isArray(value)) {
          const keys = Object.keys(value).filter((key) => !/^\d+$/.test(key)); // numbers are sorted by the parser itself
          expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
        }
        return value;
      });
    }
  });

  it("has nothing to write when anything is an error, and reads JSON as it reads YAML", () => {
    expect(compile(baseSeeds({ "places.yaml": null }), aReference()).outputs.size).toBe(0);
    const json = JSON.stringify({ aliases: { "border-talk": "talks" } });
    expect(compile(baseSeeds({ "aliases.yaml": null, "aliases.json": json }), aReference()).outputs).toEqual(outputs);
  });
});

describe("whatever an author types", () => {
  const PATHS = ["dataset.yaml", "actors.yaml", "places.yaml", "aliases.yaml", "documents/report.yaml", "documents/report.txt"];
  const piece = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom("\n", ": ", "- ", "&a", "*a", "{", "]", '"', "null", "__proto__: 1", "\t", "~", "2018", "!!set"),
  );

  it("compile finds issues and never throws", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), fc.nat(3000), fc.nat(40), piece, (path, at, length, typed) => {
        const text = baseText(path);
        const start = at % (text.length + 1);
        const { issues, outputs: made } = compile(
          baseSeeds({ [path]: text.slice(0, start) + typed + text.slice(start + length) }),
          aReference(),
        );
        expect(made.size > 0).toBe(issues.every(({ severity }) => severity === "warning"));
        for (const { line, column, message } of issues) expect([line > 0, column > 0, message.length > 0]).toEqual([true, true, true]);
      }),
      { numRuns: 120 },
    );
  });
});

describe("the same seeds give the same bytes", { timeout: 60_000 }, () => {
  it("whatever the order in which their files are read", () => {
    const reversed = new Map([...baseSeeds()].toReversed());
    expect([...compile(reversed, aReference()).outputs]).toEqual([...outputs]);
  });

  it.each([
    ["Pacific/Kiritimati", "tr_TR.UTF-8", "/"],
    ["America/Los_Angeles", "C", tmpdir()],
  ])("in the time zone %s, the locale %s and the folder %s", (TZ, LANG, cwd) => {
    const [seeds, out] = [mkdtempSync(join(folder, "seeds-")), mkdtempSync(join(folder, "out-"))];
    cpSync(BASE, seeds, { recursive: true });
    const cli = join(import.meta.dirname, "../../src/compile/cli.ts");
    execFileSync(process.execPath, ["--import", import.meta.resolve("tsx"), cli, "--seeds", seeds, "--out", out], {
      cwd,
      env: { ...process.env, TZ, LANG, LC_ALL: LANG },
      stdio: "pipe",
    });
    const written = new Map(listFiles(out).map((path) => [path, readFileSync(join(out, path), "utf8")]));
    expect(written).toEqual(new Map(outputs));
  });
});
