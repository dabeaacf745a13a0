import { makeBareMap, type BareMap } from "./bare-map.ts";
import { warmCanvas } from "./images/canvas.ts";

let early: BareMap | null = null;

/** Makes the first map while the dataset is on its way. Where it cannot be made, whoever takes one learns why. */
export function makeEarlyMap(): void {
  try {
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
