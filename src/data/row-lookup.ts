import type { RowLookup } from "../model/dataset.ts";

/** The ids of one shard, and where they hash to. */
export interface IdShard {
  /** Row of the table that its first id is. */
  readonly first: number;
  readonly ids: readonly string[];
  /** See {@link hashIds}; `null`: made when somebody first asks. */
  readonly slots: Int32Array | null;
}

/**
 * Where each id stands, as an open hash table: position + 1, or 0 for a free slot.
 *
 * Rejected: a `Map`, which takes half a second and 60 MB at a million ids and can only be made where it is used. This
 * is made in the worker and handed over without a copy.
 */
export function hashIds(ids: readonly string[]): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(1, ids.length) * 2)));
  const last = slots.length - 1;
  for (const [at, id] of ids.entries()) {
    let slot = hash(id) & last;
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = at + 1;
  }
  return slots;
}

/** Finds rows by id; no work is done before the first question. */
export function createLookup(shards: readonly IdShard[]): RowLookup {
  const made: (Int32Array | undefined)[] = [];
  const get = (id: string): number | undefined => {
    const code = hash(id);
    for (const [n, { first, ids, slots }] of shards.entries()) {
      const table = (made[n] ??= slots ?? hashIds(ids));
      const at = positionOf(id, code, ids, table);
      if (at !== -1) return first + at;
    }
    return undefined;
  };
  return { get, has: (id) => get(id) !== undefined };
}

function positionOf(id: string, code: number, ids: readonly string[], slots: Int32Array): number {
  const last = slots.length - 1;
  for (let slot = code & last; ; slot = (slot + 1) & last) {
    const at = (slots[slot] ?? 0) - 1;
    if (at === -1 || ids[at] === id) return at;
  }
}

/** FNV-1a over UTF-16 code units, its high bits folded into the low ones, which choose the slot. */
function hash(id: string): number {
  let code = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) code = Math.imul(code ^ id.charCodeAt(at), 0x01000193);
  return code ^ (code >>> 15);
}
