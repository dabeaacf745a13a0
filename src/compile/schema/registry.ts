import * as z from "zod";
import { ACTOR_KINDS, SECTORS, type ActorKind, type Sector } from "../../model/vocabulary.ts";
import { ID_PATTERN, actorRef, basis, countryRef, day, text, word } from "./fields.ts";

const KIND_WORDS: Readonly<Record<ActorKind, string>> = {
  state: "A state; those of ISO 3166-1 need no entry",
  government: "A government, as apart from its state",
  "armed-group": "An armed group that is no state's army",
  organisation: "A company, think-tank, party, newspaper",
  person: "A person",
  delegation: "People sent together",
  "unnamed-group": "A group the text does not name",
  igo: "An intergovernmental organisation",
};

const SECTOR_WORDS: Readonly<Record<Sector, string>> = {
  GOV: "Government",
  MIL: "Military",
  REB: "Rebels",
  SPY: "Intelligence",
  COP: "Police",
  PRM: "Paramilitary",
  PTY: "Party",
  LEG: "Legislature",
  JUD: "Judiciary",
  UAF: "Unidentified armed force",
  ELI: "Elites, former office-holders",
  EDU: "Education, research",
  JRN: "Journalism",
  SOC: "Civil society, organisations",
};

const registryId = z.string().regex(ID_PATTERN);

const names = z.record(z.string(), z.string().min(1)).describe("Names in other languages, by BCP 47 tag: { ru: … }");

export const actorSchema = z.strictObject({
  name: text("As readers know it"),
  kind: word("What it is", ACTOR_KINDS, (kind) => KIND_WORDS[kind]),
  sector: word("PLOVER's sector", SECTORS, (sector) => SECTOR_WORDS[sector]).optional(),
  country: countryRef.optional(),
  aliases: z.array(z.string().min(1)).optional().describe("Other names that texts use"),
  note: text("What the reader should know").optional(),
  from: day.optional(),
  until: day.optional(),
  partOf: z.strictObject({ id: actorRef, basis }).optional().describe("The actor that it is a part of"),
  members: z
    .strictObject({ ids: z.array(actorRef).min(1), basis })
    .optional()
    .describe("The actors that it is made of"),
  names: names.optional(),
});

export const actorsSchema = z.strictObject({
  $schema: z.string().optional().describe("For editors"),
  actors: z.record(registryId, actorSchema).describe("Actors that are not states, by id"),
});

export const placeSchema = z.strictObject({
  name: text("As texts write it"),
  kind: word("How exactly it is given", ["city", "site"], (kind) =>
    kind === "city" ? "A city, town or village" : "A building, base, border crossing",
  ),
  country: countryRef,
  point: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).describe("Longitude, latitude in degrees"),
  geonames: z.int().min(1).optional().describe("Id at geonames.org, the source of the point"),
  source: text("Where the point is from, when not from GeoNames").optional(),
  names: z.array(z.string().min(1)).optional().describe("Other names that texts use: a quote with one of them names the place"),
});

export const placesSchema = z.strictObject({
  $schema: z.string().optional().describe("For editors"),
  places: z.record(registryId, placeSchema).describe("Named places with a point, by id"),
});

export const aliasesSchema = z.strictObject({
  $schema: z.string().optional().describe("For editors"),
  aliases: z.record(z.string(), z.string().min(1)).describe("Renamed or merged ids: old to new"),
});

export type ActorSeed = z.infer<typeof actorSchema>;
export type PlaceSeed = z.infer<typeof placeSchema>;
