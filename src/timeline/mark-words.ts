import { OPEN_END, OPEN_START } from "../model/day.ts";
import type { Dataset } from "../model/dataset.ts";
import type { EventDetail } from "../model/event.ts";
import { EXTENTS, PRECISIONS } from "../model/interval.ts";
import { EVENT_TYPES, STATUS_LABELS, STATUSES, TYPES, VOICES, type Family, type Status, type Voice } from "../model/vocabulary.ts";
import { formatBounds } from "../text/dates.ts";

/** What a mark shows and says of its event. */
export interface MarkWords {
  readonly id: string;
  readonly family: Family;
  readonly status: Status;
  readonly voice: Voice;
  /** `null` until the details have arrived. */
  readonly label: string | null;
  readonly kind: string;
  readonly statusWord: string;
  readonly date: string;
}

/** @param detail `undefined` while it loads. */
export function markWords({ table }: Dataset, row: number, detail: EventDetail | undefined): MarkWords {
  const type = TYPES[EVENT_TYPES[table.type[row] ?? 0] ?? "STATEMENT"];
  const status = STATUSES[table.status[row] ?? 0] ?? "occurred";
  return {
    id: table.ids[row] ?? "",
    family: type.family,
    status,
    voice: VOICES[table.voice[row] ?? 0] ?? "own",
    label: detail?.label ?? null,
    kind: type.label,
    statusWord: STATUS_LABELS[status].toLowerCase(),
    date: formatBounds({
      start: table.start[row] ?? OPEN_START,
      end: table.end[row] ?? OPEN_END,
      as: EXTENTS[table.as[row] ?? 0] ?? "within",
      precision: PRECISIONS[table.precision[row] ?? 0] ?? "none",
      approximate: detail?.when.approximate ?? false,
      uncertain: detail?.when.uncertain ?? false,
    }),
  };
}

/** "Label, kind, status, date"; without the label while it loads. */
export function markName({ label, kind, statusWord, date }: MarkWords): string {
  return [label, kind, statusWord, date].filter((part) => part !== null).join(", ");
}
