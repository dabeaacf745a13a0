import type { Dataset } from "../model/dataset.ts";
import type { ListColumn } from "../model/event-table.ts";
import { OUTSIDE, POSSIBLE } from "../model/interval.ts";
import { profileFailures, tableProfiles } from "./filter-profiles.ts";
import { BIT, type FilterTests } from "./filter-tests.ts";

/** Writes what each row fails, as bits of `BIT`; 0 = a match. `certainty` is what `writeCertainty` wrote, where there is a range. */
export function writeFailures({ table }: Dataset, tests: FilterTests, certainty: Uint8Array, into: Uint16Array): void {
  const { length } = table;
  if (tests.kinds !== null || tests.status !== null || tests.voice !== null || tests.docs !== null) {
    const profiles = tableProfiles(table);
    failCodes(profiles.column.codes, profileFailures(profiles, tests), length, into);
  } else into.fill(0, 0, length);
  if (tests.range !== null) failTimes(certainty, timeFailures(tests), length, into);
  if (tests.text !== null) failRows(tests.text, BIT.q, length, into);
  if (tests.only !== null) failRows(tests.only, BIT.only, length, into);
  if (tests.actors !== null) failWithout(table.actors, tests.actors, BIT.actors, length, into);
  if (tests.countries !== null) failWithout(table.countries, tests.countries, BIT.countries, length, into);
  if (tests.by !== null) failWithout(table.speakers, tests.by, BIT.by, length, into);
}

/** What a row fails, by how it meets the range. */
export function timeFailures({ certainOnly }: FilterTests): Uint16Array {
  const bits = new Uint16Array(3);
  bits[OUTSIDE] = BIT.t;
  if (certainOnly) bits[POSSIBLE] = BIT.certainty;
  return bits;
}

function failCodes(codes: Int32Array, bits: Uint16Array, length: number, into: Uint16Array): void {
  for (let row = 0; row < length; row++) into[row] = bits[codes[row] ?? 0] ?? 0;
}

function failTimes(certainty: Uint8Array, bits: Uint16Array, length: number, into: Uint16Array): void {
  for (let row = 0; row < length; row++) into[row] = (into[row] ?? 0) | (bits[certainty[row] ?? 0] ?? 0);
}

/** `(0 - 1) & bit` is the bit, `(1 - 1) & bit` none. */
function failRows(rows: Uint8Array, bit: number, length: number, into: Uint16Array): void {
  for (let row = 0; row < length; row++) into[row] = (into[row] ?? 0) | (((rows[row] ?? 0) - 1) & bit);
}

/** A row whose list has no ticked code fails; an empty list always does. */
function failWithout({ offsets, values }: ListColumn, mask: Uint8Array, bit: number, length: number, into: Uint16Array): void {
  let at = 0;
  for (let row = 0; row < length; row++) {
    const end = offsets[row + 1] ?? 0;
    let found = 0;
    for (; at < end; at++) found |= mask[values[at] ?? 0] ?? 0;
    into[row] = (into[row] ?? 0) | ((found - 1) & bit);
  }
}
