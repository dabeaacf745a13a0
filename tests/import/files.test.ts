import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { makeJsonSchemas } from "../../src/compile/schema/json-schema.ts";
import { tableSchema } from "../../src/compile/schema/table.ts";
import { importTable } from "../../src/import/import-table.ts";
import { asked, fixture, inFolder, runImport, SLOW } from "./run.ts";

/** The lines of events without what names the file. */
function withoutFile(text: string | undefined): string {
  return (text ?? "").replaceAll(/"file":"[^"]*"/g, "").replaceAll(/"evidence":\{[^}]*\},"source/g, '"source');
}

describe("the same table in another file", () => {
  it(
    "gives the same bytes with one thread and with two",
    async () => {
      const one = await runImport(fixture("ucdp.csv"), { threads: 1 });
      const two = await runImport(fixture("ucdp.csv"), { threads: 2 });
      expect(one.texts).toEqual(two.texts);
      expect(Object.keys(one.texts).toSorted()).toEqual(["actors.jsonl", "jsonl", "refused.csv", "yaml"]);
    },
    SLOW,
  );

  it(
    "has a document that names its schema for editors, and keeps to it",
    async () => {
      const { yaml = "" } = (await runImport(fixture("acled.csv"))).texts;
      const [, schema = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(yaml) ?? [];
      expect([...makeJsonSchemas().keys()].map((name) => `../schema/${name}`)).toContain(schema);
      expect(tableSchema.safeParse(parse(yaml)).error).toBe(undefined);
    },
    SLOW,
  );

  it(
    "gives the same events when it is packed",
    async () => {
      await inFolder(async (folder) => {
        const path = join(folder, "ucdp.csv.gz");
        writeFileSync(path, gzipSync(readFileSync(fixture("ucdp.csv"))));
        const packed = await runImport(path);
        const plain = await runImport(fixture("ucdp.csv"));
        expect(packed.report).toMatchObject({ records: 14, imported: 7, refused: 7 });
        expect(packed.refused).toEqual(plain.refused);
        expect(withoutFile(packed.texts["jsonl"])).toBe(withoutFile(plain.texts["jsonl"]));
      });
    },
    SLOW,
  );

  it.each(["parquet", "parquet.gz"])(
    "gives the same events from %s, with typed columns",
    async (ending) => {
      await inFolder(async (folder) => {
        const path = join(folder, "acled.parquet");
        const instance = await DuckDBInstance.create(":memory:");
        const connection = await instance.connect();
        await connection.run(
          `COPY (SELECT * REPLACE (TRY_CAST(replace(latitude, ',', 'x') AS DOUBLE) AS latitude, TRY_CAST(iso AS INTEGER) AS iso)
          FROM read_csv('${fixture("acled.csv")}', all_varchar = true, delim = ';')) TO '${path}' (FORMAT parquet)`,
        );
        connection.closeSync();
        instance.closeSync();
        if (ending === "parquet.gz") writeFileSync(join(folder, "acled.parquet.gz"), gzipSync(readFileSync(path)));
        const table = await runImport(join(folder, `acled.${ending}`));
        expect(table.report).toMatchObject({ records: 13, imported: 10, refused: 3, leftOut: 0 });
        expect(table.events.map(({ where }) => where.point)).toContainEqual([36.1, 0.5]);
      });
    },
    SLOW,
  );

  it(
    "reads a list of JSON objects, and lists the ones that are broken",
    async () => {
      await inFolder(async (folder) => {
        const path = join(folder, "own.jsonl");
        writeFileSync(
          path,
          '{"label":"One","date":"2021","acts":"RUS"}\n{"label":"Two" "date":"2021"}\n[1,2]\n{"label":"Three","date":"2021-02"}\n',
        );
        const table = await runImport(path);
        expect(table.report).toMatchObject({ records: 4, imported: 2, refused: 2 });
        expect(table.refused).toEqual([
          '2,,malformed,"found broken JSON, expected an object"',
          '3,,malformed,"found array, expected an object"',
        ]);
        expect(table.events.map(({ evidence }) => evidence.row)).toEqual([1, 4]);
      });
    },
    SLOW,
  );
});

describe("a part of a table", () => {
  it(
    "counts what a condition leaves out",
    async () => {
      const table = await runImport(fixture("ucdp.csv"), { where: "TRY_CAST(id AS INTEGER) BETWEEN 2 AND 4" });
      expect(table.report).toMatchObject({ records: 14, imported: 3, refused: 1, leftOut: 10 });
      expect(table.events.map(({ id }) => id)).toEqual(["ucdp-2", "ucdp-3", "ucdp-4"]);
    },
    SLOW,
  );

  it(
    "stops at a limit, and lists nothing behind it",
    async () => {
      const table = await runImport(fixture("ucdp.csv"), { limit: 3 });
      expect(table.report).toMatchObject({ records: 14, imported: 3, refused: 0, leftOut: 11 });
    },
    SLOW,
  );

  it(
    "writes nothing on a dry run, and shows the first events",
    async () => {
      await inFolder(async (folder) => {
        const report = await importTable(asked(fixture("ucdp.csv"), join(folder, "out"), { dryRun: true }));
        expect(report).toMatchObject({ imported: 7, files: [] });
        expect(report.samples[0]).toContain('"id":"ucdp-1"');
        expect(existsSync(join(folder, "out"))).toBe(false);
      });
    },
    SLOW,
  );
});

describe("a file that cannot be imported", () => {
  const failing = async (text: string, options = {}): Promise<string> =>
    inFolder(async (folder) => {
      const path = join(folder, "table.csv");
      writeFileSync(path, text);
      const error = await importTable(asked(path, folder, options)).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(readdirSync(folder)).toEqual(["table.csv"]);
      return error instanceof Error ? error.message : "";
    });

  it(
    "says which columns it has when the format cannot be guessed",
    async () => {
      expect(await failing("colour,size\nred,3\n")).toMatch(/cannot guess the format.*colour, size/);
    },
    SLOW,
  );

  it(
    "says which columns a named format lacks",
    async () => {
      expect(await failing("label,date\nOne,2021\n", { format: "ucdp" })).toMatch(/not a ucdp table.*date_start/);
    },
    SLOW,
  );

  it(
    "says what DuckDB has against a condition, and leaves no file",
    async () => {
      expect(await failing("label,date\nOne,2021\n", { where: "colour = 'red'" })).toMatch(/^--where: .*colour[\s\S]*label, date/);
      expect(await failing("label,date\nOne,2021\nTwo,x\n", { where: "date > 2000" })).toMatch(/^--where: /);
    },
    SLOW,
  );

  it(
    "is named when it is empty or not UTF-8",
    async () => {
      expect(await failing("")).toContain("empty file");
      expect(await failing("l\u0000a\u0000b\u0000")).toContain("not UTF-8");
    },
    SLOW,
  );

  it(
    "is named when it is cut off inside its packing, which DuckDB lets pass",
    async () => {
      await inFolder(async (folder) => {
        const path = join(folder, "table.csv.gz");
        const rows = Array.from({ length: 20_000 }, (_, index) => `${index * 7919},2021`);
        const packed = gzipSync(`label,date\n${rows.join("\n")}\n`);
        writeFileSync(path, packed.subarray(0, packed.length / 2));
        await expect(importTable(asked(path, folder))).rejects.toThrow(/table\.csv\.gz: cannot be read/);
        expect(readdirSync(folder)).toEqual(["table.csv.gz"]);
      });
    },
    SLOW,
  );

  it(
    "is listed with the lines that an open quotation mark has taken, whatever DuckDB makes of its name",
    async () => {
      await inFolder(async (folder) => {
        const path = join(folder, "table[1].csv");
        writeFileSync(path, 'label,date\nOne,2021\n"Two,2021\nThree,2021\nFour,2021\n');
        const table = await runImport(path);
        expect(table.report).toMatchObject({ records: 2, imported: 1, refused: 1 });
        expect(table.refused[0]).toMatch(/^2,3,malformed,.*Over 3 lines/);
      });
    },
    SLOW,
  );

  it(
    "is listed by record when some bytes are not UTF-8",
    async () => {
      await inFolder(async (folder) => {
        const path = join(folder, "table.csv");
        writeFileSync(
          path,
          Buffer.concat([Buffer.from("label,date\nOne,2021\n"), Buffer.from([0xff, 0xfe]), Buffer.from(",2021\nThree,2021\n")]),
        );
        const table = await runImport(path);
        expect(table.report).toMatchObject({ records: 3, imported: 2, refused: 1 });
        expect(table.refused[0]).toMatch(/^2,3,malformed,.*(?:unicode|encoding)/i);
      });
    },
    SLOW,
  );
});
