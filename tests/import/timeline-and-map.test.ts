import { describe, expect, it } from "vitest";
import { eventOf, fixture, runImport, SLOW } from "./run.ts";

describe("a TimelineJS sheet", () => {
  it(
    "gives slides their dates, and lists what is not an event",
    async () => {
      const table = await runImport(fixture("timelinejs.csv"));
      expect(table.report).toMatchObject({ records: 11, imported: 4, refused: 7 });
      expect(table.refused.map((line) => line.split(",").slice(0, 3).join(" "))).toEqual([
        "1  not-an-event",
        "3  not-an-event",
        "4  year-out-of-range",
        "6  bad-date",
        "7  bad-date",
        "8  start-after-end",
        "10  no-label",
      ]);
      const mill = eventOf(table, "timelinejs-2");
      expect(mill.label).toBe("The old mill & its owner");
      expect(mill.when).toMatchObject({ edtf: "1815-12-10/1852", as: "throughout", precision: "year" });
      expect(mill.evidence.columns["Text"]).toBe('<p>She said "grind".</p>\nThen it stood still.');
      expect(eventOf(table, "timelinejs-5").when.edtf).toBe("0079");
      expect(eventOf(table, "timelinejs-9").when).toMatchObject({ edtf: null, precision: "none", basis: "unstated" });
      expect(eventOf(table, "timelinejs-11")).toMatchObject({ label: "Words without a headline", type: "STATEMENT", actors: [] });
      expect(table.texts["yaml"]).toContain("title: A short history of mills");
    },
    SLOW,
  );

  it(
    "is read from its JSON too, title and eras counted",
    async () => {
      const table = await runImport(fixture("timelinejs.json"));
      expect(table.report).toMatchObject({ records: 4, imported: 1, refused: 3 });
      expect(eventOf(table, "timelinejs-2")).toMatchObject({ label: "The old mill", when: { edtf: "1815-12-10/1852" } });
    },
    SLOW,
  );
});

describe("a TimeMap export", () => {
  it(
    "reads coordinates that are text and dates in the American order",
    async () => {
      const table = await runImport(fixture("timemap.json"));
      expect(table.report).toMatchObject({ records: 5, imported: 3, refused: 2 });
      expect(eventOf(table, "timemap-map0001")).toMatchObject({
        label: 'A bridge was hit, says "a witness". It closed.',
        when: { edtf: "2022-03-04" },
        where: { kind: "site", country: null, point: [30.52, 50.45] },
      });
      expect(eventOf(table, "timemap-map0002").where).toMatchObject({ kind: "region", name: "Hilltown", point: null });
      expect(eventOf(table, "timemap-map0003")).toMatchObject({ when: { edtf: null }, where: { kind: "none" } });
      expect(table.refused[0]).toContain("25/12/2022");
      expect(table.refused[1]).toContain("50,1");
    },
    SLOW,
  );
});

describe("GeoJSON of any maker", () => {
  it(
    "finds the usual properties, and keeps no point for a line",
    async () => {
      const table = await runImport(fixture("points.geojson"));
      expect(table.report).toMatchObject({ records: 7, imported: 4, refused: 3 });
      expect(eventOf(table, "geojson-points-7")).toMatchObject({
        label: "Market day",
        when: { edtf: "2021-03", precision: "month" },
        where: { kind: "site", country: "KEN", name: "Lakeside", point: [36.1, 0.5] },
      });
      expect(eventOf(table, "geojson-points-2")).toMatchObject({
        label: "A dry river {not a bracket}",
        when: { edtf: "2020-01-01/2020-02-01", as: "throughout" },
        where: { kind: "region", point: null, note: "the outline (LineString) is not kept" },
      });
      expect(eventOf(table, "geojson-points-3").where.kind).toBe("none");
      expect(eventOf(table, "geojson-points-shake")).toMatchObject({ when: { edtf: "2021-03-17", precision: "day" } });
      expect(table.report.refusals.map(({ reason }) => reason)).toEqual(["bad-coordinates", "bad-date", "no-label"]);
    },
    SLOW,
  );
});
