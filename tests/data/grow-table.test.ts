import { describe, expect, it } from "vitest";
import { createGrowingTable } from "../../src/data/grow-table.ts";
import { aDataset } from "../build.ts";

const EVENTS = [
  { id: "a", actors: [["RUS", "source"] as const, ["taliban", "target"] as const], start: "2021-10-20" },
  { id: "b", actors: [["RUS", "source"] as const] },
  { id: "c", actors: [["taliban", "host"] as const], start: "2018" },
];
const { actors, countries } = aDataset({ events: EVENTS }).manifest;
/** Codes are of the whole set, whichever of its events a shard has. */
const shard = (...ids: readonly string[]) => aDataset({ events: EVENTS.filter(({ id }) => ids.includes(id)), actors, countries }).table;

describe("a table that arrives in parts", () => {
  it("is the whole table in the end, wherever a part has no event", () => {
    const whole = shard("a", "b", "c");
    for (const parts of [
      [["a"], ["b", "c"]],
      [[], ["a"], ["b", "c"]],
      [[], [], ["a", "b"], [], ["c"], []],
    ]) {
      const growing = createGrowingTable(3);
      expect(parts.map((ids) => growing.append(shard(...ids))).at(-1)).toEqual(whole);
    }
  });

  it("has room for what is still to come, also when the first part has no event: what was counted of it need not be counted again", () => {
    const growing = createGrowingTable(3);
    growing.append(shard());
    const some = growing.append(shard("a", "b"));
    const all = growing.append(shard("c"));
    expect(all.start.buffer).toBe(some.start.buffer);
    expect(all.actors.offsets.buffer).toBe(some.actors.offsets.buffer);
  });
});
