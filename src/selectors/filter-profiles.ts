import type { EventTable } from "../model/event-table.ts";
import { EVENT_TYPES, FAMILIES, STATUSES, TYPES, VOICES } from "../model/vocabulary.ts";
import { createCodeBook, longer, type CodeBook } from "./code-book.ts";
import type { FacetCounts } from "./filter-result.ts";
import { givenOthers, type CodedColumn, type Passed } from "./filter-tally.ts";
import { BIT, type FilterTests } from "./filter-tests.ts";
import { memo } from "./memo.ts";

/** Type code → family code. */
export const FAMILY_OF_TYPE = Uint8Array.from(EVENT_TYPES, (type) => FAMILIES.indexOf(TYPES[type].family));

/** Type, status, voice and document of a row as one code: one look-up and one count do for the four. */
export interface Profiles {
  readonly column: CodedColumn;
  /** By profile. */
  readonly traits: Int32Array;
  readonly documents: Int32Array;
}

const TRAITS = EVENT_TYPES.length * STATUSES.length * VOICES.length;
const typeOf = (trait: number): number => Math.floor(trait / (STATUSES.length * VOICES.length));
const statusOf = (trait: number): number => Math.floor(trait / VOICES.length) % STATUSES.length;
const voiceOf = (trait: number): number => trait % VOICES.length;

interface Growing {
  readonly rows: number;
  readonly codes: Int32Array;
  readonly totals: Int32Array<ArrayBuffer>;
  readonly book: CodeBook;
}

/** By the buffer of the types: a table that arrives in parts has the same one in every part. */
const growing = new WeakMap<ArrayBufferLike, Growing>();

/** Made once per table; of one that has grown only the new rows are looked at. */
export const tableProfiles = memo(({ type, status, voice, document, length }: EventTable): Profiles => {
  const before = growing.get(type.buffer);
  const goesOn = before !== undefined && before.rows <= length;
  const { rows, codes, book } = goesOn ? before : { rows: 0, codes: new Int32Array(type.buffer.byteLength), book: createCodeBook() };
  // Rows are in order of documents: of one there are few profiles to look up.
  const known = new Int32Array(TRAITS);
  let last = -1;
  for (let row = rows; row < length; row++) {
    const its = document[row] ?? 0;
    if (its !== last) known.fill(-1);
    last = its;
    const trait = ((type[row] ?? 0) * STATUSES.length + (status[row] ?? 0)) * VOICES.length + (voice[row] ?? 0);
    let code = known[trait] ?? -1;
    if (code < 0) {
      code = book.codeOf(trait, its, 0);
      known[trait] = code;
    }
    codes[row] = code;
  }
  const totals = longer(goesOn ? before.totals : new Int32Array(0), book.size());
  for (let row = rows; row < length; row++) totals[codes[row] ?? 0] = (totals[codes[row] ?? 0] ?? 0) + 1;
  growing.set(type.buffer, { rows: length, codes, totals, book });
  const { a: traits, b: documents } = book.columns();
  return { column: { codes: codes.subarray(0, length), totals: totals.slice(0, book.size()) }, traits, documents };
});

/** By profile: what a row of it fails. */
export function profileFailures({ traits, documents }: Profiles, { kinds, status, voice, docs }: FilterTests): Uint16Array {
  return Uint16Array.from(traits, (trait, profile) => {
    const kindBit = kinds === null || kinds[typeOf(trait)] === 1 ? 0 : BIT.kinds;
    const statusBit = status === null || status[statusOf(trait)] === 1 ? 0 : BIT.status;
    const voiceBit = voice === null || voice[voiceOf(trait)] === 1 ? 0 : BIT.voice;
    return kindBit | statusBit | voiceBit | (docs === null || docs[documents[profile] ?? 0] === 1 ? 0 : BIT.docs);
  });
}

type ProfileCounts = Pick<FacetCounts, "families" | "types" | "status" | "voice" | "docs">;

/** Counts types, statuses, voices and documents, each given the other facets. @param matched by profile. */
export function profileCounts({ column, traits, documents }: Profiles, docs: number, matched: Int32Array, passed: Passed): ProfileCounts {
  const fold = (codes: number, bit: number, codeOf: (trait: number, document: number) => number) => {
    const counts = givenOthers(column, matched, passed, bit);
    const folded = new Int32Array(codes);
    for (let profile = 0; profile < counts.length; profile++) {
      const code = codeOf(traits[profile] ?? 0, documents[profile] ?? 0);
      folded[code] = (folded[code] ?? 0) + (counts[profile] ?? 0);
    }
    return folded;
  };
  const types = fold(EVENT_TYPES.length, BIT.kinds, typeOf);
  const families = new Int32Array(FAMILIES.length);
  for (const [type, count] of types.entries()) families[FAMILY_OF_TYPE[type] ?? 0] = (families[FAMILY_OF_TYPE[type] ?? 0] ?? 0) + count;
  return {
    families,
    types,
    status: fold(STATUSES.length, BIT.status, statusOf),
    voice: fold(VOICES.length, BIT.voice, voiceOf),
    docs: fold(docs, BIT.docs, (_, document) => document),
  };
}
