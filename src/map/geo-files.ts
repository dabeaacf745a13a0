import type { DisputedCollection, GeoLabels, RegionCollection } from "../model/geo.ts";
import { once } from "./once.ts";
import { insideRings } from "./layout/geometry.ts";
import type { MapAnchors } from "./layout/work.ts";
import type { LngLat } from "./layout/mercator.ts";

/** The land: tiles, which MapLibre's worker fetches and reads by itself. */
export function landAddress(): string {
  return `${new URL("data/geo/land", document.baseURI).href}/{z}/{x}/{y}.mvt`;
}

/** The base map's other files, shared by all datasets. */
export interface GeoFiles {
  readonly disputed: DisputedCollection;
  readonly regions: RegionCollection;
  readonly labels: GeoLabels;
}

/** Fetches them from `data/geo/`. @throws Error that names the file, for a broken deployment. */
export const loadGeoFiles = once(async (): Promise<GeoFiles> => {
  const [disputed, regions, labels] = await Promise.all([
    fetchGeo<DisputedCollection>("disputed"),
    fetchGeo<RegionCollection>("regions"),
    fetchGeo<GeoLabels>("labels"),
  ]);
  return { disputed, regions, labels };
});

async function fetchGeo<T>(name: string): Promise<T> {
  const address = addressOf(name);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}.`);
  return (await response.json()) as T;
}

function addressOf(name: string): string {
  return new URL(`data/geo/${name}.json`, document.baseURI).href;
}

/** Where names stand; the dataset may place the name of a large country where its frame looks. */
export function makeAnchors({ labels, regions }: Pick<GeoFiles, "labels" | "regions">, own: Readonly<Record<string, LngLat>>): MapAnchors {
  const rings = ringsOf(regions);
  const areas = new Map([...rings].map(([id, lines]) => [id, lines.map((line) => line.map(([x, y]) => ({ x, y })))]));
  return {
    country: (id) => own[id] ?? labels.countries[id]?.point ?? null,
    region: (id) => own[id] ?? labels.regions[id]?.point ?? null,
    isInRegion: (id, [x, y]) => insideRings(areas.get(id) ?? [], { x, y }),
  };
}

/** All rings of each region. */
export function ringsOf({ features }: RegionCollection): ReadonlyMap<string, readonly (readonly LngLat[])[]> {
  return new Map(
    features.map(({ id, geometry }) => [
      id,
      geometry.coordinates.flat().map((ring) => ring.map(([lng = 0, lat = 0]): LngLat => [lng, lat])),
    ]),
  );
}
