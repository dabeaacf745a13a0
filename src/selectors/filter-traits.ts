import type { EventTable } from "../model/event-table.ts";
import { EVENT_TYPES, FAMILIES, STATUSES, TYPES, VOICES } from "../model/vocabulary.ts";
import { BIT, type CodeMask, FAILURES } from "./filter-tests.ts";
import { memo } from "./memo.ts";

/** Type code → family code. */
export const FAMILY_OF_TYPE = Uint8Array.from(EVENT_TYPES, (type) => FAMILIES.indexOf(TYPES[type].family));

/** Type, status and voice as one code: three closed lists, so that one look-up does for the three. */
export const TRAITS = EVENT_TYPES.length * STATUSES.length * VOICES.length;

const typeOf = (trait: number): number => Math.floor(trait / (STATUSES.length * VOICES.length));
const statusOf = (trait: number): number => Math.floor(trait / VOICES.length) % STATUSES.length;
const voiceOf = (trait: number): number => trait % VOICES.length;

/** By the buffer of the types: a table that arrives in parts has the same one in every part. */
const growing = new WeakMap<ArrayBufferLike, { readonly rows: number; readonly column: Uint8Array }>();

/** By row. Made once per table; of one that has grown only the new rows are looked at. */
export const traitColumn = memo(({ type, status, voice, length }: EventTable): Uint8Array => {
  const before = growing.get(type.buffer);
  const { rows, column } =
    before !== undefined && before.rows <= length ? before : { rows: 0, column: new Uint8Array(type.buffer.byteLength) };
  for (let row = rows; row < length; row++) {
    column[row] = ((type[row] ?? 0) * STATUSES.length + (status[row] ?? 0)) * VOICES.length + (voice[row] ?? 0);
  }
  growing.set(type.buffer, { rows: length, column });
  return column.subarray(0, length);
});

interface TraitMasks {
  readonly kinds: CodeMask;
  readonly status: CodeMask;
  readonly voice: CodeMask;
}

/** By trait: what a row of it fails. */
export function traitFailures({ kinds, status, voice }: TraitMasks): Uint16Array {
  const fails = (mask: CodeMask, code: number, bit: number) => (mask === null || mask[code] === 1 ? 0 : bit);
  return Uint16Array.from(
    { length: TRAITS },
    (_, trait) =>
      fails(kinds, typeOf(trait), BIT.kinds) | fails(status, statusOf(trait), BIT.status) | fails(voice, voiceOf(trait), BIT.voice),
  );
}

interface TraitCounts {
  readonly families: Int32Array;
  readonly types: Int32Array;
  readonly status: Int32Array;
  readonly voice: Int32Array;
}

/** Counts of rows by what they fail, each stretch `TRAITS` long: nothing · only the kind · only the status · only the voice. */
const STRETCH: readonly (readonly [bits: number, stretch: number])[] = [
  [0, 0],
  [BIT.kinds, 1],
  [BIT.status, 2],
  [BIT.voice, 3],
];
const REST = STRETCH.length;

/** Counts types, statuses and voices, each given the other facets. */
export function tallyTraits(table: EventTable, failed: Uint16Array): TraitCounts {
  const column = traitColumn(table);
  const begins = new Int32Array(FAILURES).fill(REST * TRAITS);
  for (const [bits, stretch] of STRETCH) begins[bits] = stretch * TRAITS;
  const counts = new Int32Array((REST + 1) * TRAITS);
  for (let row = 0; row < column.length; row++) {
    const at = (begins[failed[row] ?? 0] ?? 0) + (column[row] ?? 0);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const fold = (codes: number, codeOf: (trait: number) => number, stretch: number) => {
    const folded = new Int32Array(codes);
    for (let trait = 0; trait < TRAITS; trait++) {
      const code = codeOf(trait);
      folded[code] = (folded[code] ?? 0) + (counts[trait] ?? 0) + (counts[stretch * TRAITS + trait] ?? 0);
    }
    return folded;
  };
  return {
    families: fold(FAMILIES.length, (trait) => FAMILY_OF_TYPE[typeOf(trait)] ?? 0, 1),
    types: fold(EVENT_TYPES.length, typeOf, 1),
    status: fold(STATUSES.length, statusOf, 2),
    voice: fold(VOICES.length, voiceOf, 3),
  };
}
