import { describe, expect, it } from "vitest";
import { makeJsonSchemas } from "../../src/compile/schema/json-schema.ts";
import { CONTEXTS, EVENT_TYPES, ROLES, STATUSES, TYPES } from "../../src/model/vocabulary.ts";

type Json = { readonly [key: string]: Json } & { readonly [key: number]: Json } & { readonly length?: number };

const schemas = makeJsonSchemas();
const annotation = JSON.parse(schemas.get("annotation.schema.json") ?? "{}") as Json;
const event = at(annotation, "properties", "events", "items");

function at(json: Json, ...path: readonly string[]): Json {
  return path.reduce((inner, key) => inner[key] as Json, json);
}

describe("the JSON Schemas for editors", () => {
  it("are one for each kind of file", () => {
    expect([...schemas.keys()]).toEqual(
      ["dataset", "actors", "places", "aliases", "annotation", "table"].map((name) => `${name}.schema.json`),
    );
    for (const text of schemas.values())
      expect(JSON.parse(text)).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#", additionalProperties: false });
  });

  it("complete the words of the vocabulary and explain each", () => {
    expect(at(event, "properties", "type")).toMatchObject({
      enum: EVENT_TYPES,
      enumDescriptions: EVENT_TYPES.map((type) => `${TYPES[type].label}: ${TYPES[type].explains}`),
    });
    expect(at(event, "properties", "status", "enum")).toEqual(STATUSES);
    expect(at(event, "properties", "context", "items", "enum")).toEqual(CONTEXTS);
    const role = at(event, "properties", "actors", "items", "properties", "role");
    expect(role["enum"]).toEqual(ROLES);
    expect(role["enumDescriptions"]?.length).toBe(ROLES.length);
  });

  it("offer only the modes of the type that is written", () => {
    const branches = at(event, "allOf") as unknown as readonly Json[];
    const modes = branches.map((branch) => [
      at(branch, "if", "properties", "type", "const"),
      branch["then"]?.["properties"]?.["mode"]?.["items"]?.["enum"] ?? [],
    ]);
    expect(modes).toEqual(EVENT_TYPES.map((type) => [type, TYPES[type].modes]));
  });

  it("require what compile requires by a rule of its own", () => {
    expect(annotation["required"]).toEqual(expect.arrayContaining(["document", "review", "events"]));
    expect(at(annotation, "properties", "document", "required")).toContain("sha256");
    expect(event["required"]).toEqual(expect.arrayContaining(["actors", "evidence", "status", "when"]));
  });

  it("describe every key that an author can write", () => {
    const undescribed: string[] = [];
    const walk = (schema: Json | undefined, path: string) => {
      for (const [key, inner] of Object.entries(schema?.["properties"] ?? {})) {
        const json = inner as unknown as Json;
        if (json["description"] === undefined && json["properties"] === undefined && json["items"] === undefined)
          undescribed.push(`${path}.${key}`);
        walk(json, `${path}.${key}`);
        walk(json["items"], `${path}.${key}`);
        walk(json["additionalProperties"], `${path}.${key}`);
      }
    };
    for (const [name, text] of schemas) walk(JSON.parse(text) as Json, name);
    expect(undescribed).toEqual([]);
  });
});
