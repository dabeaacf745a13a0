import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./gate.ts";

/** What the linter has no rule for. */
describe("the source", () => {
  it("never turns a rule off for a line or a file: the rule is wrong for all, or it is right", () => {
    expect(
      places(files(["src", "tests"], /\.(tsx?|css)$/), /(?:ox|es)lint-disable|@ts-(?:ignore|nocheck|expect-error)|oxfmt[-]ignore/),
    ).toEqual([]);
  });

  it("names a colour only in tokens.css, so that light and dark are one place", () => {
    const sources = files(["src"], /\.(tsx?|css)$/).filter((file) => file !== "src/tokens.css");
    expect(places(sources, /["'\s:(,]#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})["';\s,)]|\b(?:rgba?|hsla?|oklch|lab|lch)\(\s*[\d.]/i)).toEqual(
      [],
    );
  });

  it("uses only the tokens that there are, for a wrong name fails silently", () => {
    const sources = files(["src"], /\.(tsx?|css)$/);
    const known = new Set(sources.flatMap((file) => text(file).match(/--[\w-]+(?=["'\]]*\s*:)/g) ?? []));
    const used = sources.flatMap((file) => [...text(file).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => `${file}: ${name}`));
    expect(used.filter((one) => !known.has(one.split(": ")[1] ?? ""))).toEqual([]);
  });
});

function files(folders: readonly string[], kind: RegExp): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => kind.test(name))
      .map((name) => join(folder, name)),
  );
}

function text(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

function places(among: readonly string[], pattern: RegExp): readonly string[] {
  return among.flatMap((file) =>
    text(file)
      .split("\n")
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  );
}
