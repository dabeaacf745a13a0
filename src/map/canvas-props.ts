import type { MapStatus } from "./map-status.ts";
import type { PointerEvents } from "./pointer-events.ts";

/** What the frame gives to whatever draws in it. Apart from MapLibre, so that the frame can do without. */
export interface CanvasProps extends PointerEvents {
  onStatus(status: MapStatus): void;
  /** The map that can be asked to zoom; `null` when it has gone. */
  onMap(map: { zoomBy(steps: 1 | -1): void } | null): void;
}
