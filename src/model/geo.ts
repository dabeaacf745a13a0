/**
 * The files of `public/data/geo/`, made by `src/compile/geo/`, shared by all datasets.
 *
 * Coordinates are longitude before latitude in degrees (RFC 7946), rounded to 2 decimals (3 for islands and enclaves
 * under a tenth of a degree). Longitudes run on over the antimeridian: Russia reaches 190, the United States -188.
 * Every list is sorted by id. Antarctica is left out. `properties.id` repeats the feature's id for MapLibre's `promoteId`.
 */

/** ISO 3166-1 alpha-3, `"XKX"` for Kosovo. */
export type CountryId = string;

/** `"M49-"` and three digits, e.g. `"M49-143"` (Central Asia). */
export type RegionId = string;

export interface CountryProperties {
  readonly id: CountryId;
  /** Everyday English name. In the interface's language it comes from the alpha-2 code. */
  readonly name: string;
}

/** One country's land, without what is disputed. A code may have no feature: its land is drawn with another's (Réunion in France). */
export interface CountryFeature extends GeoJSON.Feature<GeoJSON.MultiPolygon, CountryProperties> {
  id: CountryId;
}

/** `countries.json`: for other programs. The map reads the same land from tiles. */
export interface CountryCollection extends GeoJSON.FeatureCollection<GeoJSON.MultiPolygon, CountryProperties> {
  features: CountryFeature[];
}

/** `land/{z}/{x}/{y}.mvt`: vector tiles of {@link CountryFeature}s from zoom 0 to this. One layer, whose features have an `id`. */
export const LAND_ZOOMS = 4;
export const LAND_LAYER = "land";

export interface DisputedProperties {
  readonly id: string;
  readonly name: string;
  /** One sentence: who claims it, who controls it, how the border data draw it. */
  readonly note: string;
  /** `area`: in no country's shade. `line`: countries meet there, and the border is a line of control. */
  readonly kind: "area" | "line";
}

/** Id: kebab-case and stable, e.g. `"crimea"`. A `line` lies on the outlines of two countries. */
export interface DisputedFeature extends GeoJSON.Feature<GeoJSON.MultiPolygon | GeoJSON.MultiLineString, DisputedProperties> {
  id: string;
}

/** `disputed.json` */
export interface DisputedCollection extends GeoJSON.FeatureCollection<GeoJSON.MultiPolygon | GeoJSON.MultiLineString, DisputedProperties> {
  features: DisputedFeature[];
}

export interface RegionProperties {
  readonly id: RegionId;
  /** English name as in UN M49. */
  readonly name: string;
  /** Sorted; sub-regions' members included, also those that have no feature of their own. Never empty. */
  readonly members: readonly CountryId[];
}

/** The outline round all members, and round disputed areas whose every claimant is a member. */
export interface RegionFeature extends GeoJSON.Feature<GeoJSON.MultiPolygon, RegionProperties> {
  id: RegionId;
}

/** `regions.json`: the regions that a seed names, and Central Asia always. */
export interface RegionCollection extends GeoJSON.FeatureCollection<GeoJSON.MultiPolygon, RegionProperties> {
  features: RegionFeature[];
}

/** Where the name of a country or region goes. All in the frame of longitudes of its polygons. */
export interface GeoLabel {
  /** Inside the largest polygon, as far from its edge as may be. Longitude, latitude. */
  readonly point: readonly [number, number];
  /** West, south, east, north of all polygons. */
  readonly bbox: readonly [number, number, number, number];
  /** Square degrees of all polygons, 2 decimals; 0 for the smallest. */
  readonly area: number;
}

/** With the name of `countries.json`, so that whoever writes names need not read the borders. */
export interface CountryLabel extends GeoLabel {
  readonly name: string;
}

/** `labels.json`: one label for each feature of `countries.json` and `regions.json`. */
export interface GeoLabels {
  readonly countries: Readonly<Record<CountryId, CountryLabel>>;
  readonly regions: Readonly<Record<RegionId, GeoLabel>>;
}
