import { createStore } from "zustand/vanilla";
import type { Camera } from "../model/view.ts";
import { cameraCodec } from "../url/camera-codec.ts";

/** What a fit brings into sight. `frame`: what the dataset looks at by default. */
export type FitTarget = "frame" | { readonly country: string } | { readonly region: string } | { readonly place: string };

/** Something the map is asked to do once; a new `serial` is a new request. */
export type CameraCommand =
  | { readonly kind: "fit"; readonly target: FitTarget; readonly serial: number }
  /** Without animation: an address was restored. */
  | { readonly kind: "jump"; readonly camera: Camera | null; readonly serial: number };

export interface CameraState {
  /** Where the map came to rest; `null` on the dataset's frame, and then no link says it. */
  readonly camera: Camera | null;
  /** The last request; `null` before the first. */
  readonly command: CameraCommand | null;
}

export const cameraStore = createStore<CameraState>()(() => ({ camera: null, command: null }));

export function getCamera(): CameraState {
  return cameraStore.getState();
}

export function subscribeCamera(listener: (state: CameraState, previous: CameraState) => void): () => void {
  return cameraStore.subscribe(listener);
}

/**
 * Where the map came to rest after a move that somebody made. Called by the map on `moveend` only, never for its
 * first position and never for a resize: the address would change before anybody acted. `null`: on the frame.
 */
export function setCamera(camera: Camera | null): void {
  cameraStore.setState({ camera });
}

/** Asks the map to bring something into sight. */
export function fitTo(target: FitTarget): void {
  cameraStore.setState(({ command }) => ({ command: { kind: "fit", target, serial: (command?.serial ?? 0) + 1 } }));
}

/** The camera of an address: `null` is the frame. The map jumps there, unless it is there; nothing is written. */
export function restoreCamera(camera: Camera | null): void {
  cameraStore.setState((before) => {
    if (sameCamera(before.camera, camera)) return before;
    return { camera, command: { kind: "jump", camera, serial: (before.command?.serial ?? 0) + 1 } };
  });
}

/** As far as a link can tell. */
function sameCamera(a: Camera | null, b: Camera | null): boolean {
  return a === null || b === null ? a === b : cameraCodec.format(a) === cameraCodec.format(b);
}
