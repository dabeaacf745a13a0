import type { Dataset } from "../model/dataset.ts";
import { EXTENTS, PRECISIONS, type Extent, type Precision } from "../model/interval.ts";
import type { Place } from "../model/place.ts";
import {
  EVENT_TYPES,
  ROLES,
  STATUSES,
  TYPES,
  VOICES,
  type EventType,
  type Family,
  type Role,
  type Status,
  type Voice,
} from "../model/vocabulary.ts";
import { spanOf } from "./panel-subject.ts";

/** What the table knows of one event: enough to show it before its detail has arrived. */
export interface EventFacts {
  readonly row: number;
  readonly id: string;
  readonly type: EventType;
  readonly family: Family;
  readonly status: Status;
  readonly voice: Voice;
  readonly start: number;
  readonly end: number;
  readonly as: Extent;
  readonly precision: Precision;
  /** `null`: no place given. */
  readonly place: Place | null;
  /** `manifest.documents`. */
  readonly document: number;
  /** `manifest.actors`, in the author's order. */
  readonly parts: readonly { readonly actor: number; readonly role: Role }[];
  /** `manifest.actors`; who says it first, then hop by hop. Empty when the document says it itself. */
  readonly speakers: readonly number[];
}

/** One row of the table with its codes looked up. */
export function factsOf({ table, manifest }: Dataset, row: number): EventFacts {
  const type = EVENT_TYPES[table.type[row] ?? 0] ?? "STATEMENT";
  const [from, to] = spanOf(table.actors.offsets, row);
  const [firstSpeaker, lastSpeaker] = spanOf(table.speakers.offsets, row);
  return {
    row,
    id: table.ids[row] ?? "",
    type,
    family: TYPES[type].family,
    status: STATUSES[table.status[row] ?? 0] ?? "occurred",
    voice: VOICES[table.voice[row] ?? 0] ?? "own",
    start: table.start[row] ?? 0,
    end: table.end[row] ?? 0,
    as: EXTENTS[table.as[row] ?? 0] ?? "within",
    precision: PRECISIONS[table.precision[row] ?? 0] ?? "none",
    place: manifest.places[table.place[row] ?? -1] ?? null,
    document: table.document[row] ?? 0,
    parts: Array.from({ length: to - from }, (_, at) => ({
      actor: table.actors.values[from + at] ?? 0,
      role: ROLES[table.actorRole[from + at] ?? 0] ?? "source",
    })),
    speakers: [...table.speakers.values.subarray(firstSpeaker, lastSpeaker)],
  };
}

/** A plan whose last day is over on `today` and of which this dataset does not say that it happened. */
export function isOverdue({ status, end, precision }: Pick<EventFacts, "status" | "end" | "precision">, today: number): boolean {
  return status === "planned" && precision !== "none" && end < today;
}
