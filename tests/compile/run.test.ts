import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/compile/run.ts";
import { listFiles } from "../../src/compile/read-folder.ts";
import { BASE } from "./seed-files.ts";

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
    expect(listFiles(join(seeds, "schema"))).toHaveLength(5);
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
