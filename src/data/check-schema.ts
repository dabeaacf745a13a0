import { SCHEMA } from "../model/dataset.ts";
import { makeLoadError } from "./load-error.ts";

/** Only the envelope: what is inside was proven by compile. */
export function checkSchema<T extends { readonly schema: number }>(path: string, file: unknown): T {
  const schema: unknown = typeof file === "object" && file !== null && "schema" in file ? file.schema : undefined;
  if (schema === SCHEMA) return file as T;
  throw makeLoadError(
    `data/${path}`,
    200,
    `schema ${schema === undefined ? "is missing" : JSON.stringify(schema)}, this page reads ${SCHEMA}. Reload the page, or run "npm run compile".`,
  );
}
