import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** A file, what it imports, and words of the advice that must come; `null` when the import is allowed. Types are refused too, unless it says so. */
type Case = readonly [file: string, imports: string, advice: string | null, types?: "types may"];

const CASES: readonly Case[] = [
  ["src/model/a.ts", "./day.ts", null],
  ["src/model/b.ts", "../state/view-store.ts", "model/ imports nothing"],
  ["src/model/c.ts", "zod", "model/ imports nothing"],

  ["src/compile/a.ts", "node:fs", null],
  ["src/compile/b.ts", "zod", null],
  ["src/compile/derive/c.ts", "../../model/day.ts", null],
  ["src/compile/derive/d.ts", "../issue.ts", null],
  ["src/compile/e.ts", "../selectors/filter.ts", "compile/ reads model/ only"],
  ["src/compile/f.ts", "edtf", "edtf is only for tests"],
  ["src/compile/g.ts", "react", "write the rule yourself"],

  ["src/url/a.ts", "../model/view.ts", null],
  ["src/url/b.ts", "../state/view-store.ts", "pure codec over model/"],
  ["src/url/c.ts", "zustand", "uses no package"],

  ["src/selectors/a.ts", "../model/dataset.ts", null],
  ["src/selectors/b.ts", "../state/view-store.ts", "pure functions of Inputs"],
  ["src/selectors/c.ts", "../text/dates.ts", "pure functions of Inputs"],
  ["src/selectors/d.ts", "d3-scale", "use no package"],
  ["src/selectors/e.ts", "react", "use no package"],

  ["src/data/a.ts", "@tanstack/react-query", null],
  ["src/data/b.ts", "minisearch", null],
  ["src/data/c.ts", "../state/view-store.ts", "let state/ combine it"],
  ["src/data/d.ts", "react", "hooks live in state/use-*.ts"],
  ["src/data/e.ts", "../compile/search.ts", "never reach the browser"],

  ["src/state/a.ts", "zustand/vanilla", null],
  ["src/state/b.ts", "../url/view-url.ts", null],
  ["src/state/use-c.ts", "react", null],
  ["src/state/use-d.tsx", "@tanstack/react-query", null],
  ["src/state/e.ts", "react", "react and react-query stay in state/use-*.ts"],
  ["src/state/f.ts", "@tanstack/react-query", "react and react-query stay in state/use-*.ts"],
  ["src/state/g.ts", "../selectors/filter.ts", "selectors are passed in by the view"],
  ["src/state/use-h.ts", "../ui/button.tsx", "drawing stays in the views"],

  ["src/ui/a.tsx", "react-aria-components", null],
  ["src/ui/b.tsx", "../state/view-store.ts", "take texts, values and actions as props"],
  ["src/ui/c.tsx", "zustand", "ui/ uses react"],
  ["src/ui/d.ts", "@tanstack/react-virtual", null],
  ["src/text/a.ts", "../ui/mark.tsx", "turns values of model/ into words"],

  ["src/map/layers/a.ts", "maplibre-gl", null],
  ["src/map/layers/b.ts", "../../selectors/map-scene.ts", null],
  ["src/map/layers/c.ts", "react", "react stays in the .tsx files"],
  ["src/map/d.ts", "../state/view-store.ts", "draws the scene it is given", "types may"],
  ["src/map/map-canvas.tsx", "maplibre-gl", null],
  ["src/map/map-canvas.tsx", "../state/camera-store.ts", null],
  ["src/map/map-canvas.tsx", "react-aria-components", "controls and text belong to"],
  ["src/map/map-frame.tsx", "react", null],
  ["src/map/map-frame.tsx", "../state/view-store.ts", null],
  ["src/map/map-frame.tsx", "maplibre-gl", "must not pull in MapLibre"],
  ["src/map/map-legend.tsx", "maplibre-gl", "must not pull in MapLibre"],
  ["src/map/e.tsx", "../panel/country.tsx", "Views never import each other"],
  ["src/map/f.ts", "../data/queries.ts", "are state's business"],

  ["src/timeline/a.tsx", "d3-scale", null],
  ["src/timeline/b.tsx", "../state/view-store.ts", null],
  ["src/timeline/c.tsx", "../map/palette.ts", "Views never import each other"],
  ["src/panel/a.tsx", "../list/list-view.tsx", "Views never import each other"],
  ["src/panel/b.tsx", "d3-scale", "d3 to timeline/"],
  ["src/panel/c.tsx", "maplibre-gl", "maplibre-gl belongs to map/"],
  ["src/panel/d.tsx", "zustand", "zustand to state/"],
  ["src/panel/e.tsx", "../url/view-url.ts", "are state's business"],
  ["src/filters/a.tsx", "../data/queries.ts", "are state's business"],
  ["src/filters/b.tsx", "../timeline/scale.ts", "Views never import each other"],
  ["src/list/a.tsx", "@tanstack/react-query", "queries to data/"],
  ["src/list/b.tsx", "../app.tsx", "nothing else imports them"],
  ["src/list/c.ts", "@tanstack/react-virtual", "A view uses react"],
  ["src/source/a.tsx", "../search/search-box.tsx", "Views never import each other"],
  ["src/source/b.tsx", "../compile/sentences.ts", "never reach the browser"],
  ["src/search/a.tsx", "minisearch", null],
  ["src/search/b.tsx", "../panel/panel-view.tsx", "Views never import each other"],

  ["src/app.tsx", "./map/map-frame.tsx", null],
  ["src/app.tsx", "./compile/compile.ts", "never reach the browser"],
  ["src/app/a.tsx", "../panel/panel-view.tsx", null],
  ["src/app/b.tsx", "../data/queries.ts", "lays out the views"],
  ["src/app/c.tsx", "maplibre-gl", "lays out the views"],
  ["src/panel/f.tsx", "../app/header.tsx", "nothing else imports them"],
  ["src/main.tsx", "maplibre-gl", "only put the page together"],
];

const ROOT = resolve(import.meta.dirname, "../..");
const RULE = "eslint(no-restricted-imports)";

let folder = "";
/** Per file, the advice given at each import that a layer rule refuses. */
let refused: ReadonlyMap<string, readonly string[]> = new Map();

describe("layer rules", () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "dateline-layers-"));
    write(".oxlintrc.json", forEachCase(readFileSync(join(ROOT, ".oxlintrc.json"), "utf8")));
    CASES.forEach(([file, imports], at) => {
      write(
        `case-${at}/${file}`,
        `import "${imports}";\nimport type { It } from "${imports}";\nexport const later = (): Promise<It> => import("${imports}");\n`,
      );
    });
    write("passed-on/src/panel/a.tsx", `export { draw } from "../map/scene.ts";\n`);
    refused = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(CASES.map((one, at) => ({ one, at })))("$one.0 imports $one.1: $one.2", ({ one: [file, , words, types], at }) => {
    const found = refused.get(`case-${at}/${file}`) ?? [];
    // Plainly, for its types, and when it is needed: none of the three is a way round.
    const times = words === null ? 0 : types === "types may" ? 2 : 3;
    expect(found).toEqual(Array.from({ length: times }, () => expect.stringContaining(words ?? "") as unknown));
  });

  it("are there for every folder of src/", () => {
    const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const config = readFileSync(join(ROOT, ".oxlintrc.json"), "utf8");
    expect(folders.map(({ name }) => name).filter((name) => !config.includes(`"src/${name}/**`))).toEqual([]);
  });

  it("hold for an export of what another folder has", () => {
    expect(refused.get("passed-on/src/panel/a.tsx")).toEqual([expect.stringContaining("Views never import each other")]);
  });
});

/** The project's rules for a tree per case, without the type-aware ones, which want the whole project. */
function forEachCase(text: string): string {
  const config = JSON.parse(text) as { readonly overrides: readonly Override[] };
  const below = (globs: readonly string[] = []) => globs.map((glob) => `*/${glob}`);
  const overrides = config.overrides.map((one) => ({ ...one, files: below(one.files), excludeFiles: below(one.excludeFiles) }));
  return JSON.stringify({ ...config, options: {}, overrides });
}

interface Override {
  readonly files: readonly string[];
  readonly excludeFiles?: readonly string[];
}

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function lint(cwd: string): ReadonlyMap<string, readonly string[]> {
  const { stdout } = spawnSync(join(ROOT, "node_modules/.bin/oxlint"), ["--format", "json"], {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 << 20,
  });
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] };
  const found = new Map<string, string[]>();
  for (const { filename, help } of diagnostics.filter(({ code }) => code === RULE)) {
    found.set(filename, [...(found.get(filename) ?? []), help]);
  }
  return found;
}

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
  readonly help: string;
}
