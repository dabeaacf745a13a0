import type { Dataset } from "../model/dataset.ts";
import type { TextMatch } from "../model/inputs.ts";
import type { Chosen, View } from "../model/view.ts";
import { EVENT_TYPES, STATUSES, VOICES } from "../model/vocabulary.ts";
import { rowsOfTarget } from "./emphasis.ts";
import { FACET_NAMES, type FacetName } from "./filter-result.ts";

/** One bit per facet, in the order of `FACET_NAMES`: what a row fails. */
export const BIT = Object.fromEntries(FACET_NAMES.map((name, index) => [name, 1 << index])) as Readonly<Record<FacetName, number>>;

/** What a range tests. */
export const TIME = BIT.t | BIT.certainty;

/** How many sets of failures there are. */
export const FAILURES = 1 << FACET_NAMES.length;

/** 1 = ticked, by code; `null`: no test. */
export type CodeMask = Uint8Array | null;

/** The filters of a view as lookups by code: what the pass over the table asks of each row. */
export interface FilterTests {
  readonly range: { readonly start: number; readonly end: number } | null;
  /** Drops what is only possibly in the range. */
  readonly certainOnly: boolean;
  readonly actors: CodeMask;
  readonly countries: CodeMask;
  readonly kinds: CodeMask;
  readonly status: CodeMask;
  readonly voice: CodeMask;
  readonly by: CodeMask;
  readonly docs: CodeMask;
  /** By row. */
  readonly text: CodeMask;
  /** By row. */
  readonly only: CodeMask;
  readonly active: readonly FacetName[];
}

const codesOf = (words: readonly string[]): ReadonlyMap<string, number> => new Map(words.map((word, code) => [word, code]));
const TYPE_OF = codesOf(EVENT_TYPES);
const STATUS_OF = codesOf(STATUSES);
const VOICE_OF = codesOf(VOICES);

/** What a view's filters test. A text that is still loading, or that failed to, tests nothing: views say so. */
export function makeTests(dataset: Dataset, view: View, text: TextMatch): FilterTests {
  const { manifest, actorOf, countryOf, documentOf } = dataset;
  const range = view.range;
  const certainOnly = range !== null && view.certainty === "certain";
  const masks = {
    actors: mask(view.actors, actorOf, manifest.actors.length),
    countries: mask(view.countries, countryOf, manifest.countries.length),
    kinds: mask(view.kinds, TYPE_OF, EVENT_TYPES.length),
    status: mask(view.status, STATUS_OF, STATUSES.length),
    voice: mask(view.voice, VOICE_OF, VOICES.length),
    by: mask(view.by, actorOf, manifest.actors.length),
    docs: mask(view.docs, documentOf, manifest.documents.length),
  };
  // What has no event at all leaves none.
  const only = view.only === null ? null : (rowsOfTarget(dataset, view.only) ?? new Uint8Array(dataset.table.length));
  const q = text.status === "ready" ? text.rows : null;
  const tests: Readonly<Record<FacetName, unknown>> = { t: range, certainty: certainOnly ? true : null, q, only, ...masks };
  return { range, certainOnly, text: q, only, ...masks, active: FACET_NAMES.filter((name) => tests[name] !== null) };
}

function mask(chosen: Chosen, codes: ReadonlyMap<string, number>, length: number): CodeMask {
  if (chosen === "all") return null;
  const ticked = new Uint8Array(length);
  for (const id of chosen) {
    const code = codes.get(id);
    if (code !== undefined) ticked[code] = 1;
  }
  return ticked;
}
