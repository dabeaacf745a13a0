import { createHash, type Hash } from "node:crypto";
import { makeCast } from "./cast.ts";
import { COUNTRIES } from "./countries.ts";
import { makeEvents } from "./make-events.ts";
import { makeRandom } from "./random.ts";

export interface SetOptions {
  readonly events: number;
  readonly seed: number;
}

/** One file of a seeds folder: its text in pieces, to be taken once, and after those of the files before it. */
export type GeneratedFile = readonly [path: string, text: Iterable<string>];

/** How the events are spread over tables, in percent. */
const TABLES = [
  ["wire", 55],
  ["archive", 25],
  ["monitor", 15],
  ["letters", 5],
] as const;

/** A seeds folder with so many made-up events: byte for byte the same for the same options, whenever and wherever. */
export function generateSet({ events, seed }: SetOptions): readonly GeneratedFile[] {
  const cast = makeCast(makeRandom(seed), events);
  let left = events;
  const tables = TABLES.map(([name, percent], n) => {
    const share = n === TABLES.length - 1 ? left : Math.floor((events * percent) / 100);
    left -= share;
    return { name, share, random: makeRandom(seed * 31 + n + 1) };
  });
  const actors = cast.actors.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((actor) => `${JSON.stringify(actor)}\n`);
  return [
    ["dataset.yaml", [dataset({ events, seed })]],
    ...tables.flatMap(({ name, share, random }): readonly GeneratedFile[] => {
      const rows = { bytes: 0, hash: createHash("sha256") };
      return [
        [`tables/${name}.jsonl`, lines(makeEvents(random, cast, name, share), rows)],
        [`tables/${name}.actors.jsonl`, actors],
        [`tables/${name}.yaml`, tableDocument(name, share, rows)],
      ];
    }),
  ];
}

/** What is known of rows when all are written. */
interface Weighed {
  bytes: number;
  readonly hash: Hash;
}

function* lines(values: Iterable<unknown>, weighed: Weighed): Generator<string> {
  for (const value of values) {
    const line = `${JSON.stringify(value)}\n`;
    weighed.bytes += Buffer.byteLength(line);
    weighed.hash.update(line);
    yield line;
  }
}

function dataset({ events, seed }: SetOptions): string {
  return `id: made-${events}-${seed}
title: "${events} made-up events"
description: Made by npm run seeds:generate to measure with; nothing of it happened.
licence: Made up; free for any use.
frame:
  bbox: [-20, -15, 110, 60]
  countries: [${COUNTRIES.map(([id]) => id).join(", ")}]
  regions: [M49-143]
`;
}

/** The rows stand for the file that they would have been imported from. */
function* tableDocument(name: string, rows: number, weighed: Weighed): Generator<string> {
  yield `document:
  id: ${name}
  kind: table
  title: "Made up: ${name}.jsonl"
  publisher: null
  url: null
  licence: Made up; free for any use
  terms: null
  lang: en
table:
  format: csv
  file: ${name}.jsonl
  sha256: "${weighed.hash.digest("hex")}"
  bytes: ${weighed.bytes}
  records: ${rows}
  leftOut: 0
  imported: ${rows}
  refused: 0
  where: null
  limit: null
  importer: 1
review: { by: "npm run seeds:generate", on: "2026-01-01", note: "made up" }
`;
}
