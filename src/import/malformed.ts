import { BAD_LINE, ROW_NUMBER } from "./columns.ts";
import type { Database } from "./database.ts";
import { scanRecords } from "./scan.ts";
import type { SourceFile } from "./source-file.ts";
import { literal } from "./sql-text.ts";

/**
 * Makes `malformed` (row_no, line, why), the records that are no rows, and `numbered`: the staged rows under the numbers
 * that they have in the file, the broken ones counted too. Returns how many records a text file has by our own count;
 * `null` for a file that is not text.
 */
export async function numberRows(db: Database, file: SourceFile, limit: number | null): Promise<number | null> {
  const isText = file.container === "delimited" || file.container === "lines";
  const rejects = isText ? await rejected(db) : [];
  const scan = isText ? await scanRecords(file, new Set(rejects.flatMap(({ at }) => [at - 1, at]))) : null;
  const places = rejects.flatMap(({ at, why }) => {
    const place = scan?.places.get(at - 1) ?? scan?.places.get(at);
    return place === undefined
      ? []
      : [{ ...place, why: place.lines > 1 ? `${why} Over ${place.lines} lines: is a quotation mark left open?` : why }];
  });
  await db.run("CREATE TABLE malformed (row_no BIGINT, line BIGINT, why VARCHAR)");
  if (places.length > 0) {
    await db.run(`INSERT INTO malformed VALUES ${places.map(({ row, line, why }) => `(${row}, ${line}, ${literal(why)})`).join(", ")}`);
  }
  // After the i-th broken record, which is record r of the file, stand the good ones from the (r − i + 1)-th on.
  await db.run(`
    CREATE TABLE shifts AS SELECT after, max(nth) AS shift FROM (
      SELECT row_no - i AS after, i AS nth FROM (SELECT row_no, row_number() OVER (ORDER BY row_no) AS i FROM malformed)) GROUP BY after;
    CREATE VIEW numbered AS SELECT staged.*, ${places.length > 0 ? SHIFTED : `staged.nth AS ${ROW_NUMBER} FROM staged`};
    INSERT INTO malformed SELECT ${ROW_NUMBER}, NULL, ${BAD_LINE} FROM numbered WHERE ${BAD_LINE} IS NOT NULL;`);
  if (limit !== null) await dropBeyondLimit(db, limit);
  return scan?.records ?? null;
}

const SHIFTED = `staged.nth + coalesce(shifts.shift, 0) AS ${ROW_NUMBER} FROM staged ASOF LEFT JOIN shifts ON staged.nth > shifts.after`;

/** With a limit, reading stops where it may: what is broken behind the last row is nobody's concern. */
async function dropBeyondLimit(db: Database, limit: number): Promise<void> {
  const [row] = await db.rows(`SELECT count(*)::INTEGER, max(${ROW_NUMBER})::INTEGER FROM numbered`);
  if (Number(row?.[0] ?? 0) === limit) await db.run(`DELETE FROM malformed WHERE ${ROW_NUMBER} > ${Number(row?.[1])}`);
}

/** A record that DuckDB rejects, and what it found wrong with it first. */
interface Reject {
  /** Where it begins, as DuckDB counts bytes of the unpacked file: from 1, and one less after a CRLF. */
  readonly at: number;
  readonly why: string;
}

async function rejected(db: Database): Promise<readonly Reject[]> {
  const rows = await db.rows(`
    SELECT line_byte_position, min({'at': byte_position, 'why': lower(replace(CAST(error_type AS VARCHAR), '_', ' ')) || ': ' || split_part(error_message, E'\\n', 1)}).why
    FROM reject_errors GROUP BY line_byte_position ORDER BY 1`);
  return rows.map(([at, why]) => ({ at: Number(at), why: String(why) }));
}
