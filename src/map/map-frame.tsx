import "./map.css";
import { lazy, Suspense, useRef, useState, type ComponentType, type ReactNode } from "react";
import { setHover } from "../state/hover-store.ts";
import { select } from "../state/view-store.ts";
import { useDerived } from "../state/use-derived.ts";
import { selectPlaceRows } from "../selectors/map-shelf.ts";
import type { Inputs } from "../model/inputs.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import type { CanvasProps } from "./canvas-props.ts";
import type { Hit } from "./hit-test.ts";
import { targetOf } from "./hit-target.ts";
import type { Point } from "./layout/geometry.ts";
import { MapBorders } from "./map-borders.tsx";
import { MapBroken } from "./map-broken.tsx";
import { MapControls } from "./map-controls.tsx";
import { MapCountries } from "./map-countries.tsx";
import { MapHoverCard } from "./map-hover-card.tsx";
import { MapLegend } from "./map-legend.tsx";
import { MapMessage } from "./map-message.tsx";
import { MapPlace } from "./map-place.tsx";
import { MapShelf } from "./map-shelf.tsx";
import type { MapStatus } from "./map-status.ts";

const MapCanvas = lazy(async (): Promise<{ readonly default: ComponentType<CanvasProps> }> => {
  try {
    return { default: (await import("./map-canvas.tsx")).MapCanvas };
  } catch {
    // A chunk that cannot be had is no reason to lose the page: the list has everything.
    return { default: MapBroken };
  }
});

const selectWhole = (inputs: Inputs): Inputs => inputs;

interface MapFrameProps {
  /** Takes the map's place where it cannot be drawn. */
  readonly instead?: ReactNode;
}

/** The map with all that lies over it. MapLibre comes later, and nothing here waits for it. */
export function MapFrame({ instead }: MapFrameProps) {
  const [status, setStatus] = useState<MapStatus>("loading");
  const [pointed, setPointed] = useState<{ readonly hit: Hit; readonly at: Point } | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const map = useRef<{ zoomBy(steps: 1 | -1): void } | null>(null);
  const inputs = useDerived(selectWhole);

  const rowsAt = (id: string) => selectPlaceRows(inputs, id);
  const point = (hit: Hit | null, at: Point) => {
    setPointed(hit === null ? null : { hit, at });
    setHover(hit === null ? null : targetOf(hit, inputs.dataset, rowsAt));
  };
  const press = (hit: Hit | null) => {
    setPlace(null);
    if (hit === null) return;
    const target = targetOf(hit, inputs.dataset, rowsAt);
    if (target === null) return;
    if (target.kind !== "events") select(target);
    else if (target.ids.length === 1) select({ kind: "event", id: target.ids[0] ?? "" });
    else if (hit.kind === "place") setPlace(hit.place.id);
  };
  const gone = status === "failed" || status === "broken";
  const listed = gone && instead !== undefined;
  return (
    <section aria-label="Map" className="map-frame" data-map={gone ? "failed" : status}>
      <MapCountries />
      <Suspense fallback={<Skeleton shape="block" />}>
        <MapCanvas onStatus={setStatus} onPoint={point} onPress={press} onMap={(next) => void (map.current = next)} />
      </Suspense>
      {status === "loading" && (
        <div className="map-veil">
          <Skeleton shape="block" />
        </div>
      )}
      <MapMessage status={status} listed={listed} />
      {listed && <div className="map-instead">{instead}</div>}
      {!gone && (
        <>
          <MapControls onZoom={(steps) => map.current?.zoomBy(steps)} />
          <MapLegend />
        </>
      )}
      {!listed && (
        <div className="map-corner">
          {place === null ? <MapShelf /> : <MapPlace id={place} onClose={() => setPlace(null)} />}
          <MapBorders />
        </div>
      )}
      {pointed !== null && <MapHoverCard hit={pointed.hit} at={pointed.at} />}
    </section>
  );
}
