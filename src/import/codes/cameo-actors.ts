import type { ActorKind, Sector } from "../../model/vocabulary.ts";
import { readPairs } from "./pairs.ts";

/** What a CAMEO role code (`GOV`, `MIL` …) says of an actor. */
export interface CameoRole {
  readonly code: string;
  /** In our words, for the actor's name: "Military (Iraq)". */
  readonly words: string;
  readonly kind: ActorKind;
  readonly sector: Sector | null;
}

const role = (code: string, words: string, kind: ActorKind, sector: Sector | null = null): CameoRole => ({ code, words, kind, sector });

/** Source: CAMEO manual 1.1b3, tables 3.1 and 3.2, and the type codes that GDELT adds. Sectors are PLOVER's, where it has the same. */
export const CAMEO_ROLES: readonly CameoRole[] = [
  role("GOV", "Government", "government", "GOV"),
  role("MIL", "Military", "government", "MIL"),
  role("COP", "Police", "government", "COP"),
  role("JUD", "Judiciary", "government", "JUD"),
  role("LEG", "Legislature", "government", "LEG"),
  role("SPY", "Intelligence services", "government", "SPY"),
  role("REB", "Rebels", "armed-group", "REB"),
  role("INS", "Insurgents", "armed-group", "REB"),
  role("SEP", "Separatists", "armed-group", "REB"),
  role("UAF", "Unaligned armed forces", "armed-group", "UAF"),
  role("IMG", "International armed group", "armed-group", "UAF"),
  role("OPP", "Opposition", "unnamed-group"),
  role("PTY", "Parties and politicians", "unnamed-group", "PTY"),
  role("REL", "Religious figures", "unnamed-group"),
  role("IGO", "Intergovernmental organisation", "igo"),
  role("NGO", "Non-governmental organisation", "organisation"),
  role("NGM", "Non-governmental movement", "organisation"),
  role("MNC", "Multinational company", "organisation"),
  role("INT", "International actor", "unnamed-group"),
  role("UIS", "Unidentified state", "unnamed-group"),
  role("TOP", "Top officials", "government", "GOV"),
  role("MID", "Mid-level officials", "government", "GOV"),
  role("AGR", "Agriculture", "unnamed-group"),
  role("BUS", "Business", "unnamed-group"),
  role("CRM", "Criminals", "unnamed-group"),
  role("CVL", "Civilians", "unnamed-group", "SOC"),
  role("DEV", "Development", "unnamed-group"),
  role("EDU", "Education", "unnamed-group", "EDU"),
  role("ELI", "Elites", "unnamed-group", "ELI"),
  role("ENV", "Environmental groups", "unnamed-group"),
  role("HLH", "Health", "unnamed-group"),
  role("HRI", "Human rights groups", "unnamed-group"),
  role("LAB", "Workers", "unnamed-group"),
  role("MED", "Media", "unnamed-group", "JRN"),
  role("REF", "Refugees", "unnamed-group"),
  role("MOD", "Moderates", "unnamed-group"),
  role("RAD", "Radicals", "unnamed-group"),
  role("SET", "Settlers", "unnamed-group"),
];

/**
 * CAMEO country codes that are not today's ISO 3166-1 alpha-3. All others are.
 * Source: CAMEO manual, chapter 9, and GDELT's list of country codes. `BAG` is Baghdad.
 */
export const CAMEO_COUNTRIES: ReadonlyMap<string, string> = readPairs(`
ROM=ROU TMP=TLS ZAR=COD WSB=PSE GZS=PSE PAL=PSE BAG=IRQ KSV=XKX
`);

/**
 * CAMEO's regions → UN M49, where both mean the same ground by their names. The rest (the West, the Balkans, the Middle
 * East, the Persian Gulf …) are named as the table names them, and belong to no region.
 */
export const CAMEO_REGIONS: ReadonlyMap<string, string> = readPairs(`
AFR=M49-002 ASA=M49-142 CRB=M49-029 CFR=M49-017 CAS=M49-143 EAF=M49-014 EEU=M49-151 EUR=M49-150 NAF=M49-015
SAM=M49-005 SAS=M49-034 SEA=M49-035 SAF=M49-018 WAF=M49-011
`);
