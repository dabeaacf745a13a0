import { describe, expect, it } from "vitest";
import type { Map as MapLibreMap } from "maplibre-gl";
import { bindCamera, settledCamera } from "../../src/map/camera.ts";
import type { Camera } from "../../src/model/view.ts";

type Listener = (event: object) => void;

/** A map that moves at once, and says so as MapLibre does: with the data of whoever moved it. */
function movingMap() {
  const listeners = new Map<string, Listener>();
  const moves: object[] = [];
  const move = (options: object, data: object = {}) => {
    moves.push(options);
    listeners.get("moveend")?.(data);
  };
  const map = {
    on: (name: string, listener: Listener) => void listeners.set(name, listener),
    off: (name: string) => void listeners.delete(name),
    getContainer: () => ({ clientWidth: 800, clientHeight: 600 }),
    getZoom: () => 4.2512,
    getCenter: () => ({ lng: 66.40004, lat: 38.90004 }),
    fitBounds: (bounds: object, options: object, data?: object) => move({ bounds, ...options }, data),
    easeTo: move,
    jumpTo: (options: object) => move(options),
  };
  return { map: map as unknown as MapLibreMap, moves, fire: (name: string, event: object) => listeners.get(name)?.(event) };
}

const atlas = {
  frame: { bbox: [40, 24, 96, 58], countries: [], regions: [], labels: {} },
  labels: { countries: { TJK: { point: [72, 38], bbox: [67, 36, 75, 41], area: 14, name: "Tajikistan" } }, regions: {} },
  places: [],
} as const;

function bound(isStill = false, startsOnFrame = true) {
  const settled: (Camera | null)[] = [];
  const moving = movingMap();
  const control = bindCamera(
    moving.map,
    atlas,
    () => isStill,
    (camera) => void settled.push(camera),
    startsOnFrame,
  );
  return { ...moving, control, settled };
}

describe("bindCamera", () => {
  it("tells where a drag came to rest, and not that a resize or a restored link moved the map", () => {
    const { fire, control, settled } = bound();
    fire("moveend", {});
    control.run({ kind: "jump", camera: { zoom: 3, lat: 1, lng: 2 }, serial: 1 });
    expect(settled).toEqual([]);
    fire("moveend", { originalEvent: {} });
    expect(settled).toEqual([{ zoom: 4.25, lat: 38.9, lng: 66.4 }]);
  });

  it("tells a fit to a country as a camera, and a reset as the frame, which no link has to say", () => {
    const { control, settled } = bound();
    control.run({ kind: "fit", target: { country: "TJK" }, serial: 1 });
    control.run({ kind: "fit", target: "frame", serial: 2 });
    expect(settled).toEqual([{ zoom: 4.25, lat: 38.9, lng: 66.4 }, null]);
  });

  it("keeps the frame in sight when the window changes, until somebody moves the map", () => {
    const { fire, moves } = bound();
    fire("resize", {});
    expect(moves).toMatchObject([{ bounds: [40, 24, 96, 58], duration: 0 }]);
    fire("moveend", { originalEvent: {} });
    fire("resize", {});
    expect(moves.length).toBe(1);
  });

  it("does not go to the frame on a resize when a link opened elsewhere", () => {
    const { fire, moves } = bound(false, false);
    fire("resize", {});
    expect(moves).toEqual([]);
  });

  it("never animates a restored link, and nothing at all where motion is unwelcome", () => {
    const still = bound(true);
    still.control.zoomBy(1);
    still.control.run({ kind: "fit", target: { country: "TJK" }, serial: 1 });
    expect(still.moves).toMatchObject([{ duration: 0 }, { duration: 0 }]);
    const { control, moves } = bound();
    control.run({ kind: "jump", camera: null, serial: 1 });
    expect(moves).toMatchObject([{ duration: 0 }]);
  });

  it("does nothing for a country that is not in the geography", () => {
    const { control, moves } = bound();
    control.run({ kind: "fit", target: { country: "ATA" }, serial: 1 });
    expect(moves).toEqual([]);
  });
});

describe("settledCamera", () => {
  it("is as precise as a pixel and no more, so that a link stays short", () => {
    const at = (zoom: number) => settledCamera({ getZoom: () => zoom, getCenter: () => ({ lng: 66.123456, lat: 38.987654 }) as never });
    expect(at(3.256)).toEqual({ zoom: 3.26, lat: 38.99, lng: 66.12 });
    expect(at(9)).toEqual({ zoom: 9, lat: 38.9877, lng: 66.1235 });
  });
});
