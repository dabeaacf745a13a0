import * as z from "zod";
import { id, text } from "./fields.ts";

const count = z.int().min(0);
const textOrNull = z.string().min(1).nullable();

/** The document of a table: written by `npm run import`; people only fill in `review`, and mend what the format does not know. */
export const tableSchema = z.strictObject({
  document: z.strictObject({
    id: id("Stands in links"),
    kind: z.literal("table"),
    title: text("As shown"),
    publisher: textOrNull,
    url: z.url({ protocol: /^https?$/ }).nullable(),
    licence: textOrNull,
    terms: textOrNull,
    lang: text("BCP 47, of the labels"),
  }),
  table: z.strictObject({
    format: text("As npm run import names it"),
    file: text("The imported file's name"),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: count,
    records: count,
    leftOut: count,
    imported: count,
    refused: count,
    where: textOrNull,
    limit: z.int().nullable(),
    importer: z.int(),
  }),
  review: z.strictObject({ by: textOrNull, on: textOrNull, note: z.string() }).describe("Who has looked, and when"),
});
