import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { GPUInitializationError, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Inputs } from "../model/inputs.ts";
import { selectMapEmphasis } from "../selectors/map-emphasis.ts";
import { selectMapScene } from "../selectors/map-scene.ts";
import { getCamera, setCamera, subscribeCamera } from "../state/camera-store.ts";
import { useHover } from "../state/hover-store.ts";
import { useTheme } from "../state/theme-store.ts";
import { useDataset, useDerived } from "../state/use-derived.ts";
import type { CanvasProps } from "./canvas-props.ts";
import { loadGeoFiles } from "./geo-files.ts";
import { loadFonts } from "./images/fonts.ts";
import { createMapController, type MapController, type Wanted } from "./map-controller.ts";
import { readPalette, type Palette } from "./palette.ts";

setWorkerUrl(new URL(workerUrl, document.baseURI).href);

const selectSelected = (inputs: Inputs) => selectMapEmphasis(inputs, inputs.view.sel);

/** Hands the view to a MapLibre map, and hits, cameras and its status back. The only component that loads MapLibre. */
export function MapCanvas(props: CanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const [controller, setController] = useState<MapController | null>(null);
  const dataset = useDataset();
  const wanted = useWanted();
  const firstWanted = useEffectEvent(wanted);
  const onStatus = useEffectEvent(props.onStatus);
  const onPoint = useEffectEvent(props.onPoint);
  const onPress = useEffectEvent(props.onPress);
  const onMap = useEffectEvent(props.onMap);

  useEffect(() => {
    const container = host.current;
    if (container === null) return undefined;
    const abort = new AbortController();
    let made: MapController | null = null;
    const start = async () => {
      const [geo] = await Promise.all([loadGeoFiles(abort.signal), loadFonts(firstWanted().palette)]);
      if (abort.signal.aborted) return;
      made = createMapController(
        container,
        firstWanted(),
        {
          geo,
          places: dataset.manifest.places,
          isKnown: (id) => dataset.countryOf.has(id),
          camera: getCamera().camera,
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
      setController(null);
      onMap(null);
    };
  }, [dataset]);

  useEffect(() => controller?.render(wanted()), [controller, wanted]);
  useEffect(
    () =>
      subscribeCamera(({ command }, before) => {
        if (command !== null && command !== before.command) controller?.run(command);
      }),
    [controller],
  );
  return <div ref={host} className="map-canvas" />;
}

/** What the map is to show; another function when any part of it changes. Reads colours only when it is called. */
function useWanted(): () => Wanted {
  const palette = useRef<Palette | null>(null);
  const scene = useDerived(selectMapScene);
  const selected = useDerived(selectSelected);
  const target = useHover();
  const hovered = useDerived(useCallback((inputs: Inputs) => selectMapEmphasis(inputs, target), [target]));
  const { dark } = useTheme();
  return useCallback(() => {
    const name = dark ? "dark" : "light";
    if (palette.current?.name !== name) palette.current = readPalette(document.documentElement, dark);
    return { scene, selected, hovered, palette: palette.current };
  }, [scene, selected, hovered, dark]);
}

function prefersStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
