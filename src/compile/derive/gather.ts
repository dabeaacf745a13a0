import type { Actor } from "../../model/actor.ts";
import { OPEN_END, OPEN_START } from "../../model/day.ts";
import type { SearchRow } from "../../model/search-fields.ts";
import type { Reference } from "../reference.ts";
import type { Seeds } from "../seeds.ts";
import type { CheckedRow } from "../tables/check-row.ts";
import { makeCodes, type CodeLists } from "./codes.ts";
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

export interface GatherJob {
  readonly seeds: Seeds;
  readonly reference: Reference;
  readonly ties: readonly Tie[];
  readonly details: DetailFiles;
  readonly searchable: boolean;
}

export function makeGathering({ seeds, reference, ties, details, searchable }: GatherJob): Gathering {
  const codes: CodeLists = { actors: makeCodes(), countries: makeCodes(), places: makeCodes() };
  const columns = makeEventColumns(codes);
  const searchRows: SearchRow[] = [];

  const found = new Map<string, Actor>();
  const actor = (id: string): Actor => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const made = actorNamed(id, seeds, reference);
    found.set(id, made);
    return made;
  };
  const derive = ({ event }: CheckedRow): Derived =>
    deriveEvent(
      {
        status: event.status,
        parts: event.actors.map(({ id, role }) => ({ actor: actor(id), role })),
        saidBy: event.saidBy.map(actor),
        via: [],
        about: [],
        place: event.where.country === null ? null : { country: event.where.country, region: null },
      },
      ties,
      reference.regions,
    );
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
          start: date?.start ?? OPEN_START,
          end: date?.end ?? OPEN_END,
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
        row,
      );
    },
    addTableRow(row, table) {
      const { event, date } = row;
      const { id, type, status, when, where, saidBy } = event;
      const derived = derive(row);
      if (searchable) searchRows.push(searchRowOfTable(event, derived, searchRows.length, reference));
      details.push(makeTableDetail(event, date, seeds.tables[table]?.document.id ?? ""));
      columns.push(
        {
          start: date?.start ?? OPEN_START,
          end: date?.end ?? OPEN_END,
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
        derived,
      );
    },
  };
}
