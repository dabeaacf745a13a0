import { Map as MapLibreMap, type ErrorEvent } from "maplibre-gl";
import type { Frame } from "../model/dataset.ts";
import type { Camera } from "../model/view.ts";
import { placeCamera } from "./place-camera.ts";
import { landAddress } from "./geo-files.ts";
import { addLayers, bareStyle, GROUND } from "./map-style.ts";
import type { Palette } from "./palette.ts";

/** A MapLibre map with its graphics, its worker and its land on the way: not on the page yet, and without layers. */
export interface BareMap {
  readonly map: MapLibreMap;
  /** What is put on the page. */
  readonly host: HTMLElement;
  /** Whether its style has loaded. */
  readonly isStyled: () => boolean;
  /** What went wrong before anybody listened. */
  readonly failure: () => ErrorEvent | null;
}

/**
 * Nothing here depends on a dataset, so it can be made while that is on its way. A source that no layer uses makes no
 * tiles: none is made for a camera that nobody sees.
 *
 * @throws GPUInitializationError without WebGL 2.
 */
export function makeBareMap(): BareMap {
  const host = document.createElement("div");
  host.className = "map-host";
  const map = new MapLibreMap({ container: host, style: bareStyle(landAddress()), pixelRatio: DRAFT, ...FLAT });
  keepPace(map);
  let styled = false;
  let failure: ErrorEvent | null = null;
  map.once("style.load", () => (styled = true));
  map.on("style.load", () => drawNoSky(map));
  map.once("error", (event) => (failure = event));
  return { map, host, isStyled: () => styled, failure: () => failure };
}

/**
 * Puts it on the page where it looks at a box, or where a link says, and has its worker begin with the land: whatever
 * else is drawn may come later.
 */
export function settle(
  { map, host, isStyled }: BareMap,
  container: HTMLElement,
  bbox: Frame["bbox"],
  camera: Camera | null,
  palette: Palette,
): void {
  container.append(host);
  map.resize();
  placeCamera(map, bbox, camera);
  const ground = () => addLayers(map, GROUND, palette);
  if (isStyled()) ground();
  else map.once("style.load", ground);
}

/** MapLibre draws a sky over the whole of every map, also of one seen from above, where nothing of it shows: on a processor that is a quarter of a frame. */
function drawNoSky({ style }: MapLibreMap): void {
  Object.assign(style.sky, { getEvaluated: () => undefined });
}

/** Pixels of the map's drawing for each of the page's, until its first picture: it draws itself anew with every tile that comes. */
const DRAFT = 1 / 16;

/**
 * Until its first picture a map is hidden, so that the page does not wait for each of its frames. They would run ahead
 * of the graphics process, which has all shaders to make: a frame is drawn when the one before it is done.
 */
function keepPace(map: MapLibreMap): void {
  const { painter } = map;
  const { gl } = painter.context;
  const render = painter.render.bind(painter);
  let last: WebGLSync | null = null;
  map.getContainer().style.visibility = "hidden";
  painter.render = (...frame) => {
    if (map.getPixelRatio() !== DRAFT) {
      painter.render = render;
      return render(...frame);
    }
    if (last !== null && gl.getSyncParameter(last, gl.SYNC_STATUS) === gl.UNSIGNALED) return map.triggerRepaint();
    gl.deleteSync(last);
    render(...frame);
    last = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
  };
}

/** From now on the map is seen, and drawn as finely as the screen is. */
export function drawFully(map: MapLibreMap): void {
  map.getContainer().style.visibility = "";
  if (map.getPixelRatio() === devicePixelRatio) return;
  map.setPixelRatio(devicePixelRatio);
  // Now: it has lost its picture, and a frame without one is a flash of the sea.
  map.redraw();
}

/**
 * Keeps the map as large as its host, until it is taken off the page. MapLibre's own way draws everything anew also when
 * the size is what it was.
 */
export function followSize({ map, host }: BareMap): () => void {
  let known = { width: host.clientWidth, height: host.clientHeight };
  const observer = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = host;
    if (width === known.width && height === known.height) return;
    known = { width, height };
    // A page that is zoomed has other pixels, too.
    if (map.getPixelRatio() !== DRAFT && map.getPixelRatio() !== devicePixelRatio) return drawFully(map);
    map.resize();
    map.redraw();
  });
  observer.observe(host);
  return () => {
    observer.disconnect();
    map.remove();
    host.remove();
  };
}

/** North is up, seen from above: the marks are laid out for that. Nothing is fetched, so there is nothing of MapLibre's to credit here. */
const FLAT = {
  attributionControl: false,
  bearingSnap: 0,
  clickTolerance: 8,
  dragRotate: false,
  fadeDuration: 0,
  maxPitch: 0,
  maxZoom: 10,
  minZoom: 1,
  pitchWithRotate: false,
  touchPitch: false,
  trackResize: false,
  // A test does, of every layer in both palettes.
  validateStyle: false,
} as const;
