import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { readSeedsFolder } from "../../src/compile/read-folder.ts";
import type { EventTableJson, ListColumnJson, Manifest } from "../../src/model/dataset.ts";
import type { SourceDocument } from "../../src/model/document.ts";
import type { EventDetail } from "../../src/model/event.ts";
import { INVOLVEMENT_CLASSES, MENTIONS } from "../../src/model/vocabulary.ts";
import { aReference } from "./seed-files.ts";

const SEEDS = join(import.meta.dirname, "../../seeds");
const ID = "russia-taliban-talks";
const { outputs, issues } = compile(readSeedsFolder(SEEDS), aReference());

let manifest: Manifest;
let table: EventTableJson;
let details: readonly EventDetail[];
let source: SourceDocument;

beforeAll(() => {
  manifest = output<Manifest>("manifest.json");
  table = output<EventTableJson>("events.json");
  details = output<{ readonly events: readonly EventDetail[] }>("details/0.json").events;
  source = output<SourceDocument>("documents/sam-russia-invites-taliban.json");
});

function output<T>(path: string): T {
  const text = outputs.get(`${ID}/${path}`);
  if (text === undefined) throw new Error(`no ${path}: ${issues.map(({ message }) => message).join("; ")}`);
  return JSON.parse(text) as T;
}

function items<T>(row: number, { offsets, values }: ListColumnJson, of: (value: number, index: number) => T): readonly T[] {
  const [from = 0, to = 0] = [offsets[row], offsets[row + 1]];
  return values.slice(from, to).map((value, i) => of(value, from + i));
}

function involvements() {
  return table.ids.flatMap((event, row) =>
    items(row, table.countries, (code, i) => ({
      event,
      country: manifest.countries[code]?.id,
      class: INVOLVEMENT_CLASSES[table.countryClass[i] ?? -1],
      direct: table.countryDirect[i] === 1,
    })),
  );
}

function mentions() {
  return table.ids.flatMap((event, row) =>
    items(row, table.mentions, (code, i) => ({ event, country: manifest.countries[code]?.id, kind: MENTIONS[table.mentionKind[i] ?? -1] })),
  );
}

function links() {
  return table.ids.flatMap((_, row) =>
    items(row, table.linkFrom, (from, i) => [manifest.actors[from]?.id, manifest.actors[table.linkTo[i] ?? -1]?.id]),
  );
}

describe("the first seed", () => {
  it("compiles without errors: 18 events and 8 relations", () => {
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(manifest.counts).toMatchObject({ events: 18, relations: 8, documents: 1 });
  });

  it.each([
    ["RUS", 13, 12],
    ["AFG", 13, 1],
    ["TJK", 3, 3],
    ["IRN", 3, 3],
    ["USA", 2, 2],
    ["CHN", 2, 2],
    ["PAK", 2, 2],
    ["GBR", 0, 0],
    ["KAZ", 0, 0],
    ["KGZ", 0, 0],
    ["TKM", 0, 0],
    ["UZB", 0, 0],
  ])("involves %s in %i events, directly in %i", (country, all, direct) => {
    const its = involvements().filter((it) => it.country === country);
    expect(its).toHaveLength(all);
    expect(its.filter((it) => it.direct)).toHaveLength(direct);
  });

  it("involves Russia only through Kabulov where he gives no details", () => {
    expect(involvements().filter(({ event, country }) => event === "no-details" && country === "RUS")).toEqual([
      { event: "no-details", country: "RUS", class: "acts", direct: false },
    ]);
  });

  it("mentions the United Kingdom wherever Giustozzi speaks, and never shades it", () => {
    const british = mentions().filter(({ country }) => country === "GBR");
    expect(british.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => "mentioned"));
  });

  it("names the republics of Central Asia only through the region", () => {
    expect(mentions().filter(({ country }) => country === "UZB")).toEqual([
      { event: "concern-instability", country: "UZB", kind: "region" },
      { event: "concern-infiltration", country: "UZB", kind: "region" },
    ]);
  });

  it("pins nothing but Kabul, and nothing in Moscow", () => {
    expect(manifest.places.filter(({ point }) => point !== null).map(({ id }) => id)).toEqual(["kabul"]);
    expect(table.place.filter((place) => manifest.places[place]?.id === "kabul")).toHaveLength(1);
  });

  it("draws no arc to or from a region, a speaker or what is only talked about", () => {
    const ends = new Set(links().flat());
    for (const id of ["M49-143", "giustozzi", "rusi", "GBR", "AFG", "haqqanis", "afghan-clients", "islamist-militants"])
      expect(ends).not.toContain(id);
  });

  it("proves every quote: the text has its words at its offsets", () => {
    const quotes = [
      ...details.flatMap(({ evidence, attributionEvidence, when }) => [
        ...evidence,
        ...attributionEvidence,
        ...(when.quote === null ? [] : [when.quote]),
      ]),
      ...manifest.relations.flatMap(({ evidence }) => evidence),
    ];
    expect(quotes.length).toBeGreaterThan(40);
    for (const { exact, prefix, suffix, start, end } of quotes) {
      expect(source.text.slice(start, end)).toBe(exact);
      expect(source.text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
    }
  });

  it("leads from every event and relation to a highlight, and from no highlight to an event that is not there", () => {
    const highlighted = source.spans.flatMap(({ events }) => events);
    expect(new Set(highlighted)).toEqual(new Set(table.ids));
    expect(source.spans.filter(({ use }) => use === "relation").every(({ events }) => events.length === 0)).toBe(true);
  });

  it("reads every sentence of the body, and none twice", () => {
    expect(manifest.documents[0]).toMatchObject({ sentences: 12, covered: 12 });
    expect(source.passages.map(({ kind }) => kind)).toEqual(["repeat", "artefact", "ignored", "ignored"]);
  });

  it("keeps the article byte for byte", () => {
    const bytes = readSeedsFolder(SEEDS).get("documents/000_6621f99e895dbda6.txt");
    expect(source.text).toBe(Buffer.from(bytes ?? []).toString("utf8"));
  });

  it("marks as attributed what Kabulov, the agencies and Giustozzi say", () => {
    expect(table.voice.filter((voice) => voice === 1)).toHaveLength(8);
    expect(
      details.filter(({ saidBy, via, attributionEvidence }) => saidBy.length + via.length > 0 && attributionEvidence.length === 0),
    ).toEqual([]);
  });
});
