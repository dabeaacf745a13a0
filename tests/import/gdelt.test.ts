import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { gdeltLine } from "./gdelt-lines.ts";
import { actorNamed, eventOf, inFolder, partsOf, runImport, SLOW, type Imported } from "./run.ts";

const LINES = [
  gdeltLine(58, {
    id: "1",
    day: "20160728",
    code1: "USA",
    name1: "IOWA",
    country1: "USA",
    code2: "IRQMIL",
    name2: "SOLDIER",
    country2: "IRQ",
    role2: "MIL",
    event: "112",
    geoType: "4",
    place: "Kabul, Kabol, Afghanistan",
    fips: "AF",
    lat: "34.5167",
    lng: "69.1833",
    url: "http://news.example.org/1",
  }),
  gdeltLine(57, {
    id: "2",
    day: "19820102",
    code1: "AFR",
    name1: "AFRICA",
    country1: "AFR",
    event: "0233",
    geoType: "1",
    place: "Germany",
    fips: "GM",
    lat: "51",
    lng: "9",
  }),
  "",
  gdeltLine(61, {
    id: "3",
    day: "20200301",
    code1: "ROM",
    name1: "ROMANIA",
    country1: "ROM",
    event: "043",
    geoType: "5",
    place: "Hilltown, XX",
    fips: "XX",
    lat: "1",
    lng: "2",
  }),
  gdeltLine(61, {
    id: "4",
    day: "20200301",
    code1: "REBKNW",
    name1: 'THE "KNOWN" FRONT',
    group1: "KNW",
    role1: "REB",
    event: "1952",
    geoType: "0",
  }),
  "5\t20200301\ttoo short",
  gdeltLine(58, { id: "6", day: "20201301", event: "010" }),
  gdeltLine(58, { id: "7", day: "20200301", event: "999" }),
  gdeltLine(58, { id: "8", day: "20200301", event: "0419", geoType: "3", place: "Elsewhere", fips: "US" }),
  gdeltLine(58, {
    id: "9",
    day: "20150729",
    added: "20160728",
    event: "036",
    code1: "POLREL",
    name1: "KRAKOW",
    country1: "POL",
    code2: "PTY",
    name2: "POLITICIAN",
  }),
  gdeltLine(57, { id: "10", day: "19820102", added: "20130203", event: "010", code1: "SCGSRB", name1: "SERBIA", country1: "SRB" }),
  gdeltLine(61, { id: "11", day: "20200301", added: "20200302011500", event: "010", code1: "ETHG", name1: "A PEOPLE" }),
];

describe("a GDELT table", () => {
  let table: Imported;
  beforeAll(async () => {
    table = await inFolder(async (folder) => {
      const path = join(folder, "20200301.export.CSV");
      writeFileSync(path, `${LINES.join("\r\n")}\r\n`);
      return runImport(path);
    });
  }, SLOW);

  it("is read in all its widths, even in one file, with totals that add up", () => {
    expect(table.report.format.name).toBe("gdelt");
    expect(table.report).toMatchObject({ records: 11, imported: 8, refused: 3 });
    expect(table.refused.map((line) => line.split(",").slice(0, 3).join(" "))).toEqual(["5  malformed", "6  bad-date", "7  unknown-type"]);
  });

  it("maps CAMEO to PLOVER by the code, or by what the code is part of", () => {
    expect(eventOf(table, "gdelt-1")).toMatchObject({ type: "ACCUSE", modes: ["disapprove"] });
    expect(eventOf(table, "gdelt-2")).toMatchObject({ type: "REQUEST", modes: ["assist"] });
    expect(eventOf(table, "gdelt-4")).toMatchObject({ type: "ASSAULT", modes: ["drone"], contexts: ["military"] });
    expect(eventOf(table, "gdelt-8")).toMatchObject({ type: "CONSULT", modes: ["phone"] });
  });

  it("finds countries by FIPS, and leaves a code that ISO does not have open", () => {
    expect(eventOf(table, "gdelt-1").where).toMatchObject({ kind: "city", country: "AFG", point: [69.1833, 34.5167] });
    expect(eventOf(table, "gdelt-2").where).toMatchObject({ kind: "country", country: "DEU", point: null });
    expect(eventOf(table, "gdelt-3")).toMatchObject({
      where: { kind: "region", country: null, point: null },
      note: "FIPS code XX has no ISO code",
    });
    expect(eventOf(table, "gdelt-4").where).toMatchObject({ kind: "none" });
    expect(eventOf(table, "gdelt-8").where).toMatchObject({ kind: "region", point: null });
  });

  it("names states by their country, not by what a report called them", () => {
    expect(partsOf(eventOf(table, "gdelt-1"))).toEqual(["USA source", "cameo-irqmil target"]);
    expect(actorNamed(table, "United States")).toMatchObject({ id: "USA", kind: "state" });
    expect(actorNamed(table, "Military (Iraq)")).toMatchObject({ kind: "government", sector: "MIL", country: "IRQ" });
    expect(partsOf(eventOf(table, "gdelt-3"))).toEqual(["ROU host"]);
    expect(actorNamed(table, "Africa")).toMatchObject({ id: "M49-002", kind: "region" });
    expect(actorNamed(table, 'THE "KNOWN" FRONT')).toMatchObject({ id: "cameo-rebknw", kind: "armed-group" });
  });

  it("reads the two roles that GDELT leaves in the code, and a state behind an older one", () => {
    expect(actorNamed(table, "Religious figures (Poland)")).toMatchObject({ id: "cameo-polrel", kind: "unnamed-group", country: "POL" });
    expect(actorNamed(table, "Parties and politicians")).toMatchObject({ id: "cameo-pty", sector: "PTY", country: null });
    expect(actorNamed(table, "Serbia")).toMatchObject({ id: "SRB", kind: "state" });
    expect(actorNamed(table, "A PEOPLE")).toMatchObject({ id: "cameo-ethg", kind: "unnamed-group" });
  });

  it("says about of a day long before its report, but not of the years that were added at once", () => {
    expect(eventOf(table, "gdelt-9")).toMatchObject({
      when: { edtf: "2015-07-29~", precision: "day", why: expect.stringContaining("reported 365 days later") as unknown },
      note: "dated 365 days before it was reported: about that day",
    });
    for (const id of ["gdelt-10", "gdelt-11"])
      expect(eventOf(table, id).when).toMatchObject({ edtf: expect.not.stringContaining("~") as unknown, why: null });
  });

  it("links the report", () => {
    expect(eventOf(table, "gdelt-1").evidence).toMatchObject({ row: 1, source: "news.example.org", url: "http://news.example.org/1" });
  });
});
