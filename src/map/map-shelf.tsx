import "./map-shelf.css";
import { useId } from "react";
import { selectHasShelf, selectMapShelf, selectUnplaced } from "../selectors/map-shelf.ts";
import { useDerived } from "../state/use-derived.ts";
import { formatCount, plural } from "../text/count.ts";
import { ActorButtons } from "./actor-buttons.tsx";
import { EventButtons } from "./event-buttons.tsx";
import { FoldButton } from "./fold-button.tsx";

/** What belongs to the view and has no spot on the map: events with no place given, actors without a country. */
export function MapShelf({ open, onOpen }: { readonly open: boolean; onOpen(open: boolean): void }) {
  const has = useDerived(selectHasShelf);
  const unplaced = useDerived(selectUnplaced).length;
  const list = useId();
  if (!has) return null;
  return (
    <div className={open ? "map-shelf map-shelf-open" : "map-shelf"}>
      {open && <ShelfList id={list} />}
      <FoldButton open={open} body={list} onOpen={onOpen}>
        <strong>No place given</strong> ({formatCount(unplaced)})
      </FoldButton>
    </div>
  );
}

function ShelfList({ id }: { readonly id: string }) {
  const { rows, actors, undrawn } = useDerived(selectMapShelf);
  return (
    <div id={id} className="map-shelf-list">
      {rows.length > 0 && (
        <>
          <h2>Events with no place given</h2>
          <EventButtons rows={rows} />
        </>
      )}
      {actors.length > 0 && (
        <>
          <h2>Actors without a country</h2>
          <ActorButtons actors={actors} icon="unnamed" />
          {undrawn > 0 && <p className="map-shelf-note">{plural(undrawn, "link")} with them cannot be drawn as an arc.</p>}
        </>
      )}
    </div>
  );
}
