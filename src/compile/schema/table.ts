import * as z from "zod";
import { id, text } from "./fields.ts";

const count = (what: string) => z.int().min(0).describe(what);
const textOrNull = (what: string) => z.string().min(1).nullable().describe(what);

/** The document of a table: written by `npm run import`; people only fill in `review`, and mend what the format does not know. */
export const tableSchema = z.strictObject({
  document: z.strictObject({
    id: id("Stands in links"),
    kind: z.literal("table").describe("Always table"),
    title: text("As shown"),
    publisher: textOrNull("Who publishes the table"),
    url: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .describe("Where the table is from"),
    licence: textOrNull("Under which its rows may be used: CC BY 4.0"),
    terms: textOrNull("What is to be done before its rows are passed on"),
    lang: text("BCP 47, of the labels"),
  }),
  table: z.strictObject({
    format: text("As npm run import names it"),
    file: text("The imported file's name"),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("Of the imported file"),
    bytes: count("Of the imported file"),
    records: count("In the file: imported, refused and left out"),
    leftOut: count("Records that --where or --limit did not ask for"),
    imported: count("Records that are events: lines of the .jsonl"),
    refused: count("Records that are none, each with its reason in .refused.csv"),
    where: textOrNull("The condition of --where"),
    limit: z.int().nullable().describe("The number of --limit"),
    importer: z.int().describe("Version of the importer"),
  }),
  review: z
    .strictObject({
      by: textOrNull("Who has looked through rows and refusals"),
      on: textOrNull('When: "2026-11-24"'),
      note: z.string().describe("What the reader should know of it"),
    })
    .describe("Who has looked, and when"),
});
