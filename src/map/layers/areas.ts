import type { FilterSpecification, SourceSpecification } from "maplibre-gl";
import type { DisputedCollection, RegionCollection } from "../../model/geo.ts";
import { collection } from "./features.ts";
import { NOTHING } from "./layer.ts";

/** The one source of areas that are no countries: regions, and what is disputed. */
export const AREAS = "areas";
export const AREAS_SOURCE: SourceSpecification = { type: "geojson", data: NOTHING, promoteId: "id" };

/** Regions have members, what is disputed has a kind. */
export const REGIONS_ONLY: FilterSpecification = ["has", "members"];
export const ALL_BUT_REGIONS: FilterSpecification = ["has", "kind"];

export function areasOf(disputed: DisputedCollection, regions: RegionCollection): GeoJSON.FeatureCollection {
  return collection([...disputed.features, ...regions.features]);
}
