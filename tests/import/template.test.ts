import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/import/formats.ts";
import { inFolder, runImport, SLOW } from "./run.ts";

describe("the template of the README", () => {
  it(
    "is imported whole, and has every column of the format",
    async () => {
      const readme = readFileSync(new URL("../../src/import/README.md", import.meta.url), "utf8");
      const template = /```csv\n([^`]*)```/.exec(readme)?.[1] ?? "";
      expect((template.split("\n")[0] ?? "").split(",").toSorted()).toEqual([...FORMATS.csv.columns].toSorted());
      await inFolder(async (folder) => {
        const path = join(folder, "mine.csv");
        writeFileSync(path, template);
        const table = await runImport(path);
        expect(table.report).toMatchObject({ records: 2, imported: 2, refused: 0, strangeColumns: [] });
        expect(table.events[0]?.actors.map(({ role }) => role)).toEqual(["host", "participant", "participant", "participant"]);
      });
    },
    SLOW,
  );
});
