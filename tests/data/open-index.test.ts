import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import { openIndex } from "../../src/data/open-index.ts";
import { SEARCH_OPTIONS, type SearchField } from "../../src/model/search-fields.ts";
import { aDataset } from "../build.ts";

const dataset = aDataset({ events: [{ id: "a" }, { id: "b" }, { id: "c" }] });

/** As compile makes it. */
function anIndexFile(...entries: Partial<Record<SearchField, string>>[]): unknown {
  const index = new MiniSearch(SEARCH_OPTIONS);
  index.addAll(entries.map((fields, row) => ({ row, ...fields })));
  return JSON.parse(JSON.stringify(index));
}
const index = openIndex(
  anIndexFile(
    { label: "Russia hosts an international conference", quotes: "had hosted an international conference on Afghanistan" },
    { label: "Taliban invited to talks", quotes: "Moscow will invite Taliban representatives", actors: "Taliban" },
    { label: "Exercises in Tajikistan", places: "Tajikistan" },
  ),
  dataset,
);

describe("searching events", () => {
  it.each([
    ["conference", [0]],
    ["TAJIK", [2]],
    ["talban", [1]],
    ["taliban talks", [1]],
    ["taliban conference", []],
    ["moscow", [1]],
    ["", []],
    ["!?", []],
  ])("finds %j in rows %j", (text, rows) => {
    expect(index.search(text)).toEqual(rows);
  });

  it.each([null, "text", {}, { serializationVersion: 99 }])("refuses a file that is no index: %j", (file) => {
    expect(() => openIndex(file, dataset)).toThrow(/data\/test\/search\.json: this is not a text index/);
  });

  it("ignores an entry that is no event of the dataset", () => {
    const beyond = openIndex(anIndexFile({ label: "one" }, { label: "two" }, { label: "three" }, { label: "four" }), dataset);
    expect(beyond.search("four")).toEqual([]);
    expect(beyond.search("three")).toEqual([2]);
  });
});
