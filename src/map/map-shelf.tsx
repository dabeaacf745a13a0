import "./map-shelf.css";
import { useId, useState } from "react";
import { selectMapShelf } from "../selectors/map-shelf.ts";
import { setHover } from "../state/hover-store.ts";
import { useDerived } from "../state/use-derived.ts";
import { select } from "../state/view-store.ts";
import { plural } from "../text/count.ts";
import { Icon } from "../ui/icon.tsx";
import { EventButtons } from "./event-buttons.tsx";

/** What belongs to the view and has no spot on the map: events with no place given, actors without a country. */
export function MapShelf() {
  const { rows, actors, undrawn } = useDerived(selectMapShelf);
  const [open, setOpen] = useState(false);
  const list = useId();
  if (rows.length === 0 && actors.length === 0) return null;
  return (
    <div className={open ? "map-shelf map-shelf-open" : "map-shelf"}>
      {open && (
        <div id={list} className="map-shelf-list">
          {rows.length > 0 && (
            <>
              <h2>Events with no place given</h2>
              <EventButtons rows={rows} />
            </>
          )}
          {actors.length > 0 && (
            <>
              <h2>Actors without a country</h2>
              <ul className="map-events">
                {actors.map(({ id, name, count }) => (
                  <li key={id}>
                    <button
                      type="button"
                      className="map-event"
                      onClick={() => select({ kind: "actor", id })}
                      onFocus={() => setHover({ kind: "actor", id })}
                      onBlur={() => setHover(null)}
                    >
                      <Icon name="unnamed" size={14} />
                      <span>
                        {name}, {plural(count, "event")}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
              {undrawn > 0 && <p className="map-shelf-note">{plural(undrawn, "link")} with them cannot be drawn as an arc.</p>}
            </>
          )}
        </div>
      )}
      <button
        type="button"
        className="map-shelf-button"
        data-map-overlay=""
        aria-expanded={open}
        {...(open && { "aria-controls": list })}
        onClick={() => setOpen(!open)}
      >
        <strong>No place given</strong> ({rows.length})
        <Icon name={open ? "chevron-down" : "chevron-up"} size={14} />
      </button>
    </div>
  );
}
