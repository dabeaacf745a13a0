import * as z from "zod";
import { EVENT_TYPES, TYPES } from "../../model/vocabulary.ts";
import { canonicalJson } from "../canonical-json.ts";
import { annotationSchema } from "./annotation.ts";
import { datasetSchema } from "./dataset.ts";
import { actorsSchema, aliasesSchema, placesSchema } from "./registry.ts";
import { tableSchema } from "./table.ts";

type JsonObject = { [key: string]: unknown };

const SCHEMAS: Readonly<Record<string, { readonly schema: z.ZodType; readonly title: string }>> = {
  dataset: { schema: datasetSchema, title: "The dataset: seeds/dataset.yaml" },
  actors: { schema: actorsSchema, title: "The registry of actors: seeds/actors.yaml" },
  places: { schema: placesSchema, title: "The registry of places: seeds/places.yaml" },
  aliases: { schema: aliasesSchema, title: "Renamed ids: seeds/aliases.yaml" },
  annotation: { schema: annotationSchema, title: "The annotation of one document: seeds/documents/*.yaml" },
  table: { schema: tableSchema, title: "The document of an imported table: seeds/tables/*.yaml" },
};

/**
 * JSON Schemas (draft-07) with which an editor completes and explains seeds, by file name. Made from the schemas that
 * compile itself uses; what a rule of its own demands is required here too.
 */
export function makeJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, { schema, title }]) => {
      const made = z.toJSONSchema(schema, { target: "draft-7", io: "input", override: ({ jsonSchema }) => tidy(jsonSchema) });
      return [`${name}.schema.json`, canonicalJson({ ...(name === "annotation" ? demand(made) : made), title }, 12)];
    }),
  );
}

/** The greatest safe integer is no limit that an author should read. */
function tidy(jsonSchema: JsonObject): void {
  if (jsonSchema["maximum"] === Number.MAX_SAFE_INTEGER) delete jsonSchema["maximum"];
}

/** What rules demand: keys that must not be left out, lists that must not be empty, modes that fit their type. */
function demand(annotation: JsonObject): JsonObject {
  const event = descend(annotation, "properties", "events", "items");
  const relation = descend(annotation, "properties", "relations", "items");
  addRequired(annotation, "review");
  addRequired(descend(annotation, "properties", "document"), "sha256");
  addRequired(event, "actors", "evidence");
  addRequired(relation, "evidence");
  for (const list of [
    descend(event, "properties", "actors"),
    descend(event, "properties", "evidence"),
    descend(relation, "properties", "evidence"),
  ])
    list["minItems"] = 1;
  event["allOf"] = EVENT_TYPES.map((type) => ({
    if: { properties: { type: { const: type } }, required: ["type"] },
    then: {
      properties: {
        mode:
          TYPES[type].modes.length === 0 ? { maxItems: 0, description: `${type} has no modes` } : { items: { enum: TYPES[type].modes } },
      },
    },
  }));
  return annotation;
}

function addRequired(schema: JsonObject, ...keys: readonly string[]): void {
  const before: unknown = schema["required"];
  schema["required"] = (Array.isArray(before) ? (before as readonly unknown[]) : []).concat(keys);
}

function descend(schema: JsonObject, ...path: readonly string[]): JsonObject {
  return path.reduce((inner, key) => inner[key] as JsonObject, schema);
}
