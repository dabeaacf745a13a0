import { BAD_LINE, ROW_NUMBER, uniqueNames } from "./columns.ts";
import type { Cell, Database } from "./database.ts";
import { writeRecords } from "./json-records.ts";
import { BUFFER, LONGEST_RECORD } from "./read-text.ts";
import type { SourceFile } from "./source-file.ts";
import { identifier, literal } from "./sql-text.ts";
import { scratch, type RawTable } from "./stage.ts";

/** A column, and where it is in a record: a JSON pointer (RFC 6901). */
interface Field {
  readonly name: string;
  readonly pointer: string;
}

/** A JSON file of any layout, with its records counted on the way. */
export interface JsonTable extends RawTable {
  readonly records: number;
  /** What the records look like: GeoJSON features, slides of TimelineJS, or objects with a key for each column. */
  readonly shape: "features" | "slides" | "objects";
}

/**
 * Makes `json_records` (row_no, list, doc) and the SELECT that has a column for every key of any record, or of any
 * record's properties.
 */
export async function readJson(db: Database, file: SourceFile): Promise<JsonTable> {
  const path = scratch(db, "records.ndjson");
  const records = await writeRecords(file, path);
  await db.run(
    `CREATE VIEW json_records AS SELECT row_number() OVER () AS ${ROW_NUMBER}, split_part(line, E'\\t', 1) AS list, split_part(line, E'\\t', 2) AS doc,
      CASE WHEN json_valid(split_part(line, E'\\t', 2)) THEN json_type(split_part(line, E'\\t', 2)) = 'OBJECT' ELSE false END AS good
    FROM read_csv(${literal(path)}, columns = {'line': 'VARCHAR'}, auto_detect = false, header = false, delim = '\\x1F', quote = '', escape = '',
      max_line_size = ${LONGEST_RECORD}, buffer_size = ${BUFFER}, compression = 'none')`,
  );
  const shape = await shapeOf(db);
  const fields = shape === "slides" ? SLIDE_FIELDS : await fieldsOf(db, shape === "features" ? "/properties" : "");
  const all = shape === "features" ? [...fields, { name: "feature_id", pointer: "/id" }] : fields;
  const names = uniqueNames(all.map(({ name }) => name));
  const pointers = all.map(({ pointer }) => literal(pointer));
  const columns = names.map((name, index) => `found_at[${index + 1}] AS ${identifier(name)}`);
  const extra = shape === "features" ? GEOMETRY : shape === "slides" ? SLIDE_TYPE : [];
  const select = `SELECT ${[ROW_NUMBER, ...columns, ...extra.map(({ name, sql }) => `${sql} AS ${identifier(name)}`)].join(", ")},
      CASE WHEN NOT good THEN 'found ' || CASE WHEN json_valid(doc) THEN lower(json_type(doc)) ELSE 'broken JSON' END || ', expected an object' END AS ${BAD_LINE}
    FROM (SELECT *, CASE WHEN good THEN json_extract_string(doc, [${pointers.join(", ")}]) END AS found_at FROM json_records)`;
  return {
    select,
    names: [...names, ...extra.map(({ name }) => name)],
    records,
    shape,
    ...(shape === "features" && { aliases: POINT_COLUMNS }),
  };
}

async function shapeOf(db: Database): Promise<JsonTable["shape"]> {
  const [row] = await db.rows(
    `SELECT bool_or(json_exists(doc, '/properties') AND json_extract_string(doc, '/type') = 'Feature'),
      bool_or(list IN ('events', 'eras', 'title') AND (json_exists(doc, '/start_date') OR json_exists(doc, '/text')))
    FROM json_records WHERE good`,
  );
  return row?.[0] === true ? "features" : row?.[1] === true ? "slides" : "objects";
}

/** The keys of all records, in the order in which they first appear. */
async function fieldsOf(db: Database, under: string): Promise<readonly Field[]> {
  const rows = await db.rows(
    `SELECT key FROM (SELECT ${ROW_NUMBER}, unnest(keys) AS key, generate_subscripts(keys, 1) AS place
      FROM (SELECT ${ROW_NUMBER}, ${under === "" ? "json_keys(doc)" : `json_keys(doc, ${literal(under)})`} AS keys FROM json_records WHERE good))
    GROUP BY key ORDER BY min({'row': ${ROW_NUMBER}, 'place': place})`,
  );
  return rows.map(([key]) => ({ name: text(key), pointer: `${under}/${text(key).replaceAll("~", "~0").replaceAll("/", "~1")}` }));
}

function text(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell : String(cell ?? "");
}

/** Of a Point; the other geometries have their type only. */
const POINT = "good AND json_extract_string(doc, '/geometry/type') = 'Point'";
const GEOMETRY: readonly { readonly name: string; readonly sql: string }[] = [
  { name: "geometry_type", sql: "CASE WHEN good THEN json_extract_string(doc, '/geometry/type') END" },
  { name: "geometry_longitude", sql: `CASE WHEN ${POINT} THEN json_extract_string(doc, '/geometry/coordinates/0') END` },
  { name: "geometry_latitude", sql: `CASE WHEN ${POINT} THEN json_extract_string(doc, '/geometry/coordinates/1') END` },
];

/** The point of a feature is its geometry's, whatever its properties say. */
const POINT_COLUMNS = { longitude: "geometry_longitude", latitude: "geometry_latitude" };

const SLIDE_TYPE: typeof GEOMETRY = [{ name: "Type", sql: "CASE list WHEN 'title' THEN 'title' WHEN 'eras' THEN 'era' END" }];

const slide = (name: string, pointer: string): Field => ({ name, pointer });
/** TimelineJS JSON, by the columns of its sheet. */
const SLIDE_FIELDS: readonly Field[] = [
  slide("Year", "/start_date/year"),
  slide("Month", "/start_date/month"),
  slide("Day", "/start_date/day"),
  slide("End Year", "/end_date/year"),
  slide("End Month", "/end_date/month"),
  slide("End Day", "/end_date/day"),
  slide("Display Date", "/display_date"),
  slide("Headline", "/text/headline"),
  slide("Text", "/text/text"),
  slide("Media", "/media/url"),
  slide("Media Credit", "/media/credit"),
  slide("Media Caption", "/media/caption"),
  slide("Group", "/group"),
];
