import type { Camera } from "../model/view.ts";
import type { Codec } from "./codec.ts";

const MAX_ZOOM = 22;
/** The Mercator map ends a hair beyond; a number without decimals stays within it however it is rounded. */
const MAX_LAT = 85;
// No exponents and no words: `Infinity` and `1e308` are refused before they are numbers.
const NUMBER = /^-?\d{1,3}(\.\d{1,12})?$/;

/** `zoom/latitude/longitude`, as in `4.25/38.9/66.4`. */
export const cameraCodec: Codec<Camera> = {
  parse(text) {
    const parts = text.split("/");
    if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return null;
    const [zoom = 0, lat = 0, lng = 0] = parts.map(Number);
    return zoom < 0 || zoom > MAX_ZOOM || Math.abs(lat) > MAX_LAT ? null : { value: roundCamera({ zoom, lat, lng }) };
  },
  format(camera) {
    const { zoom, lat, lng } = roundCamera(camera);
    return `${zoom}/${lat}/${lng}`;
  },
};

/**
 * A camera as a link can say it: two decimals of zoom, as many of a degree as make a pixel (four at most), and a
 * longitude from −180 up to, not including, 180. Doing it twice changes nothing.
 */
export function roundCamera({ zoom, lat, lng }: Camera): Camera {
  const rounded = round(Math.min(Math.max(zoom, 0), MAX_ZOOM), 2);
  // A tile of 512 px spans 360° at zoom 0; half a pixel is near enough.
  const places = Math.min(4, Math.max(1, Math.ceil(Math.log10((512 * 2 ** rounded) / 360 / 0.5))));
  const wrapped = round(lng, places);
  return {
    zoom: rounded,
    lat: round(Math.min(Math.max(lat, -MAX_LAT), MAX_LAT), places),
    lng: round(((((wrapped + 180) % 360) + 360) % 360) - 180, places),
  };
}

function round(value: number, places: number): number {
  // `+ 0` makes −0, which prints as 0, the same number.
  return Number(value.toFixed(places)) + 0;
}
