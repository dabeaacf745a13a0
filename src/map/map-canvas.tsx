import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { GPUInitializationError, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { selectMapEmphasis } from "../selectors/map-emphasis.ts";
import { selectMapScene } from "../selectors/map-scene.ts";
import { getCamera, setCamera, subscribeCamera } from "../state/camera-store.ts";
import { useHover } from "../state/hover-store.ts";
import { useTheme } from "../state/theme-store.ts";
import { presentInputs, subscribeInputs } from "../state/inputs.ts";
import { useDataset } from "../state/use-derived.ts";
import { followSize, settle } from "./bare-map.ts";
import type { CanvasProps } from "./canvas-props.ts";
import { loadGeoFiles } from "./geo-files.ts";
import { loadMapFonts, makeEarlyMap, paletteNow, takeBareMap } from "./early-map.ts";
import { loadCells, loadHand } from "./map-chunks.ts";
import { createMapController, type MapController, type Wanted } from "./map-controller.ts";

setWorkerUrl(new URL(workerUrl, document.baseURI).href);
// The chunk comes while the data does, and is the map's only user.
makeEarlyMap();
// No first picture waits for it; who misses it hears of that from the component.
void loadHand().catch(() => undefined);

/** Hands the view to a MapLibre map, and hits, cameras and its status back. The only component that loads MapLibre. */
export function MapCanvas(props: CanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const [controller, setController] = useState<MapController | null>(null);
  const dataset = useDataset();
  // Asked for with the first render: the effect comes when the page has been drawn.
  const points = dataset.table.lng !== undefined;
  if (points) loadCells().catch(() => undefined);
  const want = useWant();
  const firstWant = useEffectEvent(() => want);
  const onStatus = useEffectEvent(props.onStatus);
  const onPoint = useEffectEvent(props.onPoint);
  const onPress = useEffectEvent(props.onPress);
  const onMap = useEffectEvent(props.onMap);
  const bbox = useEffectEvent(() => dataset.manifest.frame.bbox);
  const places = useEffectEvent(() => dataset.manifest.places);
  const hasPoints = useEffectEvent(() => points);
  const isKnown = useEffectEvent((id: string) => dataset.countryOf.has(id));

  useEffect(() => {
    const container = host.current;
    if (container === null) return undefined;
    const abort = new AbortController();
    let made: MapController | null = null;
    let release: (() => void) | null = null;
    const start = async () => {
      const bare = takeBareMap();
      const { camera } = getCamera();
      const { palette } = firstWant()();
      settle(bare, container, bbox(), camera, palette);
      release = followSize(bare);
      const [geo, cells, hand] = await Promise.all([loadGeoFiles(), hasPoints() ? loadCells() : null, loadHand(), loadMapFonts()]);
      if (abort.signal.aborted) return;
      made = createMapController(
        container,
        bare,
        firstWant(),
        {
          geo,
          places: places(),
          cells,
          hand,
          palette,
          isKnown: (id) => isKnown(id),
          camera,
          isStill: prefersStill,
        },
        {
          onStatus: (status) => onStatus(status),
          onPoint: (hit, at) => onPoint(hit, at),
          onPress: (hit, at) => onPress(hit, at),
          onSettled: setCamera,
        },
      );
      setController(made);
      onMap(made);
    };
    start().catch((error: unknown) => {
      if (abort.signal.aborted) return;
      if (!(error instanceof GPUInitializationError)) console.error(error);
      onStatus(error instanceof GPUInitializationError ? "failed" : "broken");
    });
    return () => {
      abort.abort();
      made?.destroy();
      release?.();
      setController(null);
      onMap(null);
    };
    // Rows that arrive later make another dataset of the same id: the map stays.
  }, [dataset.id]);

  useEffect(() => controller?.render(want, "soon"), [controller, want]);
  useEffect(() => subscribeInputs(() => controller?.render(want, "after-page")), [controller, want]);
  useEffect(
    () =>
      subscribeCamera(({ command }, before) => {
        if (command !== null && command !== before.command) controller?.run(command);
      }),
    [controller],
  );
  return <div ref={host} className="map-canvas" />;
}

/**
 * Reads what the map is to show, at the moment it is called: the map does so when it can draw, which may be less often
 * than views change. Another function when the pointer's target or the theme does.
 */
function useWant(): () => Wanted {
  const last = useRef<Wanted | null>(null);
  const target = useHover();
  const { dark } = useTheme();
  return useCallback(() => {
    const inputs = presentInputs();
    if (inputs === null) {
      if (last.current === null) throw new Error("MapCanvas: no dataset");
      return last.current;
    }
    last.current = {
      scene: selectMapScene(inputs),
      selected: selectMapEmphasis(inputs, inputs.view.sel),
      hovered: selectMapEmphasis(inputs, target),
      palette: paletteNow(dark),
    };
    return last.current;
  }, [target, dark]);
}

function prefersStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
