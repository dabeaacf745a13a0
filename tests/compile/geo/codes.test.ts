import { describe, expect, it } from "vitest";
import { countryCodes, regions } from "../../../src/compile/geo/codes.ts";

const country = (alpha3: string) => countryCodes().find((code) => code.alpha3 === alpha3);
const region = (code: string) => regions().find((found) => found.code === code);

describe("countryCodes", () => {
  it("gives the alpha-2 code that names of countries are looked up by", () => {
    expect(country("RUS")).toEqual({ alpha3: "RUS", alpha2: "RU", name: "Russia" });
    expect(country("TJK")?.alpha2).toBe("TJ");
  });

  it("holds Kosovo, which ISO has no code for", () => {
    expect(country("XKX")).toEqual({ alpha3: "XKX", alpha2: "XK", name: "Kosovo" });
  });

  it("is sorted, without repeats, and well formed", () => {
    const codes = countryCodes();
    const alpha3 = codes.map((code) => code.alpha3);
    expect(alpha3).toEqual([...new Set(alpha3)].toSorted());
    expect(new Set(codes.map(({ alpha2 }) => alpha2)).size).toBe(codes.length);
    for (const code of codes)
      expect([code.alpha3, code.alpha2]).toEqual([expect.stringMatching(/^[A-Z]{3}$/), expect.stringMatching(/^[A-Z]{2}$/)]);
  });

  it("has no name turned round, and one in brackets", () => {
    const odd = countryCodes().filter(({ name }) => /[()]|, (?!Ascension|Sint)/.test(name));
    expect(odd.map(({ name }) => name)).toEqual(["Cocos (Keeling) Islands"]);
  });
});

describe("regions", () => {
  it("gives Central Asia its five republics", () => {
    expect(region("M49-143")).toEqual({ code: "M49-143", name: "Central Asia", members: ["KAZ", "KGZ", "TJK", "TKM", "UZB"] });
  });

  it("puts Afghanistan in Southern Asia", () => {
    expect(region("M49-034")?.members).toContain("AFG");
  });

  it("counts members of sub-regions as members", () => {
    expect(region("M49-142")?.members).toEqual(expect.arrayContaining(["AFG", "CHN", "TJK"]));
    expect(region("M49-202")?.members).toContain("KEN");
    expect(region("M49-001")?.members).toHaveLength(248);
  });

  it("has only members with a country code, and none without members", () => {
    const known = new Set(countryCodes().map(({ alpha3 }) => alpha3));
    for (const { code, members } of regions()) {
      expect(members.length, code).toBeGreaterThan(0);
      expect(
        members.filter((member) => !known.has(member)),
        code,
      ).toEqual([]);
    }
  });
});
