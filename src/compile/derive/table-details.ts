import type { EventDetail } from "../../model/event.ts";
import type { TableEvent } from "../../model/table.ts";
import type { EdtfDate } from "../edtf.ts";
import { ploverCode } from "./details.ts";

/** Of a row of a table. Keys stand in their order in the file, so that it can be written as it is. */
export function makeTableDetail(event: TableEvent, date: EdtfDate | null, document: string): EventDetail {
  const { id, label, type, status, modes, contexts, when, actors, saidBy, evidence, note } = event;
  const { file, row, columns, source, headline, url } = evidence;
  return {
    about: [],
    attributionEvidence: [],
    contexts,
    evidence: [],
    id,
    label,
    modes,
    note,
    outside: [],
    parts: actors.map((part) => ({ actor: part.id, basis: part.basis, role: part.role })),
    plover: ploverCode(type, status),
    rows: [{ columns, document, file, headline, row, source, url }],
    saidBy,
    saidByBasis: "external",
    type,
    via: [],
    when: {
      approximate: date?.approximate ?? false,
      basis: when.basis,
      edtf: when.edtf,
      quote: null,
      uncertain: date?.uncertain ?? false,
      why: when.why,
    },
    where: whereOf(event),
  };
}

function whereOf({ where: { kind, basis, note, country, name, point } }: TableEvent): EventDetail["where"] {
  return kind === "none" ? null : { basis, note, place: country, spot: { kind, name, point } };
}
