import { regions } from "../compile/geo/codes.ts";
import { TABLE_PLACE_KINDS } from "../model/table.ts";
import { ACTOR_KINDS, CONTEXTS, EVENT_TYPES, STATUSES, TYPES } from "../model/vocabulary.ts";
import { ACLED_INTERS, ACLED_TYPES } from "./codes/acled.ts";
import { CAMEO } from "./codes/cameo.ts";
import { CAMEO_COUNTRIES, CAMEO_REGIONS, CAMEO_ROLES } from "./codes/cameo-actors.ts";
import { FIPS } from "./codes/fips.ts";
import { GLEDITSCH_WARD } from "./codes/gleditsch-ward.ts";
import { countryNames, countryRows } from "./codes/iso.ts";
import { literal, literalList, literalOrNull } from "./sql-text.ts";

/** The statements that make the tables of codes, `code_…`, which the mappings join: small, and the same for every import. */
export function codeTables(): string {
  const areas = regions();
  const nameOf = new Map(areas.map(({ code, name }) => [code, name]));
  return [
    table(
      "code_country",
      ["alpha3", "alpha2", "numeric", "name"],
      countryRows().map((row) => [row.alpha3, row.alpha2, row.numeric, row.name].map(literalOrNull)),
    ),
    table("code_country_name", ["name", "alpha3"], pairs(countryNames())),
    table(
      "code_region",
      ["code", "name"],
      areas.map(({ code, name }) => [literal(code), literal(name)]),
    ),
    table("code_fips", ["code", "alpha3"], pairs(FIPS)),
    table("code_gleditsch_ward", ["code", "alpha3"], pairs(GLEDITSCH_WARD)),
    table(
      "code_cameo",
      ["code", "type", "modes", "contexts", "words"],
      CAMEO.map((row) => [literal(row.code), literal(row.type), literalList(row.modes), literalList(row.contexts), literal(row.words)]),
    ),
    table("code_cameo_country", ["code", "alpha3"], pairs(CAMEO_COUNTRIES)),
    table(
      "code_cameo_region",
      ["code", "m49", "name"],
      [...CAMEO_REGIONS].map(([code, m49]) => [code, m49, nameOf.get(m49) ?? m49].map(literal)),
    ),
    table(
      "code_cameo_role",
      ["code", "words", "kind", "sector"],
      CAMEO_ROLES.map((row) => [row.code, row.words, row.kind, row.sector].map(literalOrNull)),
    ),
    table(
      "code_acled_type",
      ["sub_event", "type", "modes", "directed", "words"],
      ACLED_TYPES.map((row) => [
        literal(row.subEvent),
        literal(row.type),
        literalList(row.modes),
        String(row.directed),
        literal(row.words),
      ]),
    ),
    table(
      "code_acled_inter",
      ["code", "kind", "sector"],
      ACLED_INTERS.map((row) => [row.code, row.kind, row.sector].map(literalOrNull)),
    ),
    table(
      "code_type",
      ["type", "modes"],
      EVENT_TYPES.map((type) => [literal(type), literalList(TYPES[type].modes)]),
    ),
    table(
      "code_actor_kind",
      ["kind"],
      ACTOR_KINDS.map((kind) => [literal(kind)]),
    ),
    table(
      "code_words",
      ["statuses", "contexts", "place_kinds"],
      [[literalList(STATUSES), literalList(CONTEXTS), literalList(TABLE_PLACE_KINDS)]],
    ),
  ].join("\n");
}

function pairs(map: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  return [...map].map(([code, value]) => [literal(code), literal(value)]);
}

function table(name: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `CREATE TABLE ${name} AS SELECT * FROM (VALUES ${rows.map((row) => `(${row.join(", ")})`).join(", ")}) t(${columns.join(", ")});`;
}
