import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { layoutOf, writeRecords } from "../../src/import/json-records.ts";
import { openSource } from "../../src/import/source-file.ts";
import { inFolder } from "./run.ts";

/** The records of a JSON text, each with the name of its list. */
async function records(text: string): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const path = join(folder, "table.json");
    const to = join(folder, "records.ndjson");
    writeFileSync(path, text);
    const written = await writeRecords(await openSource(path), to);
    const lines = readFileSync(to, "utf8").split("\n").slice(0, -1);
    expect(lines).toHaveLength(written);
    return lines.map((line) => line.replace("\t", ": "));
  });
}

describe("the records of a JSON file", () => {
  it("are the elements of a list, brackets in their texts and all", async () => {
    expect(await records('[ {"a":"} ] \\" {"},\n {"b":[1,{"c":2}]}, 7, null ]')).toEqual([
      ': {"a":"} ] \\" {"}',
      ': {"b":[1,{"c":2}]}',
      ": 7",
      ": null ",
    ]);
  });

  it("are the lines, also with a list of the wrapper's name inside", async () => {
    expect(await records('{"a":"é — ب"}\n\n{"a":2}\n')).toEqual([': {"a":"é — ب"}', ': {"a":2}']);
  });

  it("are the features of a collection, whatever stands before and behind", async () => {
    const text = '{"type":"FeatureCollection","crs":{"properties":{"name":"x"}},\n"features":[\n{"a":{"b":1}},{"a":2}\n],"bbox":[1,2]}';
    expect(await records(text)).toEqual(['features: {"a":{"b":1}}', 'features: {"a":2}']);
  });

  it("are the title, the events and the eras of a timeline", async () => {
    const text = '{\n"title":{"text":{"headline":"T"}},\n"events":[{"a":1}],"eras":[{"b":2}]}';
    expect(await records(text)).toEqual(['title: {"text":{"headline":"T"}}', 'events: {"a":1}', 'eras: {"b":2}']);
  });

  it("include one that is cut off, so that it is counted", async () => {
    expect(await records('[{"a":1},{"b":')).toEqual([': {"a":1}', ': {"b":']);
  });

  it("are the same when the file comes in many pieces", async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `{"id":${index},"text":"line ${index} {[\\"é"}`);
    const list = await records(`{"data":[${many.join(",\n")}]}`);
    expect(list).toHaveLength(20_000);
    expect(list.at(-1)).toBe(`data: ${many.at(-1) ?? ""}`);
  });
});

describe("how a JSON file holds its records", () => {
  it.each([
    ["[{}]", "array"],
    ['{"a":1}\n{"a":2}', "line"],
    ['{"features":[{"a":1}]}', "wrapper"],
    ['{"type":"FeatureCollection",\n"features":[\n{"a":', "wrapper"],
    ['{\n "a": 1\n}\n{\n "a": 2\n}', "line"],
  ])("%s", (head, layout) => {
    expect(layoutOf(head)).toBe(layout);
  });
});
