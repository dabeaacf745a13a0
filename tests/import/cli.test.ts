import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/import/arguments.ts";
import { createProgress } from "../../src/import/progress.ts";
import { fixture, inFolder, SLOW } from "./run.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

function run(...args: readonly string[]) {
  return runIn({}, ...args);
}

function runIn(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/import/cli.ts", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

describe("npm run import", () => {
  it(
    "says what it did, prints ACLED's terms once, and ends with 0",
    async () => {
      await inFolder(async (folder) => {
        const { status, stdout, stderr } = run(fixture("acled.csv"), "--out", folder, "--name", "mine");
        expect(status).toBe(0);
        expect(stdout).toContain("13 records = 10 imported + 3 refused + 0 left out");
        expect(stdout).toContain('refused 1: bad-date; first in row 8: event_date: found "03/12/2021"');
        expect(`${stdout}${stderr}`.match(/forbid passing its data on/g)).toHaveLength(1);
        expect(readdirSync(folder).toSorted()).toEqual(["mine.actors.jsonl", "mine.jsonl", "mine.refused.csv", "mine.yaml"]);
      });
    },
    SLOW,
  );

  it(
    "writes the same bytes in any time zone and language",
    async () => {
      await inFolder(async (folder) => {
        const places = [
          { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8" },
          { TZ: "America/Adak", LANG: "C" },
        ];
        const written = places.map((env, index) => {
          expect(runIn(env, fixture("acled.csv"), "--out", join(folder, String(index))).status).toBe(0);
          return ["jsonl", "actors.jsonl", "refused.csv", "yaml"].map((ending) =>
            readFileSync(join(folder, String(index), `acled.${ending}`), "utf8"),
          );
        });
        expect(written[0]).toEqual(written[1]);
        expect(written[0]?.[0]).toContain("2021-03-12");
      });
    },
    SLOW,
  );

  it(
    "ends with 1 and one line for a file that is not there",
    () => {
      expect(run("nowhere.csv")).toEqual({ status: 1, stdout: "", stderr: "nowhere.csv: found no such file\n" });
    },
    SLOW,
  );

  it(
    "ends with 2 and the usage for a format that it does not know",
    () => {
      const { status, stderr } = run("table.csv", "--format", "xlsx");
      expect(status).toBe(2);
      expect(stderr).toMatch(/^--format: found "xlsx", expected ucdp, acled/);
      expect(stderr).toContain("npm run import -- FILE");
    },
    SLOW,
  );
});

describe("the command line", () => {
  it.each([
    [[], "found no file"],
    [["a.csv", "b.csv"], "found 2 files"],
    [["a.csv", "--limit", "0"], "--limit"],
    [["a.csv", "--limit", "ten"], "--limit"],
    [["a.csv", "--threads", "-1"], "--threads"],
    [["a.csv", "--memory", "lots"], "--memory"],
    [["a.csv", "--colour", "red"], "--colour"],
  ])("refuses %j", (args, words) => {
    expect(readArguments(args)).toMatchObject({ kind: "usage", message: expect.stringContaining(words) as unknown });
  });

  it("takes every option", () => {
    const args = [
      "a.csv",
      "--format",
      "csv",
      "--out",
      "o",
      "--name",
      "n",
      "--where",
      "x = '1'",
      "--limit",
      "5",
      "--dry-run",
      "--threads",
      "1",
      "--memory",
      "512MB",
    ];
    expect(readArguments(args)).toEqual({
      kind: "import",
      options: { file: "a.csv", format: "csv", out: "o", name: "n", where: "x = '1'", limit: 5, dryRun: true, threads: 1, memory: "512MB" },
    });
  });

  it("writes to seeds/tables when not told otherwise", () => {
    expect(readArguments(["a.csv"])).toMatchObject({ options: { out: "seeds/tables", format: null, dryRun: false, limit: null } });
  });
});

describe("progress", () => {
  it("is silent for short work, and a line now and then in a log", () => {
    let time = 0;
    const written: string[] = [];
    const progress = createProgress({ write: (text) => written.push(text) }, () => time);
    for (const [at, percent] of [
      [1_000, 5],
      [3_000, 20],
      [5_000, 30],
      [14_000, 60],
    ] as const) {
      time = at;
      progress.show("mapping", percent);
    }
    expect(written).toEqual(["mapping 20 %, 3 s\n", "mapping 60 %, 14 s\n"]);
  });
});
