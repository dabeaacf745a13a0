import { makeBareMap, type BareMap } from "./bare-map.ts";
import { loadGeoFiles } from "./geo-files.ts";
import { warmCanvas } from "./images/canvas.ts";
import { loadFonts } from "./images/fonts.ts";
import { once } from "./once.ts";
import { readPalette, type Palette } from "./palette.ts";

let early: BareMap | null = null;
let colours: Palette | null = null;

/** Resolves when words can be measured as they will be drawn. */
export const loadMapFonts = once(() => loadFonts(paletteNow()));

/**
 * Makes the first map, and asks for what it needs, while the dataset is on its way: where the page is busy with its
 * events, each answer waits for its turn. What cannot be had or made is tried again by whoever needs it, who learns why.
 */
export function makeEarlyMap(): void {
  void loadGeoFiles().catch(() => undefined);
  try {
    // Of an empty page this is quick; of the whole one it is a style recalculation.
    void loadMapFonts();
    warmCanvas();
    early = makeBareMap();
  } catch {
    early = null;
  }
}

/** The map that was made early, once; then new ones. @throws GPUInitializationError without WebGL 2. */
export function takeBareMap(): BareMap {
  const taken = early ?? makeBareMap();
  early = null;
  return taken;
}

/** Reads colours only for another theme. @param dark as the page is when not given. */
export function paletteNow(dark = document.documentElement.dataset["theme"] === "dark"): Palette {
  if (colours?.name !== (dark ? "dark" : "light")) colours = readPalette(document.documentElement, dark);
  return colours;
}
