/**
 * Everyday English names, by ISO 3166-1 alpha-3, where the ISO short name is formal or turned round
 * ("Iran, Islamic Republic of"). A country that is not here is called by its ISO short name.
 *
 * Written by hand rather than taken from `Intl.DisplayNames`, whose names change with the ICU version
 * of the machine: what compile writes must be the same everywhere.
 */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  BOL: "Bolivia",
  BRN: "Brunei",
  CIV: "Côte d’Ivoire",
  COD: "Democratic Republic of the Congo",
  COG: "Republic of the Congo",
  FLK: "Falkland Islands",
  FSM: "Micronesia",
  GBR: "United Kingdom",
  IRN: "Iran",
  KOR: "South Korea",
  LAO: "Laos",
  MAF: "Saint Martin",
  MDA: "Moldova",
  NLD: "Netherlands",
  PCN: "Pitcairn Islands",
  PRK: "North Korea",
  PSE: "Palestine",
  RUS: "Russia",
  SHN: "Saint Helena, Ascension and Tristan da Cunha",
  STP: "São Tomé and Príncipe",
  SXM: "Sint Maarten",
  SYR: "Syria",
  TWN: "Taiwan",
  TZA: "Tanzania",
  USA: "United States",
  VAT: "Vatican City",
  VEN: "Venezuela",
  VGB: "British Virgin Islands",
  VIR: "U.S. Virgin Islands",
  VNM: "Vietnam",
  XKX: "Kosovo",
};
