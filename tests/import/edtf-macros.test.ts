import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../src/compile/edtf.ts";
import { SLOW } from "./run.ts";

const DATES = [
  "2021", "2021~", "2021-03", "2021-03?", "2021-03-18", "2021-03-18%", "0079", "2020-02-29", "2021-02-29", "2021-13", "2021-00-01",
  "2021-1-2", "21", "20210", "-500", "2021-03/2021-04", "2021/2021-06-30", "2021-06-30/2021", "2021-10-19/2021-10-07", "../2021-08-15",
  "2021-08-15/..", "../..", "..", "2021/2022/2023", "2021-03-18T10:00", "2021-21", "20XX", "", "2021-04-31", "2021~/2022?", "2021/",
]; // prettier-ignore

describe("dates in the SQL of the importers", () => {
  it(
    "are the same dates as in the seeds, to the same precision",
    async () => {
      const instance = await DuckDBInstance.create(":memory:");
      const connection = await instance.connect();
      await connection.run(readFileSync(new URL("../../src/import/sql/macros.sql", import.meta.url), "utf8"));
      const values = DATES.map((date) => `('${date}')`).join(", ");
      const result = await connection.runAndReadAll(`SELECT d, coalesce(edtf_ok(d), false), precision_of(d) FROM (VALUES ${values}) t(d)`);
      const ours = result.getRowsJson().map(([date, ok, precision]) => [date, ok === true ? precision : "refused"]);
      connection.closeSync();
      instance.closeSync();
      const theirs = DATES.map((date) => {
        const parsed = parseEdtf(date);
        return [date, parsed.ok ? parsed.date.precision : "refused"];
      });
      expect(ours).toEqual(theirs);
    },
    SLOW,
  );
});
