import { Map as MapLibreMap, type ErrorEvent, type Tile } from "maplibre-gl";
import type { Frame } from "../model/dataset.ts";
import type { Camera } from "../model/view.ts";
import { createBackBuffer, drawsInSoftware } from "./back-buffer.ts";
import { placeCamera } from "./place-camera.ts";
import { landAddress } from "./geo-files.ts";
import { COUNTRIES } from "./layers/grounds.ts";
import { addLayers, bareStyle, GROUND } from "./map-style.ts";
import type { Palette } from "./palette.ts";

/** A MapLibre map with its graphics and its worker on the way: not on the page yet, and without layers. */
export interface BareMap {
  readonly map: MapLibreMap;
  /** What is put on the page. */
  readonly host: HTMLElement;
  /** Whether its style has loaded. */
  readonly isStyled: () => boolean;
  /** Whether a picture is on its way, so that the one before it stays; set by whoever draws. */
  isHeld: () => boolean;
  /** A map of another size has lost its picture: whatever is on its way, what there is is drawn now, or the sea would flash up. */
  readonly redraw: () => void;
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
  host.style.visibility = "hidden";
  let styled = false;
  let failure: ErrorEvent | null = null;
  map.on("style.load", () => {
    styled = true;
    drawNoSky(map);
  });
  map.once("error", (event) => (failure = event));
  failMissing(map);
  const redraw = pace(map, () => bare.isHeld());
  const bare: BareMap = { map, host, isStyled: () => styled, failure: () => failure, isHeld: () => false, redraw };
  return bare;
}

/** To MapLibre, a tile that the host does not have is one without anything in it. All tiles of the land are there. */
function failMissing(map: MapLibreMap): void {
  map.on("sourcedata", ({ sourceId, tile }: { readonly sourceId?: string; readonly tile?: Tile }) => {
    if (sourceId !== COUNTRIES || tile?.state !== "loaded" || tile.latestFeatureIndex) return;
    map.fire("error", { error: new Error(`The host has no tile ${String(tile.tileID.canonical)} of the land.`), sourceId, tile });
  });
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
/** Milliseconds: a worker that takes longer does not keep the map from drawing. */
const LONGEST_HOLD = 600;

/**
 * Spares the graphics process frames that nobody needs; the page waits for each that it sees.
 *
 * Until its first picture a map is hidden. Its frames would run ahead of the graphics process, which has all shaders to
 * make: one is drawn when the one before it is done. Later the last picture stays until all tiles of the next are there,
 * in place of a frame for each, unless the map moves meanwhile; where there is no graphics card, until the next has been
 * drawn. Graphics that were lost come back with another painter, which draws them all.
 *
 * @returns what draws at once, without any waiting.
 */
function pace(map: MapLibreMap, isHeld: () => boolean): () => void {
  const { painter } = map;
  const { gl } = painter.context;
  const render = painter.render.bind(painter);
  const back = drawsInSoftware(gl) ? createBackBuffer(painter) : null;
  let last: WebGLSync | null = null;
  let drawAt = 0;
  let isNow = false;
  painter.render = (...frame) => {
    if (map.getPixelRatio() === DRAFT) {
      if (last !== null && gl.getSyncParameter(last, gl.SYNC_STATUS) === gl.UNSIGNALED) return map.triggerRepaint();
      gl.deleteSync(last);
      render(...frame);
      last = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      return gl.flush();
    }
    const draw = () => render(...frame);
    const mayWait = !isNow && !map.isMoving();
    const now = performance.now();
    if (mayWait && isHeld() && now < (drawAt ||= now + LONGEST_HOLD)) return map.triggerRepaint();
    if (mayWait && back?.isBusy() === true) return map.triggerRepaint();
    drawAt = 0;
    if (back === null) return draw();
    return mayWait ? back.later(draw) : back.now(draw);
  };
  return () => {
    isNow = true;
    map.redraw();
    isNow = false;
  };
}

/** From now on the map is seen, and drawn as finely as the screen is. */
export function drawFully(bare: BareMap): void {
  const { map, host, redraw } = bare;
  host.style.visibility = "";
  if (map.getPixelRatio() === devicePixelRatio) return;
  map.setPixelRatio(devicePixelRatio);
  redraw();
}

/**
 * Keeps the map as large as its host, until it is taken off the page. MapLibre's own way draws everything anew also when
 * the size is what it was.
 */
export function followSize(bare: BareMap): () => void {
  const { map, host } = bare;
  let known = { width: host.clientWidth, height: host.clientHeight };
  const observer = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = host;
    if (width === known.width && height === known.height) return;
    known = { width, height };
    // A page that is zoomed has other pixels, too.
    if (map.getPixelRatio() !== DRAFT && map.getPixelRatio() !== devicePixelRatio) return drawFully(bare);
    map.resize();
    bare.redraw();
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
