import type { MapStatus } from "./map-status.ts";
import type { PointerEvents } from "./pointer-events.ts";

/** A map that can be asked to move. */
export interface MapHandle {
  zoomBy(steps: 1 | -1): void;
  /** West, south, east, north in degrees. */
  zoomTo(bounds: readonly [number, number, number, number]): void;
}

/** What the frame gives to whatever draws in it. Apart from MapLibre, so that the frame can do without. */
export interface CanvasProps extends PointerEvents {
  onStatus(status: MapStatus): void;
  /** `null` when the map has gone. */
  onMap(map: MapHandle | null): void;
}
