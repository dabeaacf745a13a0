import "./event-buttons.css";
import { EVENT_TYPES, STATUSES, TYPES, VOICES } from "../model/vocabulary.ts";
import { setHover } from "../state/hover-store.ts";
import { useDataset } from "../state/use-derived.ts";
import { useDetail } from "../state/use-details.ts";
import { select, setView } from "../state/view-store.ts";
import { formatCount } from "../text/count.ts";
import { Button } from "../ui/button.tsx";
import { Mark } from "../ui/mark.tsx";

/** A popover is no place for thousands: the list is. */
const MOST = 50;

/** Events by their label, each with its mark; opens one. */
export function EventButtons({ rows }: { readonly rows: readonly number[] | Int32Array }) {
  const shown = rows.slice(0, MOST);
  const more = rows.length - shown.length;
  return (
    <>
      <ul className="map-events">
        {Array.from(shown, (row) => (
          <EventButton key={row} row={row} />
        ))}
      </ul>
      {more > 0 && (
        <Button variant="link" onPress={() => setView("list")}>
          {formatCount(more)} more in the list
        </Button>
      )}
    </>
  );
}

interface EventButtonProps {
  readonly row: number;
  /** From 1, where only a part of the list is drawn. */
  readonly position?: number;
  readonly of?: number;
}

export function EventButton({ row, position, of }: EventButtonProps) {
  const { table } = useDataset();
  const label = useDetail(row)?.label;
  const id = table.ids[row] ?? "";
  const type = EVENT_TYPES[table.type[row] ?? 0] ?? "STATEMENT";
  return (
    <li aria-posinset={position} aria-setsize={of}>
      <button
        type="button"
        className="map-event"
        onClick={() => select({ kind: "event", id })}
        onPointerEnter={() => setHover({ kind: "event", id })}
        onPointerLeave={() => setHover(null)}
        onFocus={() => setHover({ kind: "event", id })}
        onBlur={() => setHover(null)}
      >
        <Mark
          family={TYPES[type].family}
          status={STATUSES[table.status[row] ?? 0] ?? "occurred"}
          voice={VOICES[table.voice[row] ?? 0] ?? "own"}
          size={11}
        />
        <span>{label ?? TYPES[type].label}</span>
      </button>
    </li>
  );
}
