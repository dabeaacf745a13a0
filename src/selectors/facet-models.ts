import type { Dataset } from "../model/dataset.ts";
import type { Inputs } from "../model/inputs.ts";
import type { Chosen, View } from "../model/view.ts";
import { STATUS_LABELS, STATUSES, VOICES, type Status } from "../model/vocabulary.ts";
import { nameOf } from "./filter-title.ts";
import { selectFilter, selectUnfiltered } from "./filter.ts";
import { memo } from "./memo.ts";

/** A facet that is one flat list. */
export type ListFacet = "actors" | "countries" | "status" | "voice" | "by" | "docs";

export interface FacetChoice {
  readonly id: string;
  readonly name: string;
  /** Where {@link FacetModel.counts} has it. */
  readonly code: number;
  readonly ticked: boolean;
  /** Of a status; else `null`. */
  readonly status: Status | null;
}

export interface FacetModel {
  readonly facet: ListFacet;
  /** What some event of the dataset has, or what is ticked. Order does not change while filtering. */
  readonly choices: readonly FacetChoice[];
  /** Events that each choice would leave, given the other facets. There may be thousands of choices: they stay while counts change. */
  readonly counts: Int32Array;
  /** Ids ticked; `null`: nothing is, which means all. An empty list matches nothing. */
  readonly ticked: readonly string[] | null;
}

const VOICE_NAMES = { own: "The source’s own", attributed: "Attributed" } as const;

/** Where each facet's words come from, how many events have each, and whether the busiest come first. */
interface FacetSource {
  readonly chosen: (view: View) => Chosen;
  readonly ids: (dataset: Dataset) => readonly string[];
  readonly name: (dataset: Dataset, id: string) => string;
  readonly busiestFirst: boolean;
}

const SOURCES: Readonly<Record<ListFacet, FacetSource>> = {
  actors: { chosen: ({ actors }) => actors, ids: ({ manifest }) => manifest.actors.map(({ id }) => id), name: nameOf, busiestFirst: true },
  countries: {
    chosen: ({ countries }) => countries,
    ids: ({ manifest }) => manifest.countries.map(({ id }) => id),
    name: nameOf,
    busiestFirst: true,
  },
  status: { chosen: ({ status }) => status, ids: () => STATUSES, name: (_, id) => STATUS_LABELS[id as Status], busiestFirst: false },
  voice: { chosen: ({ voice }) => voice, ids: () => VOICES, name: (_, id) => VOICE_NAMES[id as "own"], busiestFirst: false },
  by: { chosen: ({ by }) => by, ids: ({ manifest }) => manifest.actors.map(({ id }) => id), name: nameOf, busiestFirst: true },
  docs: { chosen: ({ docs }) => docs, ids: ({ manifest }) => manifest.documents.map(({ id }) => id), name: nameOf, busiestFirst: true },
};

function createSelector(facet: ListFacet): (inputs: Inputs) => FacetModel {
  const { chosen, ids, name, busiestFirst } = SOURCES[facet];
  // There may be thousands of actors: they are put in order, and named, once per dataset.
  const order = memo((dataset: Dataset, totals: Int32Array) => {
    const all = ids(dataset).map((id, code) => ({ id, code, name: name(dataset, id), total: totals[code] ?? 0 }));
    return busiestFirst ? all.toSorted((a, b) => b.total - a.total) : all;
  });
  const choicesOf = memo((dataset: Dataset, choice: Chosen, totals: Int32Array): readonly FacetChoice[] => {
    const on = new Set<string>(choice === "all" ? [] : choice);
    const choices: FacetChoice[] = [];
    for (const { id, code, name: its, total } of order(dataset, totals)) {
      const ticked = on.has(id);
      if (total === 0 && !ticked) continue;
      choices.push({ id, name: its, code, ticked, status: facet === "status" ? (id as Status) : null });
    }
    return choices;
  });
  const make = memo((dataset: Dataset, choice: Chosen, counts: Int32Array, totals: Int32Array): FacetModel => ({
    facet,
    choices: choicesOf(dataset, choice, totals),
    counts,
    ticked: choice === "all" ? null : choice,
  }));
  return (inputs) => make(inputs.dataset, chosen(inputs.view), selectFilter(inputs).facets[facet], selectUnfiltered(inputs).facets[facet]);
}

/** One selector per facet: a group is drawn again only when its own choices or counts change. */
export const FACET_SELECTORS: Readonly<Record<ListFacet, (inputs: Inputs) => FacetModel>> = {
  actors: createSelector("actors"),
  countries: createSelector("countries"),
  status: createSelector("status"),
  voice: createSelector("voice"),
  by: createSelector("by"),
  docs: createSelector("docs"),
};
