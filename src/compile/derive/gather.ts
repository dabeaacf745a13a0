import { OPEN_END, OPEN_START } from "../../model/day.ts";
import type { SearchRow } from "../../model/search-fields.ts";
import { GROUP_OF_STATUS } from "../../model/vocabulary.ts";
import type { Reference } from "../reference.ts";
import type { Seeds } from "../seeds.ts";
import type { CheckedRow } from "../tables/check-row.ts";
import { codeLists, makeCodes, type CodedLists, type CodeLists } from "./codes.ts";
import type { DetailFiles } from "./detail-files.ts";
import { makeDetail } from "./details.ts";
import { deriveEvent, type Derived } from "./derived.ts";
import { makeEventColumns, voiceOf, type EventColumns } from "./event-columns.ts";
import { actorNamed } from "./lookup.ts";
import type { Tie } from "./mentions.ts";
import { searchRowOfEvent, searchRowOfTable } from "./search-index.ts";
import { makeTableDetail } from "./table-details.ts";
import type { Row } from "./world.ts";

/** All events, row by row: into columns and details, and into the text index while they are few enough. */
export interface Gathering {
  readonly columns: EventColumns;
  readonly codes: CodeLists;
  readonly searchRows: readonly SearchRow[];
  addRow(row: Row): void;
  /** @param table its index among the tables */
  addTableRow(row: CheckedRow, table: number): void;
}

/** Events whose parts are the same have the same countries and links: remembered up to this many. */
const MOST_REMEMBERED = 200_000;

export interface GatherJob {
  readonly seeds: Seeds;
  readonly reference: Reference;
  readonly ties: readonly Tie[];
  readonly details: DetailFiles;
  readonly searchable: boolean;
}

export function makeGathering({ seeds, reference, ties, details, searchable }: GatherJob): Gathering {
  const columns = makeEventColumns();
  const codes: CodeLists = { actors: makeCodes(), countries: makeCodes(), places: makeCodes() };
  const searchRows: SearchRow[] = [];
  const remembered = new Map<string, CodedLists>();

  const derive = ({ event }: CheckedRow): Derived =>
    deriveEvent(
      {
        status: event.status,
        parts: event.actors.map(({ id, role }) => ({ actor: actorNamed(id, seeds, reference), role })),
        saidBy: event.saidBy.map((id) => actorNamed(id, seeds, reference)),
        via: [],
        about: [],
        place: event.where.country === null ? null : { country: event.where.country, region: null },
      },
      ties,
      reference.regions,
    );
  const listsOf = (row: CheckedRow): CodedLists => {
    const key = keyOf(row);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const lists = codeLists(derive(row), codes);
    if (remembered.size === MOST_REMEMBERED) remembered.clear();
    remembered.set(key, lists);
    return lists;
  };

  return {
    columns,
    codes,
    searchRows,
    addRow(row) {
      const { entry, date, as } = row.event;
      const { id, type, status, where } = entry.value;
      if (searchable) searchRows.push(searchRowOfEvent(row, searchRows.length, seeds, reference));
      details.push(makeDetail(row));
      columns.push(
        {
          ...boundsOf(date),
          id,
          as,
          precision: date?.precision ?? "none",
          type,
          status,
          voice: voiceOf(row.speakers),
          document: row.document,
          place: where === undefined ? -1 : codes.places.code(where.place),
          point: null,
        },
        codeLists(row, codes),
      );
    },
    addTableRow(row, table) {
      const { event, date } = row;
      const { id, type, status, when, where, saidBy } = event;
      if (searchable) searchRows.push(searchRowOfTable(event, derive(row), searchRows.length, reference));
      details.push(makeTableDetail(event, date, seeds.tables[table]?.document.id ?? ""));
      columns.push(
        {
          ...boundsOf(date),
          id,
          as: when.as,
          precision: when.precision,
          type,
          status,
          voice: voiceOf(saidBy),
          document: seeds.documents.length + table,
          place: where.country === null ? -1 : codes.places.code(where.country),
          point: where.point,
        },
        listsOf(row),
      );
    },
  };
}

function boundsOf(date: CheckedRow["date"]) {
  return { start: date?.start ?? OPEN_START, end: date?.end ?? OPEN_END };
}

/** All that countries and links of a row follow from. */
function keyOf({ event: { actors, saidBy, where, status } }: CheckedRow): string {
  let key = `${where.country ?? ""}${GROUP_OF_STATUS[status] === null ? "!" : ""}`;
  for (const { id, role } of actors) key += ` ${role}:${id}`;
  for (const id of saidBy) key += ` says:${id}`;
  return key;
}
