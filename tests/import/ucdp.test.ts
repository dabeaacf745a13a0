import { beforeAll, describe, expect, it } from "vitest";
import { actorNamed, eventOf, fixture, partsOf, runImport, SLOW, type Imported } from "./run.ts";

describe("a UCDP table", () => {
  let table: Imported;
  beforeAll(async () => {
    table = await runImport(fixture("ucdp.csv"));
  }, SLOW);

  it("has totals that add up, with every refused row listed", () => {
    expect(table.report).toMatchObject({ records: 14, leftOut: 0, imported: 7, refused: 7 });
    expect(table.events).toHaveLength(7);
    expect(table.refused).toHaveLength(7);
  });

  it("is found out from its header, behind a byte order mark", () => {
    expect(table.report.format.name).toBe("ucdp");
  });

  it("keeps a cell with a line break and doubled quotes as it stands", () => {
    expect(eventOf(table, "ucdp-1").evidence).toMatchObject({ file: "ucdp.csv", row: 1, headline: 'He said "no",\nand left' });
  });

  it("says what is wrong with each refused row, and where a broken one stands", () => {
    expect(table.refused.map((line) => line.split(",").slice(0, 3).join(" "))).toEqual([
      "5 7 malformed",
      "8  bad-date",
      "9  start-after-end",
      "10  duplicate-id",
      "11  bad-coordinates",
      "12  no-id",
      "13  bad-coordinates",
    ]);
    expect(table.refused[1]).toContain("2020-02-30");
  });

  it("counts a broken record when it numbers the rows behind it", () => {
    expect(eventOf(table, "ucdp-5").evidence.row).toBe(6);
    expect(eventOf(table, "ucdp-11").evidence.row).toBe(14);
  });

  it("turns date precision into bounds, with months and years by their names", () => {
    expect(eventOf(table, "ucdp-1").when).toMatchObject({ edtf: "2020-05-04", as: "within", precision: "day", why: null });
    expect(eventOf(table, "ucdp-2").when).toMatchObject({ edtf: "2020-02", precision: "month" });
    expect(eventOf(table, "ucdp-3").when).toMatchObject({ edtf: "2019", precision: "year" });
    expect(eventOf(table, "ucdp-4").when).toMatchObject({ edtf: "2020-03-02/2020-03-08", as: "within", why: "date precision 3: a week" });
  });

  it("gives a point only where UCDP knows the place, and an area without one elsewhere", () => {
    expect(eventOf(table, "ucdp-11").where).toMatchObject({ kind: "site", name: "Mill dam", point: [69.25, 34.5] });
    expect(eventOf(table, "ucdp-1").where).toMatchObject({ kind: "city", country: "AFG", name: "Mill village", point: [69.25, 34.5] });
    expect(eventOf(table, "ucdp-5").where).toMatchObject({ kind: "city", point: [69.25, 34.5] });
    expect(eventOf(table, "ucdp-6").where).toMatchObject({ kind: "region", country: "SYR", name: "Mill district", point: null });
    expect(eventOf(table, "ucdp-2").where).toMatchObject({ kind: "region", name: "North province", point: null });
    expect(eventOf(table, "ucdp-3").where).toMatchObject({ kind: "country", country: "AFG", point: null });
    expect(eventOf(table, "ucdp-4").where).toMatchObject({ kind: "region", country: null, name: "Gulf waters", point: null });
  });

  it("does not say who attacked in a fight, and does in one-sided violence", () => {
    expect(partsOf(eventOf(table, "ucdp-1"))).toEqual(["ucdp-actor-9001 participant", "ucdp-actor-9002 participant"]);
    expect(partsOf(eventOf(table, "ucdp-5"))).toEqual(["ucdp-actor-9002 source", "ucdp-actor-1 target"]);
  });

  it("gives governments their country by Gleditsch–Ward number, and other groups none", () => {
    expect(actorNamed(table, "Government of Afghanistan")).toMatchObject({ kind: "government", country: "AFG", sector: "GOV" });
    expect(actorNamed(table, "Hill Front")).toMatchObject({ kind: "armed-group", country: null });
    expect(actorNamed(table, "Civilians")).toMatchObject({ kind: "unnamed-group" });
  });

  it("keeps estimates that contradict each other, and says so", () => {
    expect(eventOf(table, "ucdp-2")).toMatchObject({ note: "the low estimate of deaths (9) is above the best (3)" });
    expect(eventOf(table, "ucdp-2").evidence.columns).toMatchObject({ low: "9", best: "3", high: "4" });
  });

  it("leaves a state without an ISO code without a country, and says so", () => {
    expect(eventOf(table, "ucdp-11").where.country).toBeNull();
    expect(eventOf(table, "ucdp-11").note).toContain("315");
  });
});

describe("GeoJSON with UCDP's properties", () => {
  it(
    "is mapped as UCDP, cut names and all, with a point that is only near",
    async () => {
      const table = await runImport(fixture("ucdp-points.geojsonl"));
      expect(table.report).toMatchObject({ records: 2, imported: 2, refused: 0 });
      expect(eventOf(table, "ucdp-50")).toMatchObject({
        type: "ASSAULT",
        where: { kind: "city", country: null, point: [69.75, 36.6], note: "the table does not say how exact its point is" },
        evidence: { source: "Own Wire" },
      });
      expect(actorNamed(table, "Government of Afghanistan").country).toBe("AFG");
    },
    SLOW,
  );
});
