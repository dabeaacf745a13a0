import { iso31661 } from "iso-3166";
import { countryCodes } from "../../compile/geo/codes.ts";

/** A country as tables may call it; several rows for one country. */
export interface CountryRow {
  readonly alpha3: string;
  readonly alpha2: string;
  /** ISO 3166-1 numeric without leading zeros, as ACLED writes it; `null` for Kosovo, which has none. */
  readonly numeric: string | null;
  /** The everyday English name of the interface. */
  readonly name: string;
}

/** Every country of the project, sorted by alpha-3, with its number from the `iso-3166` package. */
export function countryRows(): readonly CountryRow[] {
  const numbers = new Map(iso31661.map(({ alpha3, numeric }) => [alpha3, String(Number(numeric))]));
  return countryCodes().map(({ alpha3, alpha2, name }) => ({ alpha3, alpha2, name, numeric: numbers.get(alpha3) ?? null }));
}

/**
 * Names of countries in lower case, each to its alpha-3: the interface's names, ISO's short names, and spellings of
 * tables that are neither (ACLED, ICEWS and UCDP). A name that could mean two countries is not here.
 */
export function countryNames(): ReadonlyMap<string, string> {
  const own = countryRows().map(({ alpha3, name }) => [name, alpha3] as const);
  const short = iso31661.map(({ alpha3, name }) => [name, alpha3] as const);
  return new Map([...own, ...short, ...SPELLINGS].map(([name, alpha3]) => [name.toLowerCase(), alpha3]));
}

/** Seen in the country columns of ACLED, ICEWS and UCDP. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ["Bosnia-Herzegovina", "BIH"],
  ["Brunei", "BRN"],
  ["Burma", "MMR"],
  ["Cambodia (Kampuchea)", "KHM"],
  ["Cape Verde", "CPV"],
  ["Czech Republic", "CZE"],
  ["Democratic Republic of Congo", "COD"],
  ["DR Congo (Zaire)", "COD"],
  ["East Timor", "TLS"],
  ["eSwatini", "SWZ"],
  ["Ivory Coast", "CIV"],
  ["Kingdom of eSwatini (Swaziland)", "SWZ"],
  ["Kyrgyz Republic", "KGZ"],
  ["Macedonia", "MKD"],
  ["Macedonia, FYR", "MKD"],
  ["Myanmar (Burma)", "MMR"],
  ["North Macedonia", "MKD"],
  ["Occupied Palestinian Territory", "PSE"],
  ["Palestinian Territory, Occupied", "PSE"],
  ["Republic of Congo", "COG"],
  ["Republic of Korea", "KOR"],
  ["Russia (Soviet Union)", "RUS"],
  ["Russian Federation", "RUS"],
  ["Swaziland", "SWZ"],
  ["Turkey", "TUR"],
  ["United States of America", "USA"],
  ["Viet Nam", "VNM"],
  ["Yemen (North Yemen)", "YEM"],
];
