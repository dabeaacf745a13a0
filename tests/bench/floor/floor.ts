import { Map as BareMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import "./floor.css";

/** What no map page of this stack can be faster than: MapLibre, the same borders, and nothing else. */
setWorkerUrl(workerUrl);

const map = new BareMap({
  container: "map",
  bounds: [40, 24, 96, 58],
  attributionControl: false,
  style: {
    version: 8,
    sources: { countries: { type: "geojson", data: new URL("./data/geo/countries.json", document.baseURI).href } },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": "#dce6ea" } },
      { id: "land", type: "fill", source: "countries", paint: { "fill-color": "#f4f1ea" } },
      { id: "borders", type: "line", source: "countries", paint: { "line-color": "#c9c3b6" } },
    ],
  },
});

// `idle` also fires with nothing drawn.
map.on("idle", () => {
  if (map.queryRenderedFeatures({ layers: ["land"] }).length > 0) map.getContainer().dataset["map"] = "ready";
});
