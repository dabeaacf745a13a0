import type { Dataset, RowLookup } from "../model/dataset.ts";
import type { ListColumn } from "../model/event-table.ts";
import type { HoverTarget } from "../model/inputs.ts";

const KEPT = 8;
const recent = new WeakMap<Dataset, Map<string, Uint8Array | null>>();

/**
 * The rows that belong to what is selected or pointed at: 1, by row. What is not in it fades. `null` without a target,
 * and when nothing belongs to it (a country that no event involves): then nothing fades.
 * The last few are remembered, so the same target gives the same object.
 */
export function rowsOfTarget(dataset: Dataset, target: HoverTarget | null): Uint8Array | null {
  if (target === null) return null;
  const key = JSON.stringify(target);
  const known = recent.get(dataset) ?? new Map<string, Uint8Array | null>();
  recent.set(dataset, known);
  const before = known.get(key);
  const rows = before === undefined ? markRows(dataset, target) : before;
  known.delete(key);
  known.set(key, rows);
  const oldest = known.keys().next();
  if (known.size > KEPT && oldest.done !== true) known.delete(oldest.value);
  return rows;
}

function markRows(dataset: Dataset, target: HoverTarget): Uint8Array | null {
  const { table, manifest, rowOf, actorOf, countryOf, placeOf, documentOf } = dataset;
  const into = new Uint8Array(table.length);
  const actors = manifest.actors.length;
  switch (target.kind) {
    case "event":
      markEvents([target.id], rowOf, into);
      break;
    case "events":
      markEvents(target.ids, rowOf, into);
      break;
    case "country":
      markList(table.countries, only(manifest.countries.length, countryOf.get(target.id)), into);
      break;
    case "actor": {
      const mask = only(actors, actorOf.get(target.id));
      markList(table.actors, mask, into);
      markList(table.speakers, mask, into);
      break;
    }
    case "region":
      markList(table.actors, only(actors, actorOf.get(target.id)), into);
      markColumn(table.place, placeOf.get(target.id), into);
      break;
    case "pair":
      markList(table.actors, sideOfPair(dataset, target.a, target.b), into);
      keepList(table.actors, sideOfPair(dataset, target.b, target.a), into);
      break;
    case "document":
      markColumn(table.document, documentOf.get(target.id), into);
      break;
  }
  return into.includes(1) ? into : null;
}

function markEvents(ids: readonly string[], rowOf: RowLookup, into: Uint8Array): void {
  for (const id of ids) {
    const row = rowOf.get(id);
    if (row !== undefined) into[row] = 1;
  }
}

/** A pair's side by actor: that actor, or a country's actors with the state itself; never the one on the other side. */
export function sideOfPair({ manifest }: Dataset, id: string, other: string): Uint8Array {
  return Uint8Array.from(manifest.actors, (actor) => (actor.id === id || (actor.country === id && actor.id !== other) ? 1 : 0));
}

function only(codes: number, code: number | undefined): Uint8Array {
  const mask = new Uint8Array(codes);
  if (code !== undefined) mask[code] = 1;
  return mask;
}

function markColumn(column: Int32Array, code: number | undefined, into: Uint8Array): void {
  if (code === undefined) return;
  for (let row = 0; row < into.length; row++) if (column[row] === code) into[row] = 1;
}

/** One way through all lists, which looks for a row only when it comes upon one of the mask's codes. */
function markList({ offsets, values }: ListColumn, mask: Uint8Array, into: Uint8Array): void {
  const end = offsets[into.length] ?? 0;
  for (let at = 0, row = 0; at < end; at++) {
    if (mask[values[at] ?? 0] !== 1) continue;
    while ((offsets[row + 1] ?? end) <= at) row++;
    into[row] = 1;
  }
}

/** Unmarks the rows whose list has no code of the mask. */
function keepList(list: ListColumn, mask: Uint8Array, into: Uint8Array): void {
  for (let row = 0; row < into.length; row++) if (into[row] === 1 && !has(list, mask, row)) into[row] = 0;
}

function has({ offsets, values }: ListColumn, mask: Uint8Array, row: number): boolean {
  const end = offsets[row + 1] ?? 0;
  for (let at = offsets[row] ?? 0; at < end; at++) if (mask[values[at] ?? 0] === 1) return true;
  return false;
}
