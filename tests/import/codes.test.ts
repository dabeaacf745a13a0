import { describe, expect, it } from "vitest";
import { ACLED_TYPES } from "../../src/import/codes/acled.ts";
import { CAMEO } from "../../src/import/codes/cameo.ts";
import { CAMEO_COUNTRIES, CAMEO_REGIONS, CAMEO_ROLES } from "../../src/import/codes/cameo-actors.ts";
import { FIPS } from "../../src/import/codes/fips.ts";
import { GLEDITSCH_WARD } from "../../src/import/codes/gleditsch-ward.ts";
import { countryNames, countryRows } from "../../src/import/codes/iso.ts";
import { regions } from "../../src/compile/geo/codes.ts";
import { TYPES } from "../../src/model/vocabulary.ts";

const KNOWN = new Set(countryRows().map(({ alpha3 }) => alpha3));

describe("tables of codes", () => {
  it.each([
    ["FIPS", FIPS],
    ["Gleditsch–Ward", GLEDITSCH_WARD],
    ["CAMEO's countries", CAMEO_COUNTRIES],
    ["names", countryNames()],
  ])("%s lead to countries that exist", (_, table) => {
    expect([...table.values()].filter((alpha3) => !KNOWN.has(alpha3))).toEqual([]);
  });

  it("reach every country by FIPS but the few that it does not have", () => {
    const reached = new Set(FIPS.values());
    expect([...KNOWN].filter((alpha3) => !reached.has(alpha3)).toSorted()).toEqual(["ALA", "BES"]);
  });

  it("tell codes apart that look alike", () => {
    expect([FIPS.get("AU"), FIPS.get("AS"), FIPS.get("CH"), FIPS.get("SZ"), FIPS.get("GM"), FIPS.get("RS"), FIPS.get("RI")]).toEqual([
      "AUT",
      "AUS",
      "CHN",
      "CHE",
      "DEU",
      "RUS",
      "SRB",
    ]);
    expect([GLEDITSCH_WARD.get("700"), GLEDITSCH_WARD.get("702"), GLEDITSCH_WARD.get("365"), GLEDITSCH_WARD.get("265")]).toEqual([
      "AFG",
      "TJK",
      "RUS",
      undefined,
    ]);
    expect(countryRows().find(({ alpha3 }) => alpha3 === "AFG")?.numeric).toBe("4");
  });

  it("name no state that ISO gives another name", () => {
    expect(countryNames().get("congo")).toBe("COG");
    expect(countryNames().get("dr congo (zaire)")).toBe("COD");
    expect(countryNames().get("south korea")).toBe("KOR");
  });

  it("have every CAMEO root, each code once, with modes of its type", () => {
    const codes = CAMEO.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => code.length === 2)).toEqual(Array.from({ length: 20 }, (_, index) => String(index + 1).padStart(2, "0")));
    expect(CAMEO.filter(({ type, modes, words }) => words === "" || modes.some((mode) => !TYPES[type].modes.includes(mode)))).toEqual([]);
    expect(CAMEO.find(({ code }) => code === "1031")?.words).toBe("Demand for aid");
  });

  it("give a base code to every CAMEO leaf", () => {
    const codes = new Set(CAMEO.map(({ code }) => code));
    expect(CAMEO.filter(({ code }) => code.length === 4 && !codes.has(code.slice(0, 3)))).toEqual([]);
  });

  it("have all 25 sub-event types of ACLED, with modes of their types", () => {
    expect(ACLED_TYPES).toHaveLength(25);
    expect(ACLED_TYPES.filter(({ type, modes }) => modes.some((mode) => !TYPES[type].modes.includes(mode)))).toEqual([]);
  });

  it("give CAMEO's regions codes of UN M49, and each role once", () => {
    const known = new Set(regions().map(({ code }) => code));
    expect([...CAMEO_REGIONS.values()].filter((code) => !known.has(code))).toEqual([]);
    expect(new Set(CAMEO_ROLES.map(({ code }) => code)).size).toBe(CAMEO_ROLES.length);
  });
});
