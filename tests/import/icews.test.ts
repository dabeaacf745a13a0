import { beforeAll, describe, expect, it } from "vitest";
import { actorNamed, eventOf, fixture, partsOf, runImport, SLOW, type Imported } from "./run.ts";

describe("an ICEWS table", () => {
  let table: Imported;
  beforeAll(async () => {
    table = await runImport(fixture("icews.tab"));
  }, SLOW);

  it("has totals that add up", () => {
    expect(table.report).toMatchObject({ records: 5, imported: 3, refused: 2 });
    expect(table.report.refusals.map(({ reason }) => reason)).toEqual(["bad-date", "unknown-type"]);
  });

  it("gives CAMEO codes back the zero that a spreadsheet took", () => {
    expect(eventOf(table, "icews-101")).toMatchObject({ type: "CONSULT", modes: ["visit"] });
    expect(eventOf(table, "icews-102")).toMatchObject({ type: "STATEMENT" });
    expect(eventOf(table, "icews-103")).toMatchObject({ type: "REQUEST", modes: ["assist"], contexts: ["economic"] });
  });

  it("takes an actor with its country's name for the state", () => {
    expect(partsOf(eventOf(table, "icews-101"))[0]).toBe("RUS participant");
    expect(partsOf(eventOf(table, "icews-102"))[1]).toBe("IND target");
    expect(actorNamed(table, "Citizen (India)")).toMatchObject({ kind: "unnamed-group", country: "IND" });
    expect(actorNamed(table, "Lake Rebels")).toMatchObject({ kind: "armed-group", country: "KEN", sector: "REB" });
    expect(actorNamed(table, "United Nations")).toMatchObject({ kind: "igo", country: null });
  });

  it("gives a point to a city only", () => {
    expect(eventOf(table, "icews-101").where).toMatchObject({ kind: "city", country: "IRN", point: [51.4, 35.7] });
    expect(eventOf(table, "icews-102").where).toMatchObject({ kind: "region", country: "IND", name: "Punjab", point: null });
    expect(eventOf(table, "icews-103").where).toMatchObject({ kind: "country", country: "KEN", point: null });
  });
});
