import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { namedRegions } from "../../../src/compile/geo/named-regions.ts";
import { nodeReference } from "../../../src/compile/node-reference.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe("the regions that are outlined", () => {
  it("are those of the seeds and those that only a compiled table names", () => {
    file("seeds/documents/one.yaml", "about: [M49-143, RUS]");
    file("seeds/README.md", "M49-002");
    file("data/index.json", "{}");
    file("data/geo/regions.json", "{}");
    file("data/imported/manifest.json", JSON.stringify({ regions: [{ id: "M49-015" }, { id: "M49-143" }] }));
    expect(namedRegions(join(folder, "seeds"), join(folder, "data"))).toEqual(["M49-015", "M49-143"]);
  });

  it("are none where there is nothing yet", () => {
    expect(namedRegions(join(folder, "seeds"), join(folder, "data"))).toEqual([]);
  });
});

describe("what compile knows of outlines", () => {
  it("is what the map's data beside its output has, or nothing where there is none", () => {
    expect(nodeReference(join(folder, "data"), true).outlines).toBe(null);
    file("data/geo/regions.json", JSON.stringify({ features: [{ id: "M49-143" }] }));
    expect(nodeReference(join(folder, "data"), true).outlines).toEqual(new Set(["M49-143"]));
  });
});
