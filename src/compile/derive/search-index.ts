import MiniSearch from "minisearch";
import { SEARCH_OPTIONS, type SearchRow } from "../../model/search-fields.ts";
import type { Row, World } from "./world.ts";

/** MiniSearch's own serialised form. */
export function makeSearchIndex({ rows, countries, places, placeNames }: World): unknown {
  const countryNames = new Map(countries.map(({ id, name }) => [id, name]));
  const namesOfPlaces = new Map(places.map(({ id, name }) => [id, [name, ...(placeNames.get(id) ?? [])].join(" ")]));
  const index = new MiniSearch<SearchRow>(SEARCH_OPTIONS);
  index.addAll(rows.map((row, i) => makeSearchRow(row, i, countryNames, namesOfPlaces)));
  return index.toJSON();
}

function makeSearchRow(
  { event, parts, speakers, involvements, mentions }: Row,
  row: number,
  countries: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, string>,
): SearchRow {
  const { label, where } = event.entry.value;
  const actors = [...parts, ...speakers].flatMap(({ actor }) => [actor.name, ...actor.aliases]);
  return {
    row,
    label,
    quotes: [...event.evidence, ...event.attribution].map(({ exact }) => exact).join(" "),
    actors: [...new Set(actors)].join(" "),
    countries: [...involvements, ...mentions.filter(({ kind }) => kind !== "region")]
      .map(({ country }) => countries.get(country) ?? "")
      .join(" "),
    places: where === undefined ? "" : (places.get(where.place) ?? ""),
  };
}
