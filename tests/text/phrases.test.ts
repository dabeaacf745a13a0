import { describe, expect, it } from "vitest";
import { countryName, nameOfCode } from "../../src/text/country-name.ts";
import { placeWords } from "../../src/text/place-words.ts";
import { roleWords } from "../../src/text/role-words.ts";

describe("country names", () => {
  it("calls a country of the dataset what the dataset calls it", () => {
    expect(countryName({ id: "RUS", alpha2: "RU", name: "Russia" })).toBe("Russia");
  });

  it("knows a country that the dataset does not have", () => {
    expect(["BRA", "KNA", "MMR", "XKX"].map(nameOfCode)).toEqual(["Brazil", "Saint Kitts and Nevis", "Myanmar", "Kosovo"]);
  });

  it("has no name for what is no country", () => {
    expect(["QQQ", "taliban", "M49-143"].map(nameOfCode)).toEqual([null, null, null]);
  });
});

describe("roleWords", () => {
  it("says what the state does", () => {
    expect(roleWords({ role: "host", type: "CONSULT", status: "occurred" })).toBe("hosts");
    expect(roleWords({ role: "source", type: "AID", status: "ongoing" })).toBe("assists");
    expect(roleWords({ role: "target", type: "AID", status: "ongoing" })).toBe("receives");
    expect(roleWords({ role: "source", type: "STATEMENT", status: "feared" })).toBe("fears");
  });

  it("never says of a plan, a fear or a denial that it happens", () => {
    expect(roleWords({ role: "host", type: "CONSULT", status: "planned" })).toBe("is to host");
    expect(roleWords({ role: "source", type: "ASSAULT", status: "feared" })).toBe("is feared to attack");
    expect(roleWords({ role: "source", type: "AID", status: "did-not-happen" })).toBe("did not assist");
  });

  it("says of what somebody reports only that it is said", () => {
    expect(roleWords({ role: "source", type: "AID", status: "occurred", voice: "attributed" })).toBe("is said to have assisted");
    expect(roleWords({ role: "target", type: "COERCE", status: "ongoing", voice: "attributed" })).toBe("is said to be coerced");
  });

  it("says what a seizure is, where the mode tells", () => {
    expect(roleWords({ role: "source", type: "COERCE", status: "occurred", modes: ["seize"] })).toBe("seizes");
    expect(roleWords({ role: "target", type: "COERCE", status: "occurred", modes: ["seize"] })).toBe("loses");
  });

  it("says of who will ask another to talks that it is to invite", () => {
    expect(roleWords({ role: "source", type: "CONSULT", status: "planned" })).toBe("is to invite");
    expect(roleWords({ role: "target", type: "CONSULT", status: "planned" })).toBe("is to be invited");
  });

  it("tells the invited from those who take part", () => {
    expect(roleWords({ role: "participant", type: "CONSULT", status: "planned", basis: "invited" })).toBe("is invited");
  });
});

describe("placeWords", () => {
  it("says of an area that it is no more exact than that", () => {
    expect(placeWords({ name: "Russia", kind: "country" })).toBe("Russia, no place in it given");
    expect(placeWords({ name: "Kabul", kind: "city" })).toBe("Kabul, city");
    expect(placeWords(null)).toBe("No place given");
  });
});
