/** loading → ready → lost → ready …; `failed`: no WebGL 2 · `broken`: a file of the map could not be loaded. */
export type MapStatus = "loading" | "ready" | "lost" | "failed" | "broken";
