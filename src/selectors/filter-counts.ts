import type { Dataset } from "../model/dataset.ts";
import { OUTSIDE, POSSIBLE } from "../model/interval.ts";
import { EVENT_TYPES, FAMILIES, STATUSES, VOICES } from "../model/vocabulary.ts";
import { countedLinks, FAMILY_OF_TYPE, linkSlots } from "./filter-links.ts";
import type { FilterResult } from "./filter-result.ts";
import { flatten, tallyColumn, tallyList } from "./filter-tally.ts";
import { BIT, type FilterTests } from "./filter-tests.ts";

/** Everything that the pass finds, but for its version. */
export type Counted = Omit<FilterResult, "version">;

/**
 * Counts a table whose rows carry what they fail: a row that fails nothing counts in every facet, one that fails
 * exactly one facet counts in that facet alone.
 *
 * Takes `certainty` over as part of its result, with `OUTSIDE` written over what does not match.
 */
export function countRows(dataset: Dataset, tests: FilterTests, failed: Uint16Array, certainty: Uint8Array): Counted {
  const { table, manifest } = dataset;
  const { length } = table;
  const { alone, ...sorted } = sortRows(table.place, failed, certainty, length);
  const actorCodes = manifest.actors.length;
  const countryCodes = manifest.countries.length;
  const actors = tallyList(flatten(table.actors, actorCodes), actorCodes, failed, BIT.actors);
  const countries = tallyList(flatten(table.countries, countryCodes), countryCodes, failed, BIT.countries);
  const types = tallyColumn(table.type, EVENT_TYPES.length, failed, BIT.kinds, length).given;
  const links = linkSlots(table);
  const matches = sorted.rows.length;
  const certain = matches - sorted.possible;
  return {
    ...sorted,
    certainty,
    total: length,
    certain,
    facets: {
      actors: actors.given,
      countries: countries.given,
      families: perFamily(types),
      types,
      status: tallyColumn(table.status, STATUSES.length, failed, BIT.status, length).given,
      voice: tallyColumn(table.voice, VOICES.length, failed, BIT.voice, length).given,
      by: tallyList(flatten(table.speakers, actorCodes), actorCodes, failed, BIT.by).given,
      docs: tallyColumn(table.document, manifest.documents.length, failed, BIT.docs, length).given,
      certainty: { certain, possible: sorted.possible + (alone[BIT.certainty] ?? 0) },
    },
    perCountry: countries.matched,
    perActor: actors.matched,
    perPlace: tallyPlaces(table.place, manifest.places.length, sorted.rows),
    links: countedLinks(links, tallyList(links.slots, links.arcs.length * 2, failed, 0).matched),
    emptiedBy: matches > 0 ? [] : emptiedBy(tests, alone),
  };
}

/** Kept between passes, grown when needed; only copies leave this module. */
let scratch = { rows: new Int32Array(0), anyTime: new Int32Array(0), unplaced: new Int32Array(0) };

/** Lists the rows, and counts by bits how many fail one facet alone. */
function sortRows(place: Int32Array, failed: Uint16Array, certainty: Uint8Array, length: number) {
  if (scratch.rows.length < length) {
    scratch = { rows: new Int32Array(length), anyTime: new Int32Array(length), unplaced: new Int32Array(length) };
  }
  const { rows, anyTime, unplaced } = scratch;
  const byBits = new Int32Array(1 << 10);
  const { t, certainty: unsure } = BIT;
  let [nextRow, nextAnyTime, nextUnplaced, possible] = [0, 0, 0, 0];
  for (let row = 0; row < length; row++) {
    const bits = failed[row] ?? 0;
    byBits[bits] = (byBits[bits] ?? 0) + 1;
    if (bits === 0) {
      rows[nextRow++] = row;
      if ((place[row] ?? -1) < 0) unplaced[nextUnplaced++] = row;
      if (certainty[row] === POSSIBLE) possible++;
    } else certainty[row] = OUTSIDE;
    if (bits === 0 || bits === t || bits === unsure) anyTime[nextAnyTime++] = row;
  }
  return {
    rows: rows.slice(0, nextRow),
    rowsAnyTime: anyTime.slice(0, nextAnyTime),
    unplaced: unplaced.slice(0, nextUnplaced),
    possible,
    alone: byBits,
  };
}

function tallyPlaces(place: Int32Array, places: number, rows: Int32Array): Int32Array {
  const counts = new Int32Array(places);
  for (const row of rows) {
    const at = place[row] ?? -1;
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

function perFamily(types: Int32Array): Int32Array {
  const families = new Int32Array(FAMILIES.length);
  types.forEach((count, type) => {
    const family = FAMILY_OF_TYPE[type] ?? 0;
    families[family] = (families[family] ?? 0) + count;
  });
  return families;
}

/** Without the range nothing is only possible, so dropping it also brings back what `certainty` alone keeps out. */
function emptiedBy({ active }: FilterTests, alone: Int32Array): Counted["emptiedBy"] {
  const without = (facet: (typeof active)[number]) => (alone[BIT[facet]] ?? 0) + (facet === "t" ? (alone[BIT.certainty] ?? 0) : 0);
  return active.map((facet) => ({ facet, without: without(facet) })).toSorted((a, b) => b.without - a.without);
}
