import type { Dataset } from "../model/dataset.ts";
import { tableArcs } from "./filter-links.ts";
import { flatten } from "./filter-lists.ts";
import { profileCounts, tableProfiles } from "./filter-profiles.ts";
import type { FilterResult } from "./filter-result.ts";
import { listAnyTime, matchesOf, tablePlaces, type Matches } from "./filter-rows.ts";
import { givenOthers, makePassed, tallyMatched, type Moved, type Tallies } from "./filter-tally.ts";
import { BIT, type FilterTests, FAILURES } from "./filter-tests.ts";

/** Everything that the pass finds, but for its version. */
export type Counted = Omit<FilterResult, "version">;

/** What the rows say before anything is counted. */
export interface Found extends Matches {
  /** The rows that fail nothing but time, where an earlier pass has found them. */
  readonly anyTime: Int32Array | null;
  /** What a moved range has changed since an earlier pass; `null` when this is no such pass. */
  readonly moved: Moved | null;
}

/**
 * Counts a table whose rows carry what they fail: a row that fails nothing counts in every facet, one that fails
 * exactly one facet counts in that facet alone.
 *
 * Takes `certainty` over as part of its result.
 *
 * @returns what it found, and what it counted, by which a pass that only moves the range goes on.
 */
export function countRows(
  dataset: Dataset,
  tests: FilterTests,
  failed: Uint16Array,
  certainty: Uint8Array,
  { rows, possible, anyTime, moved }: Found,
): { readonly counted: Counted; readonly tallies: Tallies } {
  const { table, manifest } = dataset;
  const active = tests.active.reduce((bits, facet) => bits | BIT[facet], 0);
  const passed = makePassed(failed, table.length, rows, active, moved);
  const alone = tests.certainOnly || rows.length === 0 ? countBits(failed, table.length) : null;
  const certain = rows.length - possible;

  const [profiles, places, { arcs, list: links }] = [tableProfiles(table), tablePlaces(table, manifest.places.length), tableArcs(table)];
  const [actors, countries] = [flatten(table.actors, manifest.actors.length), flatten(table.countries, manifest.countries.length)];
  const speakers = flatten(table.speakers, manifest.actors.length);
  const [perActor, perCountry] = [tallyMatched(actors, passed), tallyMatched(countries, passed)];
  const counted: Counted = {
    rows,
    rowsAnyTime: anyTime ?? (tests.range === null ? rows : listAnyTime(failed, table.length)),
    unplaced: matchesOf(places.without, failed),
    possible,
    certainty,
    total: table.length,
    certain,
    facets: {
      ...profileCounts(profiles, manifest.documents.length, tallyMatched(profiles.column, passed), passed),
      actors: givenOthers(actors, perActor, passed, BIT.actors),
      countries: givenOthers(countries, perCountry, passed, BIT.countries),
      by: givenOthers(speakers, tallyMatched(speakers, passed), passed, BIT.by),
      certainty: { certain, possible: possible + (alone?.[BIT.certainty] ?? 0) },
    },
    perCountry,
    perActor,
    perPlace: tallyMatched(places.column, passed),
    links: { arcs, counts: tallyMatched(links, passed) },
    emptiedBy: rows.length > 0 || alone === null ? [] : emptiedBy(tests, alone),
  };
  return { counted, tallies: passed.tallies };
}

/** How many rows fail exactly these facets, by bits. */
function countBits(failed: Uint16Array, length: number): Int32Array {
  const counts = new Int32Array(FAILURES);
  for (let row = 0; row < length; row++) {
    const bits = failed[row] ?? 0;
    counts[bits] = (counts[bits] ?? 0) + 1;
  }
  return counts;
}

/** Without the range nothing is only possible, so dropping it also brings back what `certainty` alone keeps out. */
function emptiedBy({ active }: FilterTests, alone: Int32Array): Counted["emptiedBy"] {
  const without = (facet: (typeof active)[number]) => (alone[BIT[facet]] ?? 0) + (facet === "t" ? (alone[BIT.certainty] ?? 0) : 0);
  return active.map((facet) => ({ facet, without: without(facet) })).toSorted((a, b) => b.without - a.without);
}
