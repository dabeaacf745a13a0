import type { Dataset } from "../model/dataset.ts";
import { tableArcs } from "./filter-links.ts";
import type { FilterResult } from "./filter-result.ts";
import { listRows } from "./filter-rows.ts";
import { flatten } from "./filter-lists.ts";
import { makePassed, tallyColumn, tallyList } from "./filter-tally.ts";
import { BIT, type FilterTests, FAILURES } from "./filter-tests.ts";
import { tallyTraits } from "./filter-traits.ts";

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
  const [actorCodes, countryCodes] = [manifest.actors.length, manifest.countries.length];
  const listed = listRows(table, manifest.places.length, failed, certainty);
  const matches = listed.rows.length;
  const active = tests.active.reduce((bits, facet) => bits | BIT[facet], 0);
  const passed = makePassed(failed, table.length, listed.rows, active);
  const alone = tests.certainOnly || matches === 0 ? countBits(failed, table.length) : null;
  const certain = matches - listed.possible;
  const actors = tallyList(flatten(table.actors, actorCodes), passed, BIT.actors);
  const countries = tallyList(flatten(table.countries, countryCodes), passed, BIT.countries);
  const { arcs, list } = tableArcs(table);
  return {
    ...listed,
    certainty,
    total: table.length,
    certain,
    facets: {
      ...tallyTraits(table, failed),
      actors: actors.given,
      countries: countries.given,
      by: tallyList(flatten(table.speakers, actorCodes), passed, BIT.by).given,
      docs: tallyColumn(table.document, manifest.documents.length, failed, BIT.docs, table.length),
      certainty: { certain, possible: listed.possible + (alone?.[BIT.certainty] ?? 0) },
    },
    perCountry: countries.matched,
    perActor: actors.matched,
    links: { arcs, counts: tallyList(list, passed, 0).matched },
    emptiedBy: matches > 0 || alone === null ? [] : emptiedBy(tests, alone),
  };
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
