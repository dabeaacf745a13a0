import { closeSync, openSync, writeSync } from "node:fs";
import type { TableActor, TableEvent } from "../../src/model/table.ts";
import type { Role } from "../../src/model/vocabulary.ts";
import { makeCast } from "./generate/cast.ts";
import { makeEvents } from "./generate/make-events.ts";
import { makeRandom } from "./generate/random.ts";

/** Columns of a table of one's own (src/import/README.md) that hold actors. */
const CASTS: readonly (readonly [column: string, role: Role])[] = [
  ["acts", "source"],
  ["hosts", "host"],
  ["takes_part", "participant"],
  ["acted_upon", "target"],
  ["concerned", "subject"],
];
const REST =
  "id,label,type,modes,contexts,status,date,as,place,place_kind,country,longitude,latitude,said_by,reported_by,headline,url,note";
const PIECE = 1 << 20;

/** Writes so many made-up events as a CSV that `npm run import` takes. */
export function writeImportRows(path: string, events: number, seed: number): void {
  const cast = makeCast(makeRandom(seed), events);
  const cells = new Map(cast.actors.map((actor) => [actor.id, cellOf(actor)]));
  const file = openSync(path, "w");
  let piece = `${REST},${CASTS.map(([column]) => column).join(",")}\n`;
  for (const event of makeEvents(makeRandom(seed + 1), cast, "row", events)) {
    piece += `${rowOf(event, (id) => cells.get(id) ?? id)}\n`;
    if (piece.length < PIECE) continue;
    writeSync(file, piece);
    piece = "";
  }
  writeSync(file, piece);
  closeSync(file);
}

function rowOf(event: TableEvent, cell: (id: string) => string): string {
  const { id, label, type, modes, contexts, status, when, where, actors, saidBy, evidence, note } = event;
  const [longitude, latitude] = where.point ?? [];
  const cells = [
    id,
    label,
    type,
    modes.join("; "),
    contexts.join("; "),
    status,
    when.edtf,
    when.as,
    where.name,
    where.kind === "none" ? null : where.kind,
    where.country,
    longitude,
    latitude,
    saidBy.map(cell).join("; "),
    evidence.source,
    evidence.headline,
    evidence.url,
    note,
    ...CASTS.map(([, role]) => actors.flatMap((part) => (part.role === role ? [cell(part.id)] : [])).join("; ")),
  ];
  return cells.map(quoted).join(",");
}

/** A name with its kind and country in brackets; a state is its code. */
function cellOf({ name, kind, country }: TableActor): string {
  if (kind === "state") return country ?? name;
  return `${name.replaceAll(";", ",")} (${country === null ? kind : `${kind}, ${country}`})`;
}

function quoted(cell: string | number | null | undefined): string {
  const text = String(cell ?? "");
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
