import { beforeAll, describe, expect, it } from "vitest";
import { actorNamed, eventOf, fixture, partsOf, runImport, SLOW, type Imported } from "./run.ts";

describe("an ACLED export", () => {
  let table: Imported;
  beforeAll(async () => {
    table = await runImport(fixture("acled.csv"));
  }, SLOW);

  it("has totals that add up, with semicolons between its cells", () => {
    expect(table.report).toMatchObject({ records: 13, imported: 10, refused: 3 });
    expect(table.report.refusals.map(({ reason, firstRow }) => `${firstRow} ${reason}`)).toEqual([
      "11 bad-coordinates",
      "8 bad-date",
      "9 unknown-type",
    ]);
  });

  it("comes with ACLED's terms", () => {
    expect(table.report.format.terms).toContain("forbid");
    expect(table.texts["yaml"]).toContain("forbid");
  });

  it("reads both date formats, and widens them by time precision", () => {
    expect(eventOf(table, "acled-ken1").when).toMatchObject({ edtf: "2021-03-12", precision: "day" });
    expect(eventOf(table, "acled-ken2").when).toMatchObject({ edtf: "2021-03-06/2021-03-18", as: "within" });
    expect(eventOf(table, "acled-ken3").when).toMatchObject({ edtf: "2021-04", precision: "month" });
  });

  it("gives a point for a town that is meant, not for one that stands for a region", () => {
    expect(eventOf(table, "acled-ken1").where).toMatchObject({ kind: "city", country: "KEN", name: "Lakeside", point: [36.1, 0.5] });
    expect(eventOf(table, "acled-ken2").where).toMatchObject({ kind: "region", name: "Lakeside", point: null });
    expect(eventOf(table, "acled-ken3").where).toMatchObject({ kind: "region", name: "Lake", point: null });
    expect(eventOf(table, "acled-ken10").where).toMatchObject({ kind: "region", point: null });
  });

  it("finds countries by number, with zeros before it or without one", () => {
    expect(eventOf(table, "acled-afg7").where.country).toBe("AFG");
    expect(eventOf(table, "acled-xkx6").where.country).toBe("XKX");
  });

  it("gives battles no direction, and violence against civilians one", () => {
    expect(eventOf(table, "acled-ken1").actors.map(({ role }) => role)).toEqual(["participant", "participant"]);
    expect(eventOf(table, "acled-ken4").actors.map(({ role }) => role)).toEqual(["source", "target"]);
    expect(eventOf(table, "acled-ken5").actors.map(({ role }) => role)).toEqual(["source"]);
  });

  it("maps its types to PLOVER, and what PLOVER does not code to STATEMENT", () => {
    expect(eventOf(table, "acled-ken5")).toMatchObject({ type: "PROTEST", modes: ["demo"] });
    expect(eventOf(table, "acled-xkx6")).toMatchObject({ type: "AGREE" });
    expect(eventOf(table, "acled-afg7")).toMatchObject({ type: "STATEMENT" });
  });

  it("knows its actors by their codes, as numbers or as words", () => {
    expect(actorNamed(table, "Military Forces of Kenya (2013-)")).toMatchObject({ kind: "government", sector: "MIL", country: "KEN" });
    expect(actorNamed(table, "Lake Rebels")).toMatchObject({ kind: "armed-group", sector: "REB", country: null });
    expect(actorNamed(table, "Civilians (Kenya)")).toMatchObject({ kind: "unnamed-group", country: "KEN" });
    expect(actorNamed(table, "Lake Front (2021)")).toMatchObject({ kind: "armed-group", country: null });
    expect(partsOf(eventOf(table, "acled-ken1"))).toEqual(partsOf(eventOf(table, "acled-ken2")));
  });

  it("gives an actor the country of its name, also far from it, and unnamed state forces the event's", () => {
    expect(actorNamed(table, "Military Forces of the United States (2021-2025) Air Force")).toMatchObject({
      kind: "government",
      sector: "MIL",
      country: "USA",
    });
    expect(actorNamed(table, "Civilians (Uganda)").country).toBe("UGA");
    expect(actorNamed(table, "Military Forces of Elsewhere (2020-)").country).toBe("KEN");
  });
});
