import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder, runImport, SLOW } from "./run.ts";

const ROWS = 200_000;

describe("a table of 200,000 rows", () => {
  it(
    "comes out in its order over all chunks, with an id of the first chunk found again in the last",
    async () => {
      await inFolder(async (folder) => {
        const path = join(folder, "many.csv");
        const rows = Array.from(
          { length: ROWS },
          (_, index) => `r${index === ROWS - 1 ? 5 : index},Event ${index},2021-03-${String((index % 28) + 1).padStart(2, "0")}`,
        );
        writeFileSync(path, `id,label,date\n${rows.join("\n")}\n`);
        const table = await runImport(path);
        expect(table.report).toMatchObject({ records: ROWS, imported: ROWS - 1, refused: 1 });
        expect(table.refused).toEqual([`${ROWS},,duplicate-id,found the id of row 6 again: csv-many-r5`]);
        expect(table.events.findIndex(({ evidence }, index) => evidence.row !== index + 1)).toBe(-1);
      });
    },
    SLOW * 3,
  );
});
