import type { Actor, Country, Region, Relation } from "../model/actor.ts";
import type { Dataset } from "../model/dataset.ts";
import type { DocumentMeta } from "../model/document.ts";
import type { Inputs } from "../model/inputs.ts";
import type { Selection } from "../model/view.ts";
import { selectFilter } from "./filter.ts";
import type { FilterResult } from "./filter-result.ts";
import { memo, once } from "./memo.ts";
import { involvementOf, type Involvement } from "./panel-involvement.ts";
import { mentionsOf, type MentionGroup } from "./panel-mentions.ts";
import { overviewOf, type Overview } from "./panel-overview.ts";
import { pairOf, type Pair } from "./panel-pair.ts";
import { subjectOf, type Subject } from "./panel-subject.ts";
import { partnersOf, relationsOf, type Partner } from "./panel-ties.ts";
import { overTime, type OverTime } from "./panel-time.ts";
import { rowsWhere } from "./rows-where.ts";

/**
 * What every subject of involvement has: a country, an actor or a region. What is a function takes its time at a million
 * rows: whoever draws it asks, so that the panel can be drawn in several goes.
 */
interface Involved {
  readonly id: string;
  readonly involvement: Involvement;
  readonly time: () => OverTime;
  readonly partners: () => readonly Partner[];
  readonly relations: readonly Relation[];
}

export interface CountryPanel extends Involved {
  readonly kind: "country";
  /** `null` when the dataset does not have it: not in this source, which is not the same as not involved. */
  readonly country: Country | null;
  readonly mentions: () => readonly MentionGroup[];
  /** Its actors that are not the state itself, with their events in view. */
  readonly actors: readonly { readonly actor: Actor; readonly count: number }[];
}

export interface ActorPanel extends Involved {
  readonly kind: "actor";
  readonly actor: Actor;
  /** Actors that say they are part of it. */
  readonly parts: readonly Actor[];
  /** Events in view that it asserts or passes on: no involvement. */
  readonly says: Int32Array;
}

export interface RegionPanel extends Involved {
  readonly kind: "region";
  readonly region: Region;
  /** Events in view that are placed there. */
  readonly placed: Int32Array;
}

export interface EventPanel {
  readonly kind: "event";
  readonly row: number;
  /** The filters leave it out; it is shown all the same. */
  readonly hidden: boolean;
}

export interface PairPanel {
  readonly kind: "pair";
  readonly a: string;
  readonly b: string;
  readonly pair: Pair;
}

export interface DocumentPanel {
  readonly kind: "document";
  readonly document: DocumentMeta;
  readonly rows: Int32Array;
}

export type PanelModel = CountryPanel | ActorPanel | RegionPanel | EventPanel | PairPanel | DocumentPanel | Overview;

/** What the panel says of the selection, narrowed by the filters; of the dataset when nothing is selected. */
export function selectPanel(inputs: Inputs): PanelModel {
  const { sel } = inputs.view;
  const [id, other] = sel === null ? ["", ""] : sel.kind === "pair" ? [sel.a, sel.b] : [sel.id, ""];
  return compute(inputs.dataset, selectFilter(inputs), sel?.kind ?? null, id, other);
}

const compute = memo((dataset: Dataset, result: FilterResult, kind: Selection["kind"] | null, id: string, other: string): PanelModel => {
  const inView = result.certainty;
  switch (kind) {
    case "country":
      return countryPanel(dataset, result, id);
    case "actor":
      return actorPanel(dataset, result, id) ?? overviewOf(dataset, result);
    case "region":
      return regionPanel(dataset, result, id) ?? overviewOf(dataset, result);
    case "event": {
      const row = dataset.rowOf.get(id);
      return row === undefined ? overviewOf(dataset, result) : { kind: "event", row, hidden: inView[row] === 0 };
    }
    case "pair":
      return { kind: "pair", a: id, b: other, pair: pairOf(dataset, id, other, inView) };
    case "document": {
      const code = dataset.documentOf.get(id) ?? -1;
      const document = dataset.manifest.documents[code];
      const rows = rowsWhere(result.rows, (row) => dataset.table.document[row] === code);
      return document === undefined ? overviewOf(dataset, result) : { kind: "document", document, rows };
    }
    case null:
      return overviewOf(dataset, result);
  }
});

function involved(dataset: Dataset, result: FilterResult, subject: Subject): Involved {
  const involvement = involvementOf(dataset, subject, result.certainty);
  return {
    id: subject.id,
    involvement,
    time: once(() => overTime(dataset, involvement.rows)),
    partners: once(() => partnersOf(dataset, subject, involvement.rows)),
    relations: relationsOf(dataset, subject),
  };
}

function countryPanel(dataset: Dataset, result: FilterResult, id: string): CountryPanel {
  const { manifest } = dataset;
  const subject = subjectOf(dataset, id);
  return {
    kind: "country",
    ...involved(dataset, result, subject),
    country: manifest.countries[dataset.countryOf.get(id) ?? -1] ?? null,
    mentions: once(() => mentionsOf(dataset, subject, result.certainty)),
    actors: [...subject.members]
      .filter((code) => code !== subject.own)
      .flatMap((code) => {
        const actor = manifest.actors[code];
        return actor === undefined ? [] : [{ actor, count: result.perActor[code] ?? 0 }];
      })
      .toSorted((a, b) => b.count - a.count),
  };
}

function actorPanel(dataset: Dataset, result: FilterResult, id: string): ActorPanel | null {
  const code = dataset.actorOf.get(id) ?? -1;
  const actor = dataset.manifest.actors[code];
  if (actor === undefined) return null;
  const { offsets, values } = dataset.table.speakers;
  return {
    kind: "actor",
    ...involved(dataset, result, subjectOf(dataset, id)),
    actor,
    parts: dataset.manifest.actors.filter(({ partOf }) => partOf?.id === id),
    says: rowsWhere(result.rows, (row) => {
      for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) if (values[at] === code) return true;
      return false;
    }),
  };
}

function regionPanel(dataset: Dataset, result: FilterResult, id: string): RegionPanel | null {
  const region = dataset.manifest.regions.find((candidate) => candidate.id === id);
  if (region === undefined) return null;
  const isThere = dataset.manifest.places.map((place) => place.id === id || place.region === id);
  return {
    kind: "region",
    ...involved(dataset, result, subjectOf(dataset, id)),
    region,
    placed: rowsWhere(result.rows, (row) => isThere[dataset.table.place[row] ?? -1] === true),
  };
}
