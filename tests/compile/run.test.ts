import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { run } from "../../src/compile/run.ts";
import { listFiles, readSeedsFolder } from "../../src/compile/read-folder.ts";
import type { DatasetIndex } from "../../src/model/dataset.ts";
import type { TableEvent } from "../../src/model/table.ts";
import { BASE, aReference } from "./seed-files.ts";
import { aRow, aTable } from "./table-files.ts";

let folder: string;
let seeds: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-run-"));
  [seeds, out] = [join(folder, "seeds"), join(folder, "data")];
  cpSync(BASE, seeds, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command on the copied seeds; `text` is everything it says. */
function command(...args: readonly string[]) {
  const lines: string[] = [];
  const errors: string[] = [];
  const code = run(["--seeds", seeds, "--out", out, ...args], { out: (line) => lines.push(line), err: (line) => errors.push(line) });
  return { code, said: lines.join("\n"), complained: errors.join("\n") };
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(seeds, path), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(seeds, path), text.replace(from, to));
}

const FILES = [
  "border-talks/details/0.json",
  "border-talks/documents/report.json",
  "border-talks/events.json",
  "border-talks/manifest.json",
  "border-talks/search.json",
  "index.json",
];

describe("npm run compile", () => {
  it("writes the data and the schemas, and the second time nothing", () => {
    const first = command();
    expect(first).toMatchObject({ code: 0, complained: "" });
    expect(listFiles(out)).toEqual(FILES);
    expect(listFiles(join(seeds, "schema"))).toHaveLength(6);
    expect(command().said).not.toContain("written");
  });

  it("touches no file when there is an error, and says where it is in a form that editors follow", () => {
    command();
    const before = listFiles(out).map((path) => statSync(join(out, path)).mtimeMs);
    edit("documents/report.yaml", "role: host", "role: hosts");
    edit("dataset.yaml", "Border talks", "Talks");
    const { code, complained } = command();
    expect(code).toBe(1);
    expect(complained).toContain(`${seeds}/documents/report.yaml:18:31  error  unknown-role\n  found role "hosts"`);
    expect(complained).toContain("nothing was written");
    expect(listFiles(out).map((path) => statSync(join(out, path)).mtimeMs)).toEqual(before);
  });

  it("writes in spite of warnings, and shows them", () => {
    writeFileSync(join(seeds, "documents/second.txt"), "Nobody has read this yet.\n");
    const { code, complained } = command();
    expect(code).toBe(0);
    expect(complained).toContain("second.txt:1:1  warning  text-without-annotation");
    expect(listFiles(out)).toEqual(FILES);
  });

  it("removes what it no longer makes, and nothing that is not its own", () => {
    mkdirSync(join(out, "border-talks/documents"), { recursive: true });
    mkdirSync(join(out, "geo"));
    writeFileSync(join(out, "border-talks/documents/old.json"), "{}");
    writeFileSync(join(out, "geo/countries.json"), "{}");
    expect(command().said).toContain("old.json  removed");
    expect(listFiles(out)).toEqual([...FILES, "geo/countries.json"].toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it("refuses to let a published event vanish, until an alias says where it went", () => {
    command();
    edit("documents/report.yaml", "id: praise", "id: both-praise");
    expect(command()).toMatchObject({ code: 1, complained: expect.stringContaining('found no event "praise"') as unknown });
    edit("aliases.yaml", "border-talk: talks", "border-talk: talks, praise: both-praise");
    expect(command().code).toBe(0);
  });
});

describe("seeds with tables", () => {
  const addTable = (rows: readonly TableEvent[]) => {
    mkdirSync(join(seeds, "tables"), { recursive: true });
    for (const [path, text] of Object.entries(aTable(rows))) writeFileSync(join(seeds, path), text);
  };

  it("are written, and found fresh by --check, until a row changes", () => {
    addTable([aRow(1), aRow(2)]);
    expect(command()).toMatchObject({ code: 0, complained: "" });
    expect(command("--check").code).toBe(0);
    addTable([aRow(1), aRow(2, { label: "Talks about water" })]);
    const { code, complained } = command("--check");
    expect(code).toBe(1);
    expect(complained).toContain("border-talks/details/0.json  stale");
    expect(complained).not.toContain("border-talks/events.json");
  });

  it("touch no file when the last row is wrong, and leave nothing beside them", () => {
    addTable([aRow(1)]);
    command();
    const before = listFiles(out).map((path) => statSync(join(out, path)).mtimeMs);
    addTable([...Array.from({ length: 400 }, (_, n) => aRow(n + 1)), aRow(401, { status: "happened" as "occurred" })]);
    const { code, complained } = command();
    expect(code).toBe(1);
    expect(complained).toContain("tables/wire.jsonl:401:");
    expect(listFiles(out).map((path) => statSync(join(out, path)).mtimeMs)).toEqual(before);
  });

  it("give the same bytes when rows run across the pieces that are read", () => {
    const long = "x".repeat(3_000_000);
    addTable([aRow(1, { note: long }), aRow(2, { note: `${long}é` }), aRow(3)]);
    expect(command().code).toBe(0);
    const written = new Map(listFiles(out).map((path) => [path, readFileSync(join(out, path), "utf8")]));
    expect(written).toEqual(new Map(compile(readSeedsFolder(seeds), aReference()).outputs));
  });

  it("refuse to let a published row vanish", () => {
    addTable([aRow(1), aRow(2)]);
    command();
    addTable([aRow(1)]);
    expect(command()).toMatchObject({ code: 1, complained: expect.stringContaining('found no event "wire-2"') as unknown });
  });
});

describe("several datasets", () => {
  const ids = () => (JSON.parse(readFileSync(join(out, "index.json"), "utf8")) as DatasetIndex).datasets.map(({ id }) => id);
  const compileOther = (id: string) => {
    const other = join(folder, id);
    cpSync(BASE, other, { recursive: true });
    writeFileSync(join(other, "dataset.yaml"), readFileSync(join(other, "dataset.yaml"), "utf8").replace("id: border-talks", `id: ${id}`));
    const quiet = { out: () => {}, err: () => {} };
    expect(run(["--seeds", other, "--out", out], quiet)).toBe(0);
  };

  it("stand beside each other, each in the place it had", () => {
    command();
    compileOther("second");
    compileOther("third");
    expect(ids()).toEqual(["border-talks", "second", "third"]);
    edit("dataset.yaml", "Border talks", "Talks");
    command();
    compileOther("second");
    expect(ids()).toEqual(["border-talks", "second", "third"]);
    expect(command("--check").code).toBe(0);
  });

  it("the project's own first, and none whose folder has gone", () => {
    compileOther("second");
    compileOther("third");
    rmSync(join(out, "second"), { recursive: true });
    const quiet = { out: () => {}, err: () => {} };
    expect(run(["--out", out], quiet)).toBe(0);
    expect(ids()).toEqual(["russia-taliban-talks", "third"]);
  });
});

describe("npm run compile -- --check", () => {
  it("is content with fresh data", () => {
    command();
    expect(command("--check")).toMatchObject({ code: 0, complained: "" });
  });

  it("names each file that is missing, stale or too many, says what to run, and writes nothing", () => {
    command();
    rmSync(join(out, "index.json"));
    writeFileSync(join(out, "border-talks/old.json"), "{}");
    writeFileSync(join(seeds, "schema/places.schema.json"), "{}");
    const { code, complained } = command("--check");
    expect(code).toBe(1);
    expect(complained).toMatch(/index\.json {2}missing/);
    expect(complained).toMatch(/old\.json {2}stray/);
    expect(complained).toMatch(/places\.schema\.json {2}stale/);
    expect(complained).toContain("run npm run compile and commit the result");
    expect(listFiles(out)).not.toContain("index.json");
    expect(readFileSync(join(seeds, "schema/places.schema.json"), "utf8")).toBe("{}");
  });
});

describe("the options of compile", () => {
  it.each([
    [["--chekc"], "--chekc"],
    [["--format", "xml"], "found --format xml, expected text or json"],
    [["extra"], "extra"],
    [["--seeds", "/nowhere"], "found no folder /nowhere"],
  ])("%j is refused with the usage, and nothing is written", (args, message) => {
    const { code, complained } = command(...args);
    expect(code).toBe(2);
    expect(complained).toContain(message);
    expect(complained).toContain("usage: npm run compile");
    expect(listFiles(out)).toEqual([]);
  });

  it("--format json gives the issues to scripts", () => {
    edit("documents/report.yaml", "role: host", "role: hosts");
    const { code, said, complained } = command("--format", "json");
    expect(code).toBe(1);
    expect(complained).toBe("");
    expect(JSON.parse(said)).toMatchObject({
      issues: [{ severity: "error", rule: "unknown-role", line: 18, column: 31 }],
      differences: [],
    });
  });
});
