import type { Dataset } from "../model/dataset.ts";
import type { ListColumn } from "../model/event-table.ts";
import { OUTSIDE, POSSIBLE } from "../model/interval.ts";
import { BIT, type FilterTests } from "./filter-tests.ts";
import { traitColumn, traitFailures } from "./filter-traits.ts";

/** Writes what each row fails, as bits of `BIT`; 0 = a match. `certainty` is what `writeCertainty` wrote. */
export function writeFailures({ table, manifest }: Dataset, tests: FilterTests, certainty: Uint8Array, into: Uint16Array): void {
  const { length, document } = table;
  const traits = traitColumn(table);
  const traitBits = traitFailures(tests);
  const docBits = Uint16Array.from(manifest.documents, (_, doc) => (tests.docs === null || tests.docs[doc] === 1 ? 0 : BIT.docs));
  const timeBits = new Uint16Array(3);
  if (tests.range !== null) timeBits[OUTSIDE] = BIT.t;
  if (tests.certainOnly) timeBits[POSSIBLE] = BIT.certainty;

  for (let row = 0; row < length; row++) {
    into[row] = (traitBits[traits[row] ?? 0] ?? 0) | (docBits[document[row] ?? 0] ?? 0) | (timeBits[certainty[row] ?? 0] ?? 0);
  }
  if (tests.text !== null) failRows(tests.text, BIT.q, length, into);
  if (tests.only !== null) failRows(tests.only, BIT.only, length, into);
  if (tests.actors !== null) failWithout(table.actors, tests.actors, BIT.actors, length, into);
  if (tests.countries !== null) failWithout(table.countries, tests.countries, BIT.countries, length, into);
  if (tests.by !== null) failWithout(table.speakers, tests.by, BIT.by, length, into);
}

function failRows(rows: Uint8Array, bit: number, length: number, into: Uint16Array): void {
  for (let row = 0; row < length; row++) if (rows[row] !== 1) into[row] = (into[row] ?? 0) | bit;
}

/** A row whose list has no ticked code fails; an empty list always does. */
function failWithout({ offsets, values }: ListColumn, mask: Uint8Array, bit: number, length: number, into: Uint16Array): void {
  let at = 0;
  for (let row = 0; row < length; row++) {
    const end = offsets[row + 1] ?? 0;
    let found = 0;
    for (; at < end; at++) found |= mask[values[at] ?? 0] ?? 0;
    if (found === 0) into[row] = (into[row] ?? 0) | bit;
  }
}
