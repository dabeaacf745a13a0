import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { firstRecord, openSource } from "../../src/import/source-file.ts";
import { scanRecords } from "../../src/import/scan.ts";
import { inFolder } from "./run.ts";

async function count(text: string): Promise<number> {
  return inFolder(async (folder) => {
    const path = join(folder, "table.csv");
    writeFileSync(path, text);
    return (await scanRecords(await openSource(path), new Set())).records;
  });
}

describe("our own count of a file's records", () => {
  it.each([
    ["line breaks in quotes are part of a cell", 'a,b\n"1\n2",3\n4,5\n', 2],
    ["two quotes in a cell are one", 'a,b\n"x ""y""\nz",3\n', 1],
    ["an empty quoted cell closes at once", 'a,b\n"",""\n1,2\n', 2],
    ["quotes inside a bare cell mean nothing", 'a,b\n5"",6\n7,8"\n9,10\n', 3],
    ["blank lines are no records, with or without a return", "a,b\r\n\r\n1,2\r\n\n3,4\r\n", 2],
    ["a byte order mark does not hide the quotes of the header", '\uFEFF"a\nx",b\n1,2\n', 1],
    ["the last line needs no line end", "a,b\n1,2\n3,4", 2],
    ["a header alone is no record", "a,b\n", 0],
    ["an open quote takes the rest of the file", 'a,b\n1,"2\n3,4\n', 1],
  ])("%s", async (_, text, records) => {
    expect(await count(text)).toBe(records);
  });

  it("finds the row and the line of a record by its first byte", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "table.csv");
      const text = 'a,b\n"é\n2",3\n\n4,5\n';
      writeFileSync(path, text);
      const at = Buffer.from(text).indexOf("4,5");
      const { places } = await scanRecords(await openSource(path), new Set([at]));
      expect(places.get(at)).toEqual({ row: 2, line: 5, lines: 1 });
    });
  });
});

describe("a header", () => {
  it("is cut at its delimiter, quotes and all", () => {
    expect(firstRecord('"a, b";"say ""c""";d\r\n1;2;3', ";")).toEqual(["a, b", 'say "c"', "d"]);
  });
});
