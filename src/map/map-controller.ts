import { GPUInitializationError, type ErrorEvent, type GeoJSONSource, type Map as MapLibreMap } from "maplibre-gl";
import type { CameraCommand } from "../state/camera-store.ts";
import type { Camera } from "../model/view.ts";
import type { Place } from "../model/place.ts";
import type { MapEmphasis, MapScene, MarkId } from "../selectors/map-scene-types.ts";
import type { MapHandle } from "./canvas-props.ts";
import { drawFully, type BareMap } from "./bare-map.ts";
import type { CellDrawing } from "./cells/cell-drawing.ts";
import { makeAnchors, ringsOf, type GeoFiles } from "./geo-files.ts";
import type { MapMarks } from "./layout/marks.ts";
import { createMeasure } from "./images/fonts.ts";
import { drawImage } from "./images/images.ts";
import { createLayout, overlayBoxes } from "./live-layout.ts";
import { AREAS, areasOf } from "./layers/areas.ts";
import { NAMES, namesOfOthers } from "./layers/furniture.ts";
import { COUNTRIES, COUNTRY_FILL } from "./layers/grounds.ts";
import { createPaintGate, type When } from "./paint-gate.ts";
import { createPainter } from "./painter.ts";
import type { MapStatus } from "./map-status.ts";
import { addLayers, stackOf } from "./map-style.ts";
import type { Palette } from "./palette.ts";
import type { Hand } from "./hand.ts";
import type { PointerEvents } from "./pointer-events.ts";

/** What the map is to show. */
export interface Wanted {
  readonly scene: MapScene;
  readonly selected: MapEmphasis | null;
  readonly hovered: MapEmphasis | null;
  readonly palette: Palette;
}

interface MapSetting {
  readonly geo: GeoFiles;
  readonly places: readonly Place[];
  /** `null` for a dataset whose events have no points of their own. */
  readonly cells: CellDrawing | null;
  readonly hand: Hand;
  /** That the land has; another one by now is painted with the first picture. */
  readonly palette: Palette;
  readonly isKnown: (country: string) => boolean;
  /** Where a link says the map is; `null` for the frame. */
  readonly camera: Camera | null;
  readonly isStill: () => boolean;
}

interface MapControllerEvents extends PointerEvents {
  onStatus(status: MapStatus): void;
  onSettled(camera: Camera | null): void;
}

export interface MapController extends MapHandle {
  /** Something may have changed: what is wanted is read when the map can draw it, and drawn then. */
  render(want: () => Wanted, when: When): void;
  run(command: CameraCommand): void;
  destroy(): void;
}

/**
 * The only owner of a MapLibre map: React gives it what to show and gets hits, settled cameras and its status back.
 * What is wanted is kept here and not in MapLibre, which forgets states when the graphics context is lost.
 *
 * @param bare is in the container, and stays there until its controller has been destroyed.
 */
export function createMapController(
  container: HTMLElement,
  bare: BareMap,
  firstWant: () => Wanted,
  setting: MapSetting,
  events: MapControllerEvents,
): MapController {
  const { geo, camera } = setting;
  let want = firstWant;
  const first = want();
  let wanted = first;
  let pointed: MarkId | null = null;
  let working: ReadonlySet<string> = new Set();
  const measure = createMeasure(first.palette);
  let status: MapStatus = "loading";
  let styled = false;
  let painted = false;

  const { map } = bare;
  // MapLibre makes the canvas a landmark of its own; it is a part of ours, and takes arrow keys.
  map.getCanvas().setAttribute("role", "application");
  map.getCanvas().setAttribute("aria-label", "Map drawing: arrow keys move it, plus and minus zoom");
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.setMissingStyleImageResolver((id) => {
    const ratio = Math.min(MOST_PIXELS, devicePixelRatio);
    const image = drawImage(id, wanted.palette, measure, ratio);
    if (image !== null && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: ratio });
  });

  let marks: MapMarks | null = null;
  const stack = stackOf(setting.cells?.layer ?? null);
  const painter = createPainter(map, stack, setting.palette, setting.hand.repaint);
  const viewport = () => ({
    zoom: steady(map.getZoom()),
    center: [steady(map.getCenter().lng), steady(map.getCenter().lat)] as const,
    width: container.clientWidth,
    height: container.clientHeight,
  });
  const layout = createLayout(
    makeAnchors(geo, first.scene.frame.labels),
    () => measure,
    viewport,
    () => overlayBoxes(container),
    setting.cells,
  );
  const cellsNow = setting.cells?.create();
  const become = (next: MapStatus) => {
    if (status === next || status === "broken") return;
    status = next;
    events.onStatus(next);
  };
  const show = () => {
    drawFully(bare);
    become("ready");
  };
  const isDrawn = () => painted && map.queryRenderedFeatures({ layers: [COUNTRY_FILL] }).length > 0;
  const apply = () => {
    if (!styled) return;
    // While events stream in there is always a next picture: the one before it has been drawn when this is called.
    if (status === "loading" && isDrawn()) show();
    const { scene } = wanted;
    const placed = layout.marks(scene);
    const live = cellsNow?.(scene.points, viewport(), placed);
    const cells = live?.marks ?? placed.cells;
    marks = cells === marks?.cells && placed.arcs === marks.arcs && placed.countries === marks.countries ? marks : { ...placed, cells };
    const lit = (emphasis: MapEmphasis | null) =>
      live === undefined ? emphasis : (setting.cells?.light(emphasis, scene.points, live.grid, cells) ?? emphasis);
    working = painter.paint({ ...wanted, selected: lit(wanted.selected), hovered: lit(wanted.hovered), pointed, marks });
    painted = true;
  };
  const isFree = () => !styled || [...working].every((source) => map.isSourceLoaded(source));
  const read = () => {
    wanted = want();
  };
  // The layout is remembered: `apply` finds it done.
  const gate = createPaintGate(isFree, [read, () => layout.place(wanted.scene), () => layout.marks(wanted.scene), apply]);
  bare.isHeld = () => !isFree();
  const onStyle = () => {
    styled = true;
    working = new Set();
    painter.forget();
    addLayers(map, stack, setting.palette);
    setGeography(map, geo, new Set(first.scene.countries.map(({ id }) => id)));
    read();
    apply();
  };
  const onLost = () => {
    styled = false;
    painted = false;
    become("lost");
  };
  const onIdle = () => {
    // Idle comes even when a worker failed and nothing was drawn. Where there is only sea, none of the land is rendered.
    gate.freed();
    if (painted && map.isSourceLoaded(COUNTRIES)) show();
  };
  const onError = (event: ErrorEvent & { readonly sourceId?: string }) => {
    const { error, sourceId } = event;
    if (error instanceof GPUInitializationError) return become("failed");
    console.error(error);
    // What is missing later is drawn more coarsely, by a tile of more land.
    if (sourceId === COUNTRIES && status === "loading") become("broken");
  };
  map.on("style.load", onStyle);
  map.on("webglcontextlost", onLost);
  map.on("idle", onIdle);
  map.on("error", onError);
  map.on("moveend", () => gate.ask("soon"));
  map.on("sourcedata", gate.freed);
  const control = setting.hand.bindCamera(
    map,
    { frame: first.scene.frame, labels: geo.labels, places: setting.places },
    setting.isStill,
    events.onSettled,
    camera === null,
  );
  const unbindPointer = setting.hand.bindPointer(
    map,
    { labels: geo.labels, outlines: ringsOf(geo.regions), isKnown: setting.isKnown },
    () => (painted ? marks : null),
    {
      ...events,
      onPoint(hit, at) {
        const cell = hit?.kind === "cell" ? hit.mark.id : null;
        if (cell !== pointed) gate.ask("soon");
        pointed = cell;
        events.onPoint(hit, at);
      },
    },
  );

  const unbindNetwork = setting.hand.bindNetwork(map);

  const failure = bare.failure();
  if (failure !== null) onError(failure);
  if (bare.isStyled()) onStyle();

  return {
    render(next, when) {
      want = next;
      gate.ask(when);
    },
    run: control.run,
    zoomBy: control.zoomBy,
    zoomTo: control.zoomTo,
    destroy() {
      gate.stop();
      control.destroy();
      unbindPointer();
      unbindNetwork();
    },
  };
}

/** Images finer than this cost more than an eye can see. */
const MOST_PIXELS = 2;

/** The same camera reached in another way differs in its last digits. */
function steady(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

function setGeography(map: MapLibreMap, geo: GeoFiles, labelled: ReadonlySet<string>): void {
  const set = (source: string, data: GeoJSON.FeatureCollection) => void map.getSource<GeoJSONSource>(source)?.setData(data);
  set(AREAS, areasOf(geo.disputed, geo.regions));
  set(NAMES, namesOfOthers(geo.labels, labelled));
}
