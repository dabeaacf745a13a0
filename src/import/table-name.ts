import { basename } from "node:path";

const ENDINGS = /(?:\.(?:csv|tsv|tab|txt|json|geojson|ndjson|jsonl|geojsonl|parquet|gz))+$/i;

/** The name of what is written, and the id of the document: as asked for, else the file's, without its endings. */
export function tableName(file: string, asked: string | null): string {
  const slug = (asked ?? basename(file).replace(ENDINGS, ""))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return slug === "" ? "table" : slug;
}
