import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compile } from "../../src/compile/compile.ts";
import { formatIssue } from "../../src/compile/issue.ts";
import type { TableActor, TableDocument, TableEvent } from "../../src/model/table.ts";
import { EVENT_TYPES, STATUSES } from "../../src/model/vocabulary.ts";
import { generateSet } from "../bench/generate/generate-set.ts";
import { SKEWS, makeRandom, zipf } from "../bench/generate/random.ts";
import { aReference } from "./seed-files.ts";

const EVENTS = 3000;
const set = (seed: number) => new Map(generateSet({ events: EVENTS, seed }).map(([path, text]) => [path, [...text].join("")]));
const files = set(1);

function linesOf<T>(ending: string): readonly T[] {
  return [...files]
    .filter(([path]) => path.endsWith(ending) && (ending !== ".jsonl" || !path.endsWith(".actors.jsonl")))
    .flatMap(([, text]) => text.trimEnd().split("\n"))
    .map((line) => JSON.parse(line) as T);
}

const events = linesOf<TableEvent>(".jsonl");

describe("generated sets", () => {
  it("are the same for the same seed, also next year and on another machine, and others for another", () => {
    const hash = createHash("sha256");
    for (const [path, text] of files) hash.update(path).update(text);
    expect(hash.digest("hex")).toBe("875e0ad93e25875cd2db5244575c35d92c7aef1e50123bf7c3bea5bb3e6c45c6");
    expect(set(1)).toEqual(files);
    expect(set(2)).not.toEqual(files);
  });

  it("say how large their tables are, and pin them", () => {
    for (const name of ["wire", "archive", "monitor", "letters"]) {
      const rows = files.get(`tables/${name}.jsonl`) ?? "";
      const { table } = parse(files.get(`tables/${name}.yaml`) ?? "") as TableDocument;
      expect(table.bytes).toBe(Buffer.byteLength(rows));
      expect(table.bytes).toBeGreaterThan(0);
      expect(table.sha256).toBe(createHash("sha256").update(rows).digest("hex"));
    }
  });

  it("compile without a word, as so many events of four documents", { timeout: 60_000 }, () => {
    const bytes = new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
    const { issues, outputs } = compile(bytes, aReference());
    expect(issues.map(formatIssue)).toEqual([]);
    expect(JSON.parse(outputs.get("made-3000-1/manifest.json") ?? "")).toMatchObject({ counts: { events: EVENTS, documents: 4 } });
  });

  it("have every type and status, vague, open and missing dates, areas and points, and who says so", () => {
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(EVENT_TYPES));
    expect(new Set(events.map(({ status }) => status))).toEqual(new Set(STATUSES));
    expect(new Set(events.map(({ when }) => when.precision))).toEqual(new Set(["none", "year", "month", "day"]));
    expect(events.some(({ when }) => when.edtf?.endsWith("/..") === true)).toBe(true);
    expect(events.some(({ when }) => when.edtf?.startsWith("../") === true)).toBe(true);
    expect(new Set(events.map(({ where }) => where.kind))).toEqual(new Set(["site", "city", "region", "country", "none"]));
    expect(events.filter(({ saidBy }) => saidBy.length > 0).length).toBeGreaterThan(EVENTS / 20);
  });

  it("have names in three scripts, and some longer than any column", () => {
    const names = linesOf<TableActor>(".actors.jsonl").map(({ name }) => name);
    for (const script of [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u])
      expect(names.some((name) => script.test(name))).toBe(true);
    expect(Math.max(...names.map((name) => name.length))).toBeGreaterThan(100);
  });

  it("have a few actors in many events, and many in a few", () => {
    const counts = new Map<string, number>();
    for (const { actors } of events) for (const { id } of actors) counts.set(id, (counts.get(id) ?? 0) + 1);
    const sorted = [...counts.values()].toSorted((a, b) => b - a);
    expect(sorted[0]).toBeGreaterThan(EVENTS / 20);
    expect(sorted.filter((count) => count <= 3).length).toBeGreaterThan(sorted.length / 4);
  });
});

describe("the numbers that look random", () => {
  it("spread evenly, and by rank where they are to be skewed", () => {
    const random = makeRandom(7);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let n = 0; n < 20_000; n += 1) {
      const tenth = random.below(10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
    const rank = zipf(100, SKEWS.full);
    const ranks = Array.from({ length: 20_000 }, () => rank(random));
    const share = ranks.filter((one) => one === 0).length / ranks.length;
    expect(share).toBeGreaterThan(0.17);
    expect(share).toBeLessThan(0.22);
    expect(Math.max(...ranks)).toBeLessThan(100);
  });
});
