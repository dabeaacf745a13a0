import { makeCast } from "./cast.ts";
import { COUNTRIES } from "./countries.ts";
import { makeEvents } from "./make-events.ts";
import { makeRandom } from "./random.ts";

export interface SetOptions {
  readonly events: number;
  readonly seed: number;
}

/** One file of a seeds folder: its text in pieces. */
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
    ...tables.flatMap(({ name, share, random }): readonly GeneratedFile[] => [
      [`tables/${name}.yaml`, [tableDocument(name, share, seed)]],
      [`tables/${name}.actors.jsonl`, actors],
      [`tables/${name}.jsonl`, lines(makeEvents(random, cast, name, share))],
    ]),
  ];
}

function* lines(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
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

function tableDocument(name: string, rows: number, seed: number): string {
  return `document:
  id: ${name}
  kind: table
  title: "Made up: ${name}.csv"
  publisher: null
  url: null
  licence: Made up; free for any use
  terms: null
  lang: en
table:
  format: csv
  file: ${name}.csv
  sha256: "${String(seed).padStart(64, "0").slice(-64)}"
  bytes: 0
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
