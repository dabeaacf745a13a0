import type { CountryId, RegionId } from "./actor.ts";

/** How exactly a place is given. Only `site` and `city` have a point; the rest are areas and never pins. */
export const PLACE_KINDS = ["site", "city", "country", "region"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Somewhere an event is said to be, in the order of `manifest.places`: its index is its code in the table. */
export interface Place {
  /** A registry id, a {@link CountryId} or a {@link RegionId}. */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country: CountryId | null;
  readonly region: RegionId | null;
  /** Longitude, latitude in degrees (RFC 7946); `null` for areas. */
  readonly point: readonly [number, number] | null;
}
