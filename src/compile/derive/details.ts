import type { EventDetail } from "../../model/event.ts";
import type { EventType, Status } from "../../model/vocabulary.ts";
import type { Row } from "./world.ts";

const PLANNED_IS_AGREE: readonly EventType[] = ["CONSULT", "SUPPORT", "COOPERATE", "AID"];

/** PLOVER codes what is announced as the agreement to do it; it has no code for a mere statement. */
export function ploverCode(type: EventType, status: Status): string | null {
  if (type === "STATEMENT") return null;
  return status === "planned" && PLANNED_IS_AGREE.includes(type) ? "AGREE" : type;
}

/** Of an event of an annotation. */
export function makeDetail({ event }: Row): EventDetail {
  const { entry, date, dateQuote, evidence, attribution } = event;
  const { id, label, type, status, mode, context, when, where, actors, about, saidBy, via, saidByBasis, outside, note } = entry.value;
  return {
    id,
    label,
    type,
    plover: ploverCode(type, status),
    modes: mode ?? [],
    contexts: context ?? [],
    when: {
      edtf: when.edtf ?? null,
      approximate: date?.approximate ?? false,
      uncertain: date?.uncertain ?? false,
      basis: when.basis,
      why: when.why ?? null,
      quote: dateQuote,
    },
    where: where === undefined ? null : { place: where.place, basis: where.basis, note: where.note ?? null },
    parts: (actors ?? []).map(({ id: actor, role, basis }) => ({ actor, role, basis: basis ?? "stated" })),
    about: about ?? [],
    saidBy: saidBy ?? [],
    via: via ?? [],
    saidByBasis: saidByBasis ?? "stated",
    evidence,
    attributionEvidence: attribution,
    rows: [],
    outside: (outside ?? []).map((record) => ({
      edtf: record.edtf ?? null,
      note: record.note,
      url: record.url ?? null,
      conflict: record.conflict ?? false,
    })),
    note: note ?? null,
  };
}
