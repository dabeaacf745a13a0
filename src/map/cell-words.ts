import type { Inputs } from "../model/inputs.ts";
import { EVENT_TYPES, FAMILIES, FAMILY_LABELS, STATUSES, STATUS_LABELS, TYPES } from "../model/vocabulary.ts";
import { selectCellRows } from "../selectors/map-points.ts";
import { formatCount, plural } from "../text/count.ts";
import { cellPress } from "./cell-press.ts";
import type { HoverCard } from "./hover-card.ts";
import type { CellMark } from "./layout/marks.ts";
import { placeOfRows } from "./place-of-rows.ts";

/** What the card says of the events in a cell: how many, of which families, and whether a click zooms in or lists them. */
export function cellWords(inputs: Inputs, mark: CellMark): HoverCard {
  const press = cellPress(inputs, mark);
  if (press.does === "open") return eventWords(inputs, mark);
  const place = placeOfRows(inputs.dataset, selectCellRows(inputs, mark.cell));
  return {
    title: place === null ? plural(mark.count, "event") : `${plural(mark.count, "event")} in ${place}`,
    lines: FAMILIES.flatMap((family, i) => {
      const count = mark.families[i] ?? 0;
      return count === 0
        ? []
        : [{ text: `${FAMILY_LABELS[family]}: ${formatCount(count)}`, mark: { family, status: "occurred" } as const }];
    }),
    action: press.does === "zoom" ? "Click to zoom in on them" : "Click to list them",
  };
}

function eventWords({ dataset }: Inputs, { row }: CellMark): HoverCard {
  const type = TYPES[EVENT_TYPES[dataset.table.type[row] ?? -1] ?? "STATEMENT"];
  const status = STATUSES[dataset.table.status[row] ?? -1] ?? "occurred";
  const place = placeOfRows(dataset, Int32Array.of(row));
  const text = place === null ? STATUS_LABELS[status] : `${STATUS_LABELS[status]} · ${place}`;
  return { title: type.label, lines: [{ text, mark: { family: type.family, status } }], action: "Click to open it" };
}
