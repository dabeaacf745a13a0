import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMAT_NAMES } from "../../src/import/formats.ts";
import { runImport, SLOW } from "./run.ts";

/** A folder of real tables that may not be in the repository; the test is skipped where there is none. */
const FOLDER = process.env["DATELINE_TABLES"] ?? "";
const TABLES = FOLDER !== "" && existsSync(FOLDER) ? readdirSync(FOLDER) : [];

describe.skipIf(TABLES.length === 0)("real tables", () => {
  it.each(TABLES)(
    "%s is imported with totals that add up",
    async (name) => {
      const { report, events, refused } = await runImport(join(FOLDER, name));
      expect(FORMAT_NAMES).toContain(report.format.name);
      expect(report.imported).toBeGreaterThan(0);
      expect([events.length, refused.length]).toEqual([report.imported, report.refused]);
      expect(report.imported + report.refused).toBe(report.records);
    },
    SLOW,
  );
});
