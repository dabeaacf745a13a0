import "./map-shelf.css";
import { IconButton } from "../ui/button.tsx";
import { EventButtons } from "./event-buttons.tsx";
import { EventWindow } from "./event-window.tsx";

/** More are drawn only as far as they are in sight. */
const SHORT = 40;

interface MapEventsProps {
  readonly title: string;
  readonly note: string;
  readonly rows: Int32Array;
  onClose(): void;
}

/** The events of one spot of the map, in the shelf's place. */
export function MapEvents({ title, note, rows, onClose }: MapEventsProps) {
  return (
    <div className="map-shelf map-shelf-open">
      <div className="map-shelf-list">
        <header className="map-shelf-head">
          <h2>{title}</h2>
          <IconButton icon="close" label="Close" onPress={onClose} />
        </header>
        <p className="map-shelf-note">{note}</p>
        {rows.length > SHORT ? <EventWindow rows={rows} /> : <EventButtons rows={rows} />}
      </div>
    </div>
  );
}
