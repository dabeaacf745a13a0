import { bindCamera } from "./camera.ts";
import { bindNetwork } from "./network.ts";
import { bindPointer } from "./pointer.ts";
import { repaint } from "./repaint.ts";

/** What somebody, or their network, may do to the map. */
export interface Hand {
  readonly bindCamera: typeof bindCamera;
  readonly bindNetwork: typeof bindNetwork;
  readonly bindPointer: typeof bindPointer;
  /** For another theme. */
  readonly repaint: typeof repaint;
}

/** A chunk of its own: it comes while the dataset does. */
export const HAND: Hand = { bindCamera, bindNetwork, bindPointer, repaint };
