import { issueAt, type Issue } from "../issue.ts";
import type { ProvenEvent } from "../proven.ts";
import { findName } from "../names-in-text.ts";
import type { Seeds } from "../seeds.ts";
import type { Checked } from "./checked.ts";
import { checkCountryRef, checkPlaceRef } from "./references.ts";

export function checkPlaces({ seeds, documents, reference }: Checked): readonly Issue[] {
  const { file, entries } = seeds.places;
  return [
    ...seeds.documents.flatMap(({ events }) =>
      events.flatMap(({ value, file: annotation, at }) =>
        value.where === undefined
          ? []
          : checkPlaceRef({ id: value.where.place, file: annotation, path: [...at, "where", "place"] }, seeds, reference),
      ),
    ),
    ...(file === null
      ? []
      : [...entries].flatMap(([id, { country }]) => checkCountryRef({ id: country, file, path: ["places", id, "country"] }, reference))),
    ...documents.flatMap(({ events, whole }) => (whole ? events.flatMap((event) => checkPoint(event, seeds)) : [])),
  ];
}

/** A pin says "here": the event's own words must name the place. */
function checkPoint({ entry, evidence, attribution, dateQuote }: ProvenEvent, seeds: Seeds): readonly Issue[] {
  const { value, file, at } = entry;
  const place = value.where === undefined ? undefined : seeds.places.entries.get(value.where.place);
  if (place === undefined) return [];
  const names = [place.name, ...(place.names ?? [])];
  const quotes = [...evidence, ...attribution, ...(dateQuote === null ? [] : [dateQuote])];
  if (quotes.some(({ exact }) => names.some((name) => findName(exact, name) !== -1))) return [];
  return [
    issueAt(
      file.valueSpot([...at, "where", "place"]),
      "point-without-name",
      `found ${place.name} as the place of "${value.id}", expected a quote that names it (${names.join(", ")})`,
      `if the text only names the country, the place is ${place.country}; if it has another name for ${place.name}, add that to its names`,
    ),
  ];
}
