import { describe, expect, it } from "vitest";
import { checkTable } from "../../src/data/check-table.ts";
import { decodeTable } from "../../src/data/decode-table.ts";
import type { EventTableJson } from "../../src/model/dataset.ts";
import { OPEN_END, OPEN_START } from "../../src/model/day.ts";
import { buildTableJson } from "../build-table.ts";
import { aDataset, day } from "../build.ts";

const events = [
  {
    id: "a",
    start: "2021-03",
    place: "AFG",
    actors: [
      ["RUS", "host"],
      ["taliban", "participant"],
    ],
    speakers: [["giustozzi", 0]],
    mentions: [["GBR", "mentioned"]],
    links: [["RUS", "taliban", true]],
  },
  { id: "b", end: "2021-08-15", actors: [["TJK", "subject"]] },
  { id: "c" },
] as const;
const { manifest } = aDataset({ events });
const json = buildTableJson(events, manifest);
const check = (overrides: Partial<EventTableJson>) => checkTable({ ...json, ...overrides }, manifest);

describe("a table that does not fit its manifest", () => {
  it("is told from one that fits", () => {
    expect(check({})).toBeNull();
  });

  it.each([
    [{ length: 2 }, "it has 2 events, the manifest counts 3"],
    [{ length: Number.NaN }, "length is NaN"],
    [{ ids: ["a", "b"] }, "ids has 2 values, expected 3"],
    [{ ids: ["a", "b", "a"] }, "an event id stands twice"],
    [{ start: [1] }, "start has 1 values, expected 3"],
    [{ end: [1, 2.5, null] }, "end has a value that is no day"],
    [{ type: [0, 0, 99] }, "type has code 99, expected 0 to 16"],
    [{ status: [0, 0] }, "status has 2 values, expected 3"],
    [{ place: [0, -2, -1] }, "place has code -2, expected -1 to 0"],
    [{ document: [0, 0, 1] }, "document has code 1, expected 0 to 0"],
    [{ actorRole: [] }, "actorRole has 0 values, expected 3"],
    [{ actors: { offsets: [0, 2, 3, 3], values: [0, 1, 9] } }, "actors has code 9, expected 0 to 3"],
    [{ actors: { offsets: [0, 2, 3], values: [0, 1, 2] } }, "actors.offsets has 3 values, expected 4"],
    [{ actors: { offsets: [0, 3, 2, 3], values: [0, 1, 2] } }, "actors.offsets do not run from 0 to its 3 values"],
    [{ actors: { offsets: [1, 2, 3, 3], values: [0, 1, 2] } }, "actors.offsets do not run from 0 to its 3 values"],
    [{ actors: { offsets: [0, 2, 2, 2], values: [0, 1, 2] } }, "actors.offsets do not run from 0 to its 3 values"],
    [{ linkTo: [7] }, "linkTo has code 7, expected 0 to 3"],
    [{ countryDirect: [0, 0, 0] }, "countryDirect has 3 values, expected 2"],
  ] as readonly (readonly [Partial<EventTableJson>, string])[])("says what does not: %o", (overrides, problem) => {
    expect(check(overrides)).toBe(problem);
  });

  it("may lack a column altogether", () => {
    const { mentions: _, ...rest } = json;
    expect(checkTable(rest as EventTableJson, manifest)).toBe("mentions.offsets has 0 values, expected 4");
  });
});

describe("a table in memory", () => {
  it("has open ends where the file has null", () => {
    const table = decodeTable(json);
    expect([...table.start]).toEqual([day("2021-03-01"), OPEN_START, OPEN_START]);
    expect([...table.end]).toEqual([day("2021-03-31"), day("2021-08-15"), OPEN_END]);
    expect([...table.precision]).toEqual([2, 3, 0]);
  });
});
