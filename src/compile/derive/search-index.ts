import MiniSearch from "minisearch";
import type { TableEvent } from "../../model/table.ts";
import { SEARCH_OPTIONS, type SearchRow } from "../../model/search-fields.ts";
import type { Reference } from "../reference.ts";
import type { Seeds } from "../seeds.ts";
import type { Derived } from "./derived.ts";
import { placeNamed, type Row } from "./world.ts";

/** MiniSearch's own serialised form. */
export function makeSearchIndex(rows: readonly SearchRow[]): unknown {
  const index = new MiniSearch<SearchRow>(SEARCH_OPTIONS);
  index.addAll(rows);
  return index.toJSON();
}

export function searchRowOfEvent(row: Row, number: number, seeds: Seeds, reference: Reference): SearchRow {
  const { label, where } = row.event.entry.value;
  return {
    row: number,
    label,
    quotes: [...row.event.evidence, ...row.event.attribution].map(({ exact }) => exact).join(" "),
    ...namesIn(row, reference),
    places:
      where === undefined
        ? ""
        : [placeNamed(where.place, seeds, reference).name, ...(seeds.places.entries.get(where.place)?.names ?? [])].join(" "),
  };
}

/** A row has no sentence: its headline is the nearest to one. */
export function searchRowOfTable(event: TableEvent, derived: Derived, number: number, reference: Reference): SearchRow {
  const { country, name } = event.where;
  return {
    row: number,
    label: event.label,
    quotes: event.evidence.headline ?? "",
    ...namesIn(derived, reference),
    places: [name ?? "", country === null ? "" : (reference.countries.get(country)?.name ?? "")].join(" ").trim(),
  };
}

function namesIn({ parts, speakers, involvements, mentions }: Derived, { countries }: Reference) {
  const actors = [...parts, ...speakers].flatMap(({ actor }) => [actor.name, ...actor.aliases]);
  return {
    actors: [...new Set(actors)].join(" "),
    countries: [...involvements, ...mentions.filter(({ kind }) => kind !== "region")]
      .map(({ country }) => countries.get(country)?.name ?? country)
      .join(" "),
  };
}
