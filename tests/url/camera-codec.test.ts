import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cameraCodec, roundCamera } from "../../src/url/camera-codec.ts";

const lngOf = (text: string) => cameraCodec.parse(text)?.value.lng;

describe("the camera in a link", () => {
  it("has as many decimals as make a pixel", () => {
    expect(cameraCodec.format({ zoom: 4.25678, lat: 38.912345, lng: 66.412345 })).toBe("4.26/38.91/66.41");
    expect(cameraCodec.format({ zoom: 20, lat: 38.912345, lng: 66.412345 })).toBe("20/38.9123/66.4123");
    expect(cameraCodec.format({ zoom: 0, lat: 38.912345, lng: 66.412345 })).toBe("0/38.9/66.4");
  });

  it("stays within a pixel of where it was", () => {
    const place = fc.record({
      zoom: fc.double({ min: 0, max: 11, noNaN: true }),
      lat: fc.double({ min: -85, max: 85, noNaN: true }),
      lng: fc.double({ min: -179, max: 179, noNaN: true }),
    });
    fc.assert(
      fc.property(place, (camera) => {
        const degreesOfAPixel = 360 / (512 * 2 ** camera.zoom);
        expect(Math.abs(roundCamera(camera).lng - camera.lng)).toBeLessThanOrEqual(degreesOfAPixel);
      }),
    );
  });

  it("finds the same place on the other side of the antimeridian", () => {
    expect(lngOf("3/60/190")).toBe(-170);
    expect(lngOf("3/60/-188")).toBe(172);
    expect(lngOf("3/60/180")).toBe(-180);
    expect(lngOf("3/60/179.9999")).toBe(-180);
  });

  it("has no minus nought", () => {
    expect(cameraCodec.format({ zoom: 3, lat: -0.0001, lng: -0.0001 })).toBe("3/0/0");
  });

  it("does not change when it is rounded again", () => {
    const anywhere = fc.record({
      zoom: fc.double({ noNaN: true, min: -1, max: 30 }),
      lat: fc.double({ noNaN: true, min: -100, max: 100 }),
      lng: fc.double({ noNaN: true, min: -999, max: 999 }),
    });
    fc.assert(
      fc.property(anywhere, (camera) => {
        expect(roundCamera(roundCamera(camera))).toEqual(roundCamera(camera));
      }),
    );
  });

  it.each(["", "4", "4/5", "4/5/6/7", "a/b/c", "4/5/NaN", "4/5/", "4/5/ 6", "+4/5/6", "0x1/2/3", "1000/2/3", "-1/2/3", "4/-85.1/3"])(
    "refuses %j",
    (text) => {
      expect(cameraCodec.parse(text)).toBeNull();
    },
  );
});
