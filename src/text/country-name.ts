import type { Country } from "../model/actor.ts";
import { alpha2Of } from "./country-codes.ts";

/** Where the browser's own English name is short for another or takes a side that the map's borders do not. */
const OURS: Readonly<Record<string, string>> = {
  COD: "Democratic Republic of the Congo",
  COG: "Republic of the Congo",
  CPV: "Cabo Verde",
  HKG: "Hong Kong",
  MAC: "Macao",
  MMR: "Myanmar",
  PSE: "Palestine",
  SHN: "Saint Helena, Ascension and Tristan da Cunha",
  SGS: "South Georgia and the South Sandwich Islands",
};

/** A country of the dataset in the interface's language, which is English: then the dataset's own name is the right one. */
export function countryName(country: Country): string {
  return country.name;
}

/** The name of a country that the dataset does not have; `null` for what is no ISO 3166-1 alpha-3 code. */
export function nameOfCode(alpha3: string): string | null {
  const alpha2 = alpha2Of(alpha3);
  if (alpha2 === null) return null;
  const name = OURS[alpha3] ?? new Intl.DisplayNames(["en"], { type: "region" }).of(alpha2) ?? alpha3;
  return name.replace(" & ", " and ").replace(/^St\. /, "Saint ");
}
