import { beforeEach, describe, expect, it } from "vitest";
import { fitTo, getCamera, restoreCamera, setCamera, subscribeCamera } from "../../src/state/camera-store.ts";

const KABUL = { zoom: 6, lat: 34.53, lng: 69.17 };

beforeEach(() => {
  restoreCamera(KABUL);
  restoreCamera(null);
});

describe("the camera", () => {
  it("that came to rest asks the map for nothing", () => {
    const { command } = getCamera();
    setCamera(KABUL);
    expect(getCamera()).toEqual({ camera: KABUL, command });
  });

  it("of an address makes the map jump", () => {
    restoreCamera(KABUL);
    expect(getCamera()).toMatchObject({ camera: KABUL, command: { kind: "jump", camera: KABUL } });
  });

  it("of an address that is where the map is already does not make it move", () => {
    setCamera({ ...KABUL, lat: 34.530001 });
    const { command } = getCamera();
    restoreCamera(KABUL);
    expect(getCamera().command).toBe(command);
  });

  it("can be asked for the same thing twice", () => {
    fitTo({ country: "TJK" });
    const first = getCamera().command?.serial ?? 0;
    fitTo({ country: "TJK" });
    expect(getCamera().command).toEqual({ kind: "fit", target: { country: "TJK" }, serial: first + 1 });
  });

  it("tells who listens, until they leave", () => {
    let told = 0;
    const leave = subscribeCamera(() => (told += 1));
    fitTo("frame");
    leave();
    fitTo("frame");
    expect(told).toBe(1);
  });
});
