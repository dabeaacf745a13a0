import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { formatIssue } from "../../src/compile/issue.ts";
import type { PublishedId } from "../../src/compile/reference.ts";
import { RULES } from "../../src/compile/rules/names.ts";
import { aReference, baseSeeds, caseSeeds } from "./seed-files.ts";

/**
 * `cases/<rule>/`: `seeds/` is laid over `base/`; `without.txt` lists files to take away, `published.json` what has
 * been published; `expected.txt` is what the author reads. `UPDATE_CASES=1 npx vitest run tests/compile/cases.test.ts`
 * writes it anew: read the difference before you commit it.
 */
const CASES = join(import.meta.dirname, "cases");
const rules = Object.keys(RULES).toSorted();

describe("rules of compile", () => {
  it("say nothing of seeds without a mistake", () => {
    expect(compile(baseSeeds(), aReference()).issues).toEqual([]);
  });

  it("have a failing case each", () => {
    expect(readdirSync(CASES).toSorted()).toEqual(rules);
  });

  it("are explained to authors, each under its name", () => {
    const guide = readFileSync(join(import.meta.dirname, "../../seeds/README.md"), "utf8");
    const headings = [...guide.matchAll(/^### `([a-z0-9-]+)`/gm)].map(([, name]) => name);
    expect(new Set(headings)).toEqual(new Set(rules));
  });

  it.each(rules)("%s", (rule) => {
    const folder = join(CASES, rule);
    const published = existsSync(join(folder, "published.json"))
      ? (JSON.parse(readFileSync(join(folder, "published.json"), "utf8")) as Record<string, PublishedId[]>)
      : {};
    const { issues, outputs } = compile(caseSeeds(folder), aReference(published));
    const said = `${issues.map(formatIssue).join("\n\n")}\n`;
    if (process.env["UPDATE_CASES"] !== undefined) writeFileSync(join(folder, "expected.txt"), said);

    expect(said).toBe(readFileSync(join(folder, "expected.txt"), "utf8"));
    expect(issues.map((issue) => issue.rule)).toContain(rule);
    const refused = issues.some(({ severity }) => severity === "error");
    expect(outputs.size === 0).toBe(refused);
  });
});
