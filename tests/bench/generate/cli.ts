import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { generateSet } from "./generate-set.ts";

/** `npm run seeds:generate -- --events N --seed S --out DIR`: a seeds folder with N made-up events. */
const USAGE = "usage: npm run seeds:generate -- --events N [--seed S] --out DIR";
/** Characters that are written at once. */
const PIECE = 1 << 20;

const { values } = parseArgs({
  options: { events: { type: "string" }, seed: { type: "string", default: "1" }, out: { type: "string" } },
});
const [events, seed] = [Number(values.events), Number(values.seed)];
const { out } = values;
if (out === undefined || !Number.isSafeInteger(events) || events < 1 || !Number.isSafeInteger(seed) || seed < 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  for (const [path, text] of generateSet({ events, seed })) writePieces(join(out, path), text);
  console.log(`${out} has ${events} events of seed ${seed}`);
}

function writePieces(path: string, text: Iterable<string>): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "w");
  let piece = "";
  for (const part of text) {
    piece += part;
    if (piece.length >= PIECE) {
      writeSync(file, piece);
      piece = "";
    }
  }
  writeSync(file, piece);
  closeSync(file);
}
