import type { Status } from "../model/vocabulary.ts";
import { formatBounds, type Bounds } from "./dates.ts";
import { STATUS_WORDS } from "./phrases.ts";

/** A plan whose date has passed. Not "did not happen": the sources here are silent on it. */
export const OVERDUE_WORDS = "No source here says it happened.";

/** "planned · 20 October 2021", "undated" for an event without a date; a plain occurrence says only its date. */
export function statusAndDate(status: Status, bounds: Bounds): string {
  const date = formatBounds(bounds);
  return status === "occurred" ? date : `${STATUS_WORDS[status]} · ${date}`;
}

/** Who says it, hop by hop, ending with the document: "Zamir Kabulov → Russian news agencies → SAM". */
export function chainWords(speakers: readonly string[], document: string): string {
  return [...speakers, document].join(" → ");
}
