import type { Dataset } from "../model/dataset.ts";
import type { EventDetail } from "../model/event.ts";
import type { Quote } from "../model/evidence.ts";
import type { EventFacts } from "../selectors/panel-event.ts";
import { linkTo } from "../state/share.ts";
import { formatCitation } from "../text/citation.ts";
import { statusAndDate } from "../text/event-words.ts";
import { rowWords } from "../text/table-words.ts";
import { listWords } from "../text/count.ts";

/** An event as text to paste, with the link of the present view. */
export function citeEvent({ manifest }: Dataset, facts: EventFacts, detail: EventDetail, quotes: readonly Quote[]): string {
  const document = manifest.documents[facts.document];
  if (document === undefined) return detail.label;
  const speakers = facts.speakers.flatMap((code) => manifest.actors[code]?.name ?? []);
  const date = statusAndDate(facts.status, { ...facts, approximate: detail.when.approximate, uncertain: detail.when.uncertain });
  return formatCitation({
    label: detail.label,
    facts:
      speakers.length === 0
        ? date
        : `${date} · said by ${speakers[0] ?? ""}${speakers.length > 1 ? ` through ${listWords(speakers.slice(1))}` : ""}`,
    quotes: quotes.map(({ exact }) => exact),
    rows: detail.rows.map(rowWords),
    document,
    dataset: manifest,
    link: linkTo(),
  });
}
