import type { GridCell } from "../selectors/map-points.ts";
import { MapActors } from "./map-actors.tsx";
import { MapCell } from "./map-cell.tsx";
import { MapPlace } from "./map-place.tsx";
import { MapShelf } from "./map-shelf.tsx";

/** What a click on the map has opened a list of. */
export type Opened =
  | { readonly kind: "place"; readonly id: string }
  | { readonly kind: "cell"; readonly cell: GridCell }
  | { readonly kind: "actors"; readonly country: string };

/** The list that is open; without one the shelf. */
export function MapOpened({ opened, onClose }: { readonly opened: Opened | null; onClose(): void }) {
  switch (opened?.kind) {
    case "place":
      return <MapPlace id={opened.id} onClose={onClose} />;
    case "cell":
      return <MapCell cell={opened.cell} onClose={onClose} />;
    case "actors":
      return <MapActors country={opened.country} onClose={onClose} />;
    default:
      return <MapShelf />;
  }
}
