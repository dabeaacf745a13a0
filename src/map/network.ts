import type { ErrorEvent, Map as MapLibreMap, Tile } from "maplibre-gl";
import { COUNTRIES } from "./layers/grounds.ts";

type Missing = Tile["tileID"]["canonical"];

/**
 * Asks again for land that did not come, when the map has moved or the network is back. MapLibre never does, and
 * `refreshTiles` without names has a tile that failed wait for an answer to nothing.
 */
export function bindNetwork(map: MapLibreMap): () => void {
  let missing: Missing[] = [];
  const note = ({ sourceId, tile }: ErrorEvent & { readonly sourceId?: string; readonly tile?: Tile }) => {
    if (sourceId === COUNTRIES && tile !== undefined) missing.push(tile.tileID.canonical);
  };
  const ask = () => {
    const asked = missing;
    missing = [];
    if (asked.length > 0) map.refreshTiles(COUNTRIES, asked);
  };
  map.on("error", note);
  map.on("moveend", ask);
  addEventListener("online", ask);
  return () => {
    map.off("error", note);
    map.off("moveend", ask);
    removeEventListener("online", ask);
  };
}
