import { describe, expect, it } from "vitest";
import { matchActors, matchCountries } from "../../src/search/match-names.ts";
import { aDataset } from "../build.ts";

const dataset = aDataset({
  actors: [
    { id: "kabulov", name: "Zamir Kabulov", aliases: ["Putin's special representative"] },
    { id: "agencies", name: "Russian news agencies", names: { ru: "Российские агентства" } },
    { id: "RUS", name: "Russia", aliases: ["Moscow"] },
    { id: "cavus", name: "Çavuş" },
  ],
  countries: [{ id: "RUS", name: "Russia" }],
  manifest: { regions: [{ id: "M49-143", name: "Central Asia", members: ["TJK"] }] },
});
const actors = (text: string) => matchActors(dataset, text).map(({ name, alias }) => [name, alias]);
const countries = (text: string) => matchCountries(dataset, text).map(({ name, alias }) => [name, alias]);

describe("finding a name", () => {
  it("takes the beginning of any of its words, in any case", () => {
    expect(actors("KAB")).toEqual([["Zamir Kabulov", null]]);
    expect(actors("zam kab")).toEqual([["Zamir Kabulov", null]]);
    expect(actors("abul")).toEqual([]);
  });

  it("says by which other name it was found", () => {
    expect(actors("special rep")).toEqual([["Zamir Kabulov", "Putin's special representative"]]);
    expect(actors("росс")).toEqual([["Russian news agencies", "Российские агентства"]]);
  });

  it("does not ask for accents", () => {
    expect(actors("cavus")).toEqual([["Çavuş", null]]);
  });

  it("finds a state among the countries alone, also by its capital", () => {
    expect(actors("russia")).toEqual([["Russian news agencies", null]]);
    expect(countries("mosc")).toEqual([["Russia", "Moscow"]]);
  });

  it("finds a region", () => {
    expect(countries("asia")).toEqual([["Central Asia", null]]);
  });

  it("finds nothing for nothing", () => {
    expect(actors("  ")).toEqual([]);
    expect(countries("--")).toEqual([]);
  });
});
