import { isUtf8 } from "node:buffer";
import { issueAt, type Issue, type Spot } from "../issue.ts";
import type { Reference } from "../reference.ts";
import type { Seeds } from "../seeds.ts";
import { rowChecker, type CheckedRow, type Say } from "./check-row.ts";
import { linesOf } from "./lines.ts";
import { columnOf, parseJson } from "./read-tables.ts";
import { rowIssues } from "./row-issues.ts";
import type { TableSeed } from "./table-seed.ts";

/** What the rows of all tables say of themselves. */
export interface Scanned {
  readonly issues: readonly Issue[];
  /** Ids of all events of annotations and tables. */
  readonly events: ReadonlySet<string>;
  /** Who has a role or speaks in a row. */
  readonly actors: ReadonlySet<string>;
  /** Regions that rows name, and where they first do. */
  readonly regions: ReadonlyMap<string, Spot>;
}

/**
 * Reads every row of every table once, in order, and checks it.
 *
 * @param onRow gets each row, as long as no row of any table was wrong: then there is something to write.
 */
export function scanTables(seeds: Seeds, reference: Reference, onRow: (row: CheckedRow, table: number) => void): Scanned {
  const collected = rowIssues();
  const events = new Set(seeds.documents.flatMap(({ events: list }) => list.map(({ value }) => value.id)));
  const actors = new Set<string>();
  const regions = new Map<string, Spot>();
  const at = { file: "", number: 0, line: "" };
  const spot = (key: string): Spot => ({ file: at.file, line: at.number, column: columnOf(at.line, key) });
  const isActor = actorTest(seeds, reference, (id) => {
    actors.add(id);
    if (reference.regions.has(id)) regions.set(id, spot("actors"));
  });
  const check = rowChecker({ isActor, isCountry: (id) => reference.countries.has(id) });
  const say: Say = (rule, key, message, hint) => collected.add(spot(key), rule, message, hint);

  const readRow = (line: string, isText: boolean): CheckedRow | null => {
    if (!isText) {
      say("not-utf8", "", "found bytes that are no UTF-8, expected UTF-8", "save the file again with UTF-8 as its encoding");
      return null;
    }
    const value = parseJson(line);
    if (value === undefined) {
      say("bad-row", "", "found what is no JSON, expected one event as JSON", "was the import broken off? Run npm run import again");
      return null;
    }
    const row = check(value, say);
    if (row === null) return null;
    if (events.has(row.event.id))
      say("duplicate-id", "id", `found event "${row.event.id}" again, expected an id of its own: it stands in an earlier row or document`);
    events.add(row.event.id);
    return row;
  };
  const scan = (table: TableSeed, index: number) => {
    [at.file, at.number] = [table.path, 0];
    let rows = 0;
    for (const bytes of linesOf(table.pieces)) {
      at.number += 1;
      if (bytes.length === 0) continue;
      rows += 1;
      at.line = bytes.toString();
      const row = readRow(at.line, isUtf8(bytes));
      if (row !== null && collected.size === 0) onRow(row, index);
    }
    return rows === table.table.imported ? [] : [wrongCount(table, rows)];
  };
  const counts = seeds.tables.flatMap(scan);
  return { issues: [...collected.finish(), ...counts], events, actors, regions };
}

/** Whether there is somebody of an id; `onUse` hears of everybody who is there, once. */
function actorTest(seeds: Seeds, reference: Reference, onUse: (id: string) => void): (id: string) => boolean {
  const used = new Set<string>();
  const exists = (id: string) =>
    reference.countries.has(id) || reference.regions.has(id) || seeds.actors.declared.has(id) || seeds.tableActors.has(id);
  return (id) => {
    if (used.has(id)) return true;
    if (!exists(id)) return false;
    used.add(id);
    onUse(id);
    return true;
  };
}

function wrongCount({ file, path, table }: TableSeed, rows: number): Issue {
  return issueAt(
    file.valueSpot(["table", "imported"]),
    "row-count",
    `found ${table.imported} rows imported, expected ${rows}, for so many stand in ${path}`,
    "one of the two is of another import, or was broken off: run npm run import again",
  );
}
