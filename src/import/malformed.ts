import { BAD_LINE, ROW_NUMBER } from "./columns.ts";
import type { Database } from "./database.ts";
import { scanRecords } from "./scan.ts";
import type { SourceFile } from "./source-file.ts";
import { literal } from "./sql-text.ts";

/**
 * Makes `malformed` (row_no, line, why): the records that are no rows; and `source_rows`: the staged rows under the
 * numbers that they have in the file, those records counted. Returns how many records a text file has by our own count;
 * `null` for a file that is not text.
 */
export async function numberRows(db: Database, file: SourceFile): Promise<number | null> {
  await db.run("CREATE TABLE malformed (row_no BIGINT, line BIGINT, why VARCHAR)");
  const isText = file.container === "delimited" || file.container === "lines";
  const rejects = isText ? await rejected(db) : [];
  const scan = isText ? await scanRecords(file, new Set(rejects.map(({ start }) => start))) : null;
  const places = rejects.flatMap(({ start, why }) => {
    const place = scan?.places.get(start);
    return place === undefined ? [] : [{ ...place, why }];
  });
  if (places.length > 0) {
    await db.run(`INSERT INTO malformed VALUES ${places.map(({ row, line, why }) => `(${row}, ${line}, ${literal(why)})`).join(", ")}`);
  }
  // After the i-th broken record, which is record r of the file, stand the good ones from r − i + 1 on.
  await db.run(`
    CREATE TABLE shifts AS SELECT after, max(nth) AS shift FROM (SELECT row_no - nth AS after, nth FROM (
      SELECT row_no, row_number() OVER (ORDER BY row_no) AS nth FROM malformed)) GROUP BY after;
    INSERT INTO malformed SELECT ${NUMBERED}, NULL, ${BAD_LINE} FROM staged ASOF LEFT JOIN shifts ON staged.row_no > shifts.after WHERE ${BAD_LINE} IS NOT NULL;
    CREATE VIEW source_rows AS SELECT staged.* REPLACE (${NUMBERED} AS ${ROW_NUMBER})
      FROM staged ${places.length > 0 ? "ASOF LEFT JOIN shifts ON staged.row_no > shifts.after" : ", (SELECT 0 AS shift) AS shifts"} WHERE ${BAD_LINE} IS NULL`);
  return scan?.records ?? null;
}

const NUMBERED = "staged.row_no + coalesce(shifts.shift, 0)";

/** Where a rejected record begins (a byte of the unpacked file), and what DuckDB found wrong with it first. */
interface Reject {
  readonly start: number;
  readonly why: string;
}

async function rejected(db: Database): Promise<readonly Reject[]> {
  const rows = await db.rows(`
    SELECT line_byte_position - 1, min({'at': byte_position, 'why': lower(replace(CAST(error_type AS VARCHAR), '_', ' ')) || ': ' || split_part(error_message, E'\\n', 1)}).why
    FROM reject_errors GROUP BY line_byte_position ORDER BY 1`);
  return rows.map(([start, why]) => ({ start: Number(start), why: String(why) }));
}
