import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import { LAND_LAYER, LAND_ZOOMS } from "../../model/geo.ts";
import type { Feature } from "./geojson.ts";

/** Steps along the side of a tile: MapLibre's own, which it would round to. */
const EXTENT = 8192;
/** Pixels of a tile on the screen, at its own zoom. */
const SIDE = 512;
const STEPS = EXTENT / SIDE;

const OPTIONS = {
  extent: EXTENT,
  // Eight pixels: more than the widest border, and no name is set along one.
  buffer: 8 * STEPS,
  // As MapLibre simplifies GeoJSON, so that land meets the areas that it reads from there. None at the last zoom.
  tolerance: 0.375 * STEPS,
  maxZoom: LAND_ZOOMS,
  indexMaxZoom: LAND_ZOOMS,
  indexMaxPoints: 0,
};

/**
 * The land as vector tiles (Mapbox Vector Tile 2.1): file name, e.g. `"2/3/1.mvt"`, to bytes. All tiles of all zooms are
 * there; one without land has no bytes, so a tile that is missing is a fault of the host.
 *
 * @param land in the order in which it is drawn; of its properties the tiles have the id alone.
 */
export function landTiles(land: readonly Feature[]): ReadonlyMap<string, Uint8Array> {
  const index = new GeoJSONVT({ type: "FeatureCollection", features: land.map(withIdAlone) }, OPTIONS);
  const tiles = new Map<string, Uint8Array>();
  for (let z = 0; z <= LAND_ZOOMS; z++) {
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const tile = index.getTile(z, x, y);
        const isSea = tile === null || tile.features.length === 0;
        tiles.set(`${z}/${x}/${y}.mvt`, isSea ? new Uint8Array() : fromGeojsonVt({ [LAND_LAYER]: tile }, { version: 2, extent: EXTENT }));
      }
    }
  }
  return tiles;
}

function withIdAlone({ id, geometry }: Feature): GeoJSON.Feature {
  return { type: "Feature", geometry: geometry as GeoJSON.Geometry, properties: { id } };
}
