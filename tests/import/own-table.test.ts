import { beforeAll, describe, expect, it } from "vitest";
import { actorNamed, eventOf, fixture, partsOf, runImport, SLOW, type Imported } from "./run.ts";

describe("a table of one's own", () => {
  let table: Imported;
  beforeAll(async () => {
    table = await runImport(fixture("own.csv"));
  }, SLOW);

  it("needs a label and nothing else", () => {
    expect(eventOf(table, "csv-own-2")).toMatchObject({
      label: 'She said "later" and left',
      type: "STATEMENT",
      status: "occurred",
      actors: [],
    });
  });

  it("gives actors their roles, kinds and countries", () => {
    const talks = eventOf(table, "csv-own-talks-1");
    expect(partsOf(talks).map((part) => part.replace(/-[0-9a-f]{8} /, "-… "))).toEqual([
      "RUS host",
      "IRN participant",
      "csv-lake-rebels-… participant",
      "M49-143 participant",
    ]);
    expect(actorNamed(table, "Lake Rebels")).toMatchObject({ kind: "armed-group", country: "KEN" });
    expect(talks.saidBy).toEqual([actorNamed(table, "Own Wire").id]);
    expect(talks).toMatchObject({ status: "planned", modes: ["multilateral", "visit"], contexts: ["diplomatic"] });
  });

  it("takes an open interval, and a country without a point", () => {
    expect(eventOf(table, "csv-own-lull")).toMatchObject({
      when: { edtf: "2021/..", as: "throughout" },
      where: { kind: "country", country: "AFG", point: null },
    });
    expect(partsOf(eventOf(table, "csv-own-lull"))).toEqual(["AFG subject"]);
  });

  it("refuses a misspelt word with the words that there are", () => {
    const reasons = table.report.refusals.map(({ reason, firstRow }) => `${firstRow} ${reason}`).toSorted();
    expect(reasons).toEqual(
      [
        "4 unknown-type",
        "5 unknown-mode",
        "6 unknown-status",
        "7 bad-date",
        "8 unknown-country",
        "9 point-for-an-area",
        "10 point-missing",
        "11 unknown-context",
        "12 duplicate-id",
        "13 no-label",
      ].toSorted(),
    );
    expect(table.refused[1]).toContain("visit, third-party, multilateral, phone");
    expect(table.report).toMatchObject({ records: 13, imported: 3, refused: 10 });
  });

  it("names a column that it does not import", () => {
    expect(table.report.strangeColumns).toEqual(["colour"]);
  });
});
