import type { Dataset } from "../model/dataset.ts";
import { CERTAIN, OUTSIDE, POSSIBLE } from "../model/interval.ts";
import { countRows, type Counted } from "./filter-counts.ts";
import { timeFailures, writeFailures } from "./filter-failures.ts";
import { movedRows, type MovedRows } from "./filter-moved.ts";
import { listMatches, listPassing } from "./filter-rows.ts";
import type { Tallies } from "./filter-tally.ts";
import { TIME, type FilterTests } from "./filter-tests.ts";
import { writeCertainty } from "./filter-time.ts";

/** What a pass over the table has found, and what one that only moves the range goes on from. */
export interface Pass {
  readonly counted: Counted;
  readonly tests: FilterTests;
  readonly tallies: Tallies;
}

/** Where more than one row in so many meets the range otherwise than before, all rows are looked at anew. */
const FEW = 8;

/** What each row fails, kept between passes: of `latest`. */
let failures = new Uint16Array(0);
let latest: Pass | null = null;

/**
 * @param before a pass over the same rows with the same filters but for time.
 * @param anyTime the rows that fail nothing but time, where they are known.
 */
export function passOver(dataset: Dataset, tests: FilterTests, before: Pass | null, anyTime: Int32Array | null): Pass {
  const moved = before === null || before !== latest ? null : movedSince(dataset, tests, before);
  // Until it is whole: a pass that throws leaves nothing to go on from.
  latest = null;
  latest = before === null || moved === null ? lookAtAll(dataset, tests, anyTime) : moveOn(dataset, tests, before, moved);
  return latest;
}

function movedSince({ table, knownUntil }: Dataset, tests: FilterTests, before: Pass): MovedRows | null {
  const [from, to] = [before.tests, tests];
  if (from.range === null || to.range === null || from.certainOnly !== to.certainOnly) return null;
  return movedRows(table, knownUntil, from.range, to.range, table.length / FEW);
}

function lookAtAll(dataset: Dataset, tests: FilterTests, anyTime: Int32Array | null): Pass {
  const { table, knownUntil } = dataset;
  const { length } = table;
  if (failures.length < length) failures = new Uint16Array(length);
  const certainty = new Uint8Array(length);
  if (tests.range === null) certainty.fill(CERTAIN);
  else writeCertainty(table, knownUntil, tests.range, certainty);
  writeFailures(dataset, tests, certainty, failures);
  const matches = listMatches(failures, length, certainty);
  return { tests, ...countRows(dataset, tests, failures, certainty, { ...matches, anyTime, moved: null }) };
}

/** The same for a range that has moved a little: of a step of a drag one row in a hundred takes notice. */
function moveOn(dataset: Dataset, tests: FilterTests, { counted, tallies }: Pass, { rows, was, is }: MovedRows): Pass {
  const bits = timeFailures(tests);
  const certainty = counted.certainty.slice();
  const [come, gone] = [new Int32Array(rows.length), new Int32Array(rows.length)];
  let [nextCome, nextGone] = [0, 0];
  let count = counted.rows.length;
  let { possible } = counted;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const earlier = was[i] ?? 0;
    const later = is[i] ?? 0;
    const failed = bits[earlier] !== 0;
    const fails = bits[later] !== 0;
    if (failed && !fails) come[nextCome++] = row;
    if (fails && !failed) gone[nextGone++] = row;
    const others = (failures[row] ?? 0) & ~TIME;
    failures[row] = others | (bits[later] ?? 0);
    if (others !== 0) continue;
    count += Number(!fails) - Number(!failed);
    possible += Number(!fails && later === POSSIBLE) - Number(!failed && earlier === POSSIBLE);
    certainty[row] = fails ? OUTSIDE : later;
  }
  const moved = { come: come.subarray(0, nextCome), gone: gone.subarray(0, nextGone), before: tallies };
  const matches = { rows: listPassing(failures, dataset.table.length, count), possible };
  return { tests, ...countRows(dataset, tests, failures, certainty, { ...matches, anyTime: counted.rowsAnyTime, moved }) };
}
