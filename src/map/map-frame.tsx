import "./map.css";
import { Suspense, useRef, useState, type ReactNode } from "react";
import { noteMap } from "../state/first-picture.ts";
import { setHover } from "../state/hover-store.ts";
import { select } from "../state/view-store.ts";
import { useDerived } from "../state/use-derived.ts";
import type { Inputs } from "../model/inputs.ts";
import { chunked } from "../ui/chunked.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import type { CanvasProps, MapHandle } from "./canvas-props.ts";
import { cellPress } from "./cell-press.ts";
import type { Hit } from "./hit-test.ts";
import { targetOf } from "./hit-target.ts";
import type { Point } from "./layout/geometry.ts";
import type { CellMark } from "./layout/marks.ts";
import { MapBorders } from "./map-borders.tsx";
import { MapBroken } from "./map-broken.tsx";
import { MapControls } from "./map-controls.tsx";
import { MapCountries } from "./map-countries.tsx";
import type { HoverCardProps } from "./map-hover-card.tsx";
import { MapLegend } from "./map-legend.tsx";
import { MapMessage } from "./map-message.tsx";
import { MapOpened, type Opened } from "./map-opened.tsx";
import type { MapStatus } from "./map-status.ts";

/** MapLibre and what draws with it. A chunk that cannot be had is no reason to lose the page: the list has everything. */
const canvas = chunked<CanvasProps>(async () => (await import("./map-canvas.tsx")).MapCanvas, MapBroken);
const MapCanvas = canvas.Component;
export const preloadMap = canvas.preload;

/** Nothing is under the pointer before there is a map. Without its chunk the panel still says what is clicked. */
const hoverCard = chunked<HoverCardProps>(
  async () => (await import("./map-hover-card.tsx")).MapHoverCard,
  () => null,
);
const MapHoverCard = hoverCard.Component;

const selectWhole = (inputs: Inputs): Inputs => inputs;

interface MapFrameProps {
  /** Takes the map's place where it cannot be drawn. */
  readonly instead?: ReactNode;
}

/** The map with all that lies over it. MapLibre comes later, and nothing here waits for it. */
export function MapFrame({ instead }: MapFrameProps) {
  const [status, setStatus] = useState<MapStatus>("loading");
  const [pointed, setPointed] = useState<{ readonly hit: Hit; readonly at: Point } | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const map = useRef<MapHandle | null>(null);
  const inputs = useDerived(selectWhole);

  const note = (next: MapStatus) => {
    setStatus(next);
    if (next !== "loading") noteMap();
    if (next === "ready") void hoverCard.preload();
  };
  const point = (hit: Hit | null, at: Point) => {
    setPointed(hit === null ? null : { hit, at });
    setHover(hit === null ? null : targetOf(hit, inputs));
  };
  const press = (hit: Hit | null) => {
    // The legend stays for whoever compares; the sea folds it too.
    setOpened((now) => (hit !== null && now?.kind === "legend" ? now : null));
    if (hit === null) return;
    if (hit.kind === "more") return setOpened({ kind: "actors", country: hit.more.country });
    if (hit.kind === "cell") return pressCell(hit.mark);
    const target = targetOf(hit, inputs);
    if (target === null) return;
    if (target.kind !== "events") select(target);
    else if (target.ids.length === 1) select({ kind: "event", id: target.ids[0] ?? "" });
    else if (hit.kind === "place") setOpened({ kind: "place", id: hit.place.id });
  };
  const pressCell = (mark: CellMark) => {
    const press = cellPress(inputs, mark);
    if (press.does === "open") select({ kind: "event", id: inputs.dataset.table.ids[press.row] ?? "" });
    else if (press.does === "list") setOpened({ kind: "cell", cell: mark.cell });
    else map.current?.zoomTo(press.bounds);
  };
  const gone = status === "failed" || status === "broken";
  const listed = gone && instead !== undefined;
  return (
    <section aria-label="Map" className="map-frame" data-map={gone ? "failed" : status}>
      <MapCountries />
      <Suspense fallback={<Skeleton shape="block" />}>
        <MapCanvas onStatus={note} onPoint={point} onPress={press} onMap={(next) => void (map.current = next)} />
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
          <MapLegend open={opened?.kind === "legend"} onOpen={(open) => setOpened(open ? { kind: "legend" } : null)} />
        </>
      )}
      {!listed && (
        <div className="map-corner">
          <MapOpened opened={opened} onOpen={setOpened} />
          <MapBorders />
        </div>
      )}
      <Suspense>{pointed !== null && <MapHoverCard hit={pointed.hit} at={pointed.at} />}</Suspense>
    </section>
  );
}
