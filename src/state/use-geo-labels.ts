import { useQuery } from "@tanstack/react-query";
import { queryClient } from "../data/query-client.ts";
import { geoLabelsQuery } from "../data/queries.ts";
import type { GeoLabels } from "../model/geo.ts";

/** Label points and boxes of countries and regions; `undefined` while they load, and where they cannot be had. */
export function useGeoLabels(): GeoLabels | undefined {
  return useQuery(geoLabelsQuery, queryClient).data;
}
