import type { LngLat } from "../layout/mercator.ts";

/** A capital on the base map: furniture for finding one's way, never the place of an event, never to be clicked. */
export interface City {
  readonly name: string;
  readonly point: LngLat;
}

/** GeoNames, CC BY 4.0. */
export const CITIES: readonly City[] = [
  { name: "Moscow", point: [37.61556, 55.75222] },
  { name: "Kabul", point: [69.17233, 34.52813] },
  { name: "Dushanbe", point: [68.77905, 38.53575] },
  { name: "Tashkent", point: [69.21627, 41.26465] },
  { name: "Islamabad", point: [73.04329, 33.72148] },
  { name: "Tehran", point: [51.42151, 35.69439] },
  { name: "Beijing", point: [116.39723, 39.9075] },
];
