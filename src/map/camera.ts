import type { Map as MapLibreMap } from "maplibre-gl";
import type { Frame } from "../model/dataset.ts";
import type { GeoLabels } from "../model/geo.ts";
import type { Camera } from "../model/view.ts";
import type { Place } from "../model/place.ts";
import { boundsOf, paddingFor, sizeOf } from "./place-camera.ts";
import type { CameraCommand, FitTarget } from "../state/camera-store.ts";

/** What a fit needs to know of the world. */
export interface Atlas {
  readonly frame: Frame;
  readonly labels: GeoLabels;
  readonly places: readonly Place[];
}

interface CameraControl {
  run(command: CameraCommand): void;
  zoomBy(steps: 1 | -1): void;
  zoomTo(bounds: readonly [number, number, number, number]): void;
  destroy(): void;
}

/** Marks a move that somebody asked for; a resize and a restored link have none. */
const ASKED = { asked: true } as const;
const DURATION = 250;
const PLACE_ZOOM = 6;
/** Pixels round the points of a cell. */
const CELL_PADDING = 60;

/** Coordinates as precise as a pixel at the zoom, so that a link stays short. */
export function settledCamera(map: Pick<MapLibreMap, "getZoom" | "getCenter">): Camera {
  const zoom = Math.round(map.getZoom() * 100) / 100;
  const { lng, lat } = map.getCenter();
  const digits = 10 ** (zoom < 4 ? 2 : zoom < 8 ? 3 : 4);
  return { zoom, lat: Math.round(lat * digits) / digits, lng: Math.round(lng * digits) / digits };
}

/**
 * Moves the map on request and says where it came to rest after a move that somebody made. The moving camera is
 * MapLibre's own business; a resize keeps the frame when the frame is what is shown.
 */
export function bindCamera(
  map: MapLibreMap,
  atlas: Atlas,
  isStill: () => boolean,
  onSettled: (camera: Camera | null) => void,
  startsOnFrame: boolean,
): CameraControl {
  let onFrame = startsOnFrame;
  const animation = () => (isStill() ? { duration: 0 } : { duration: DURATION });

  const fit = (target: FitTarget, data: object) => {
    const padding = paddingFor(sizeOf(map));
    if (target === "frame") {
      map.fitBounds(boundsOf(atlas.frame.bbox), { padding, linear: true, ...animation() }, { ...data, frame: true });
      return;
    }
    if ("place" in target) {
      const point = atlas.places.find(({ id }) => id === target.place)?.point;
      if (point) map.easeTo({ center: [point[0], point[1]], zoom: Math.max(map.getZoom(), PLACE_ZOOM), ...animation() }, data);
      return;
    }
    const label = "country" in target ? atlas.labels.countries[target.country] : atlas.labels.regions[target.region];
    if (label !== undefined) map.fitBounds(boundsOf(label.bbox), { padding, maxZoom: PLACE_ZOOM, linear: true, ...animation() }, data);
  };

  const toFrame = () => map.fitBounds(boundsOf(atlas.frame.bbox), { padding: paddingFor(sizeOf(map)), duration: 0 }, { frame: true });

  const settle = (event: { readonly asked?: boolean; readonly frame?: boolean; readonly originalEvent?: unknown }) => {
    const made = event.asked === true || event.originalEvent !== undefined;
    if (event.frame === true) onFrame = true;
    else if (made) onFrame = false;
    if (made) onSettled(onFrame ? null : settledCamera(map));
  };
  const keepFrame = () => {
    if (onFrame) toFrame();
  };
  map.on("moveend", settle);
  map.on("resize", keepFrame);

  return {
    run(command) {
      if (command.kind === "fit") fit(command.target, ASKED);
      else if (command.camera === null) toFrame();
      else {
        onFrame = false;
        map.jumpTo({ zoom: command.camera.zoom, center: [command.camera.lng, command.camera.lat] });
      }
    },
    zoomBy(steps) {
      map.easeTo({ zoom: Math.round((map.getZoom() + steps) * 100) / 100, ...animation() }, ASKED);
    },
    zoomTo(bounds) {
      map.fitBounds(boundsOf(bounds), { padding: CELL_PADDING, linear: true, ...animation() }, ASKED);
    },
    destroy() {
      map.off("moveend", settle);
      map.off("resize", keepFrame);
    },
  };
}
