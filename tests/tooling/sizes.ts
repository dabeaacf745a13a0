import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { ROOT } from "./gate.ts";

/** One line of the table: what is measured, and the most it may weigh. */
interface Line {
  readonly what: string;
  /** Bytes after gzip, each file by itself, as hosts send them. */
  readonly bytes: number;
  /** kB after gzip; `null` only reports. */
  readonly most: number | null;
}

type Built = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** What a visitor opens by hand, or what only a phone has: not part of a first visit to a wide page. All other chunks load by themselves. */
const OPENED_BY_HAND = [
  "src/search/search-field.tsx",
  "src/data/open-index.ts",
  "src/list/list-view.tsx",
  "src/panel/long-event-list.tsx",
  "src/source/source-view.tsx",
  "src/app/phone.tsx",
];

const output = await buildInMemory();
const chunks = new Map(output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file] as const] : [])));
const assets = output.filter((file) => file.type === "asset");

const entries = [...chunks.values()].filter((chunk) => chunk.isEntry);
const mapChunks = [...chunks.values()].filter((chunk) => chunk.moduleIds.some((id) => id.includes("/maplibre-gl/dist/maplibre-gl.mjs")));
const entry = closure(entries, ({ imports }) => imports);
const map = minus(
  closure(mapChunks, ({ imports }) => imports),
  entry,
);
const firstVisit = closure(entries, ({ imports, dynamicImports }) => [
  ...imports,
  ...dynamicImports.filter((name) => !isOpenedByHand(name)),
]);
const soon = minus(minus(firstVisit, entry), new Set(map));
const opened = minus(new Set(chunks.values()), firstVisit);

const workers = assets.filter(({ fileName }) => /worker.*\.m?js$/.test(fileName));
const styles = assets.filter(({ fileName }) => extname(fileName) === ".css");
const fonts = assets.filter(({ fileName }) => /^\.woff2?$/.test(extname(fileName)));
const pages = assets.filter(({ fileName }) => extname(fileName) === ".html");

const data = dataFiles("public/data");
// Of the land, a wide page first shows a part of this zoom: all of it is more than any page needs. GeoJSON of it is for others.
const landFirst = data.filter((file) => file.includes("/geo/land/2/"));
// Details, documents and the search index are fetched when somebody first looks at an event, at a text, into the search box.
const dataLater = data.filter((file) => /\/(details|documents)\/|\/search\.json$/.test(file));
const dataFirst = [...landFirst, ...data.filter((file) => !dataLater.includes(file) && !/\/geo\/(land\/|countries\.json$)/.test(file))];

const first = sum([...firstVisit, ...workers, ...styles, ...pages].map(weight)) + sum(dataFirst.map(fileWeight));
const rest = sum(opened.map(weight)) + sum(dataLater.map(fileWeight));
const lines: readonly Line[] = [
  { what: "entry, with what it imports", bytes: sum([...entry].map(weight)), most: 160 },
  { what: "chunks it loads at once", bytes: sum(soon.map(weight)), most: null },
  { what: "map chunk", bytes: sum(map.map(weight)), most: 307 },
  { what: "map worker", bytes: sum(workers.map(weight)), most: 152 },
  { what: "CSS, all", bytes: sum(styles.map(weight)), most: 25 },
  { what: "first data", bytes: sum(dataFirst.map(fileWeight)), most: 100 },
  // Without fonts: a browser fetches only the alphabets that the page shows, after the text is there.
  { what: "everything a first visit loads", bytes: first, most: 770 },
  { what: "  opened by hand, beside it", bytes: rest, most: null },
  { what: `  fonts (${fonts.length}), beside it`, bytes: sum(fonts.map(({ source }) => source.length)), most: null },
];

console.log(`${"kB, gzip".padEnd(34)}    is   gate`);
for (const { what, bytes, most } of lines) {
  const state = most === null ? "" : `${String(most).padStart(6)}${kB(bytes) > most ? `  over by ${(kB(bytes) - most).toFixed(1)}` : ""}`;
  console.log(`${what.padEnd(34)}${kB(bytes).toFixed(1).padStart(6)} ${state}`);
}

const missing = [
  entry.size === 0 && "an entry",
  map.length === 0 && "a map chunk of its own",
  workers.length === 0 && "a map worker",
].filter(Boolean);
if (missing.length > 0) console.error(`The build is expected to have ${missing.join(" and ")}, and has not.`);
if (missing.length > 0 || lines.some(({ bytes, most }) => most !== null && kB(bytes) > most)) process.exitCode = 1;

async function buildInMemory(): Promise<readonly Built[]> {
  const built = await build({ root: ROOT, logLevel: "error", build: { write: false } });
  if (!Array.isArray(built) && "output" in built) return built.output;
  throw new Error("vite build gave another shape than one output: adapt tests/tooling/sizes.ts");
}

/** These and, again and again, what `next` names. */
function closure(
  from: readonly Rolldown.OutputChunk[],
  next: (chunk: Rolldown.OutputChunk) => readonly string[],
): ReadonlySet<Rolldown.OutputChunk> {
  const found = new Set<Rolldown.OutputChunk>();
  const open = [...from];
  for (let chunk = open.pop(); chunk !== undefined; chunk = open.pop()) {
    if (found.has(chunk)) continue;
    found.add(chunk);
    open.push(...next(chunk).flatMap((name) => chunks.get(name) ?? []));
  }
  return found;
}

function minus<T>(these: ReadonlySet<T> | readonly T[], those: ReadonlySet<T>): readonly T[] {
  return [...these].filter((one) => !those.has(one));
}

function isOpenedByHand(name: string): boolean {
  return OPENED_BY_HAND.some((module) => chunks.get(name)?.facadeModuleId?.endsWith(module) === true);
}

function dataFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => [".json", ".mvt"].includes(extname(name)))
    .map((name) => join(folder, name));
}

function weight(file: Built): number {
  return gzipSync(file.type === "chunk" ? file.code : file.source).length;
}

function fileWeight(file: string): number {
  return gzipSync(readFileSync(join(ROOT, file))).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function kB(bytes: number): number {
  return bytes / 1000;
}
