import "./map-message.css";
import { setView } from "../state/view-store.ts";
import { Button } from "../ui/button.tsx";
import type { MapStatus } from "./map-status.ts";

const WORDS: Readonly<Record<Exclude<MapStatus, "loading" | "ready">, string>> = {
  failed: "This browser cannot draw the map (no WebGL 2). Everything on it is in the list.",
  broken: "The map could not be loaded. Everything on it is in the list.",
  lost: "The browser took the map’s graphics away. They come back by themselves; everything on the map is in the list.",
};

interface MapMessageProps {
  readonly status: MapStatus;
  /** The list is below already. */
  readonly listed: boolean;
}

/** Says why there is no map, and where its content is. */
export function MapMessage({ status, listed }: MapMessageProps) {
  if (status === "loading" || status === "ready") return null;
  return (
    <div className="map-message" role="alert">
      <p>{WORDS[status]}</p>
      {!listed && <Button onPress={() => setView("list")}>Open the list</Button>}
    </div>
  );
}
