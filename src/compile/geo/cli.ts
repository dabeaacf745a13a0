import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
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

const files = buildGeo(namedRegions(values.seeds, dirname(values.out)));
if (values.check) check(files, values.out);
else write(files, values.out);

function write(built: ReadonlyMap<string, string>, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of built) {
    writeFileSync(join(folder, name), text);
    console.log(`${join(folder, name)}  ${Buffer.byteLength(text)} bytes`);
  }
}

function check(built: ReadonlyMap<string, string>, folder: string): void {
  const stale = [...built].filter(([name, text]) => !isOnDisk(join(folder, name), text)).map(([name]) => name);
  const stray = existsSync(folder) ? readdirSync(folder).filter((name) => !built.has(name)) : [];
  for (const name of stale) console.error(`${join(folder, name)} is stale: found other text than the packages give; run npm run geo`);
  for (const name of stray) console.error(`${join(folder, name)} is not made by the geography build: delete it`);
  if (stale.length + stray.length > 0) process.exitCode = 1;
  else console.log(`${folder} is up to date`);
}

function isOnDisk(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path).equals(Buffer.from(text));
}
