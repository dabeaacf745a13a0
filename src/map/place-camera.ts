import type { LngLatBoundsLike, Map as MapLibreMap, PaddingOptions } from "maplibre-gl";
import type { Frame } from "../model/dataset.ts";
import type { Camera } from "../model/view.ts";

/** Where a map begins: where a link says, else at the frame. */
export function placeCamera(map: MapLibreMap, bbox: Frame["bbox"], camera: Camera | null): void {
  if (camera === null) map.fitBounds(boundsOf(bbox), { padding: paddingFor(sizeOf(map)), duration: 0 });
  else map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom });
}

/** Pixels round what is fitted: half a name on the sides, controls above, the shelf and the legend below. */
export function paddingFor({ width, height }: { readonly width: number; readonly height: number }): PaddingOptions {
  const side = Math.min(28, width * 0.04);
  return { left: side, right: side, top: Math.min(20, height * 0.04), bottom: Math.min(32, height * 0.06) };
}

export function boundsOf([west, south, east, north]: readonly [number, number, number, number]): LngLatBoundsLike {
  return [west, south, east, north];
}

export function sizeOf(map: MapLibreMap) {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return { width, height };
}
