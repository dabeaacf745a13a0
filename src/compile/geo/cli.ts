import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { buildGeo } from "./build.ts";
import { namedRegions } from "./named-regions.ts";

/**
 * `npx tsx src/compile/geo/cli.ts [--check] [--seeds DIR] [--out DIR]`
 *
 * Writes the geography; with `--check` it writes nothing and exits 1 when a file on disk is not what would be written.
 */
const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    seeds: { type: "string", default: "seeds" },
    out: { type: "string", default: "public/data/geo" },
  },
});

type Built = ReturnType<typeof buildGeo>;

const files = buildGeo(namedRegions(values.seeds, dirname(values.out)));
if (values.check) check(files, values.out);
else write(files, values.out);

function write(built: Built, folder: string): void {
  for (const [name, content] of built) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    if (!isTile(name)) console.log(`${path}  ${sizeOf(content)} bytes`);
  }
  const tiles = [...built].filter(([name]) => isTile(name));
  console.log(`${join(folder, "land")}  ${tiles.length} tiles, ${tiles.reduce((sum, [, content]) => sum + sizeOf(content), 0)} bytes`);
}

function isTile(name: string): boolean {
  return name.endsWith(".mvt");
}

function sizeOf(content: string | Uint8Array): number {
  return Buffer.from(content).length;
}

function check(built: Built, folder: string): void {
  const stale = [...built].filter(([name, content]) => !isOnDisk(join(folder, name), content)).map(([name]) => name);
  const stray = filesIn(folder).filter((name) => !built.has(name));
  for (const name of stale) console.error(`${join(folder, name)} is stale: found other content than the packages give; run npm run geo`);
  for (const name of stray) console.error(`${join(folder, name)} is not made by the geography build: delete it`);
  if (stale.length + stray.length > 0) process.exitCode = 1;
  else console.log(`${folder} is up to date`);
}

function isOnDisk(path: string, content: string | Uint8Array): boolean {
  return existsSync(path) && readFileSync(path).equals(Buffer.from(content));
}

/** Relative names, with `/` on every system. */
function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}
