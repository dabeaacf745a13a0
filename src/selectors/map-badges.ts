import type { Dataset, Manifest } from "../model/dataset.ts";
import type { SceneBadge, SceneMore } from "./map-scene-types.ts";
import { memo } from "./memo.ts";

/** So many actors have a badge each. With more, a country shows its busiest and says how many others there are. */
const ALL_SHOWN = 60;
const PER_COUNTRY = 6;

/** Which actors have a badge, fixed by the whole dataset: filtering moves none. */
export interface ShownActors {
  /** Codes of actors with a badge, most events in the dataset first. */
  readonly codes: readonly number[];
  /** Country of each actor that could have a badge, by code of the actor; −1 for the rest. */
  readonly countryOf: Int32Array;
  readonly isShown: Uint8Array;
  /** Codes of countries that have actors without a badge. */
  readonly folded: readonly number[];
  /** Events in the dataset, by code of the actor. */
  readonly totals: Int32Array;
}

/** By actor: the code of its country where it is no state and has one. */
const badgeCountries = memo((manifest: Manifest, countryOf: ReadonlyMap<string, number>): Int32Array =>
  Int32Array.from(manifest.actors, ({ kind, country }) =>
    kind === "state" || kind === "region" || country === null ? -1 : (countryOf.get(country) ?? -1),
  ),
);

export const shownActors = memo((dataset: Dataset, totals: Int32Array): ShownActors => {
  const countryOf = badgeCountries(dataset.manifest, dataset.countryOf);
  const { actors, countries } = dataset.manifest;
  const able: number[] = [];
  for (let code = 0; code < totals.length; code++) if ((totals[code] ?? 0) > 0 && (countryOf[code] ?? -1) >= 0) able.push(code);
  const id = (code: number) => actors[code]?.id ?? "";
  able.sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || (id(a) < id(b) ? -1 : 1));
  const most = able.length <= ALL_SHOWN ? ALL_SHOWN : PER_COUNTRY;
  const taken = new Int32Array(countries.length);
  const isShown = new Uint8Array(totals.length);
  const codes = able.filter((code) => {
    const country = countryOf[code] ?? 0;
    taken[country] = (taken[country] ?? 0) + 1;
    if ((taken[country] ?? 0) > most) return false;
    isShown[code] = 1;
    return true;
  });
  const folded = Array.from(taken.keys()).filter((country) => (taken[country] ?? 0) > most);
  return { codes, countryOf, isShown, folded, totals };
});

export const badgesOf = memo((dataset: Dataset, { codes, totals }: ShownActors, perActor: Int32Array): readonly SceneBadge[] =>
  codes.flatMap((code): readonly SceneBadge[] => {
    const actor = dataset.manifest.actors[code];
    if (actor === undefined || actor.country === null || actor.kind === "region") return [];
    const { id, name, kind, country } = actor;
    return [{ id, name, kind, country, total: totals[code] ?? 0, count: perActor[code] ?? 0 }];
  }),
);

export const moresOf = memo((dataset: Dataset, shown: ShownActors, perActor: Int32Array): readonly SceneMore[] => {
  if (shown.folded.length === 0) return [];
  const { countries } = dataset.manifest;
  const [counts, all] = [perActor, shown.totals].map((events) => hiddenOf(shown, events, countries.length));
  return shown.folded.flatMap((code) => {
    const country = countries[code]?.id;
    return country === undefined ? [] : [{ country, count: counts?.[code] ?? 0, total: all?.[code] ?? 0 }];
  });
});

/** By country: its actors without a badge that have an event. */
function hiddenOf({ countryOf, isShown }: ShownActors, events: Int32Array, countries: number): Int32Array {
  const counts = new Int32Array(countries);
  for (let code = 0; code < events.length; code++) {
    const country = countryOf[code] ?? -1;
    if (country >= 0 && isShown[code] === 0 && (events[code] ?? 0) > 0) counts[country] = (counts[country] ?? 0) + 1;
  }
  return counts;
}

/** An actor as a list names it. */
export interface ListedActor {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** The actors of a country that have an event in view, most events first; the state itself is none of them. */
export function actorsOfCountry(
  dataset: Dataset,
  { countryOf }: ShownActors,
  perActor: Int32Array,
  country: string,
): readonly ListedActor[] {
  const wanted = dataset.countryOf.get(country);
  return dataset.manifest.actors
    .flatMap(({ id, name }, code) => {
      const count = perActor[code] ?? 0;
      return countryOf[code] === wanted && count > 0 ? [{ id, name, count }] : [];
    })
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
