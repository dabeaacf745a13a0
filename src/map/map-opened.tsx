import type { GridCell } from "../selectors/map-points.ts";
import { MapActors } from "./map-actors.tsx";
import { MapCell } from "./map-cell.tsx";
import { MapPlace } from "./map-place.tsx";
import { MapShelf } from "./map-shelf.tsx";

/** What is open over the map: the list that a click on it asked for, the shelf or the legend. One thing at a time. */
export type Opened =
  | { readonly kind: "place"; readonly id: string }
  | { readonly kind: "cell"; readonly cell: GridCell }
  | { readonly kind: "actors"; readonly country: string }
  | { readonly kind: "shelf" | "legend" };

interface MapOpenedProps {
  readonly opened: Opened | null;
  onOpen(opened: Opened | null): void;
}

/** The list that is open; without one the shelf. */
export function MapOpened({ opened, onOpen }: MapOpenedProps) {
  const close = () => onOpen(null);
  switch (opened?.kind) {
    case "place":
      return <MapPlace id={opened.id} onClose={close} />;
    case "cell":
      return <MapCell cell={opened.cell} onClose={close} />;
    case "actors":
      return <MapActors country={opened.country} onClose={close} />;
    default:
      return <MapShelf open={opened?.kind === "shelf"} onOpen={(open) => onOpen(open ? { kind: "shelf" } : null)} />;
  }
}
