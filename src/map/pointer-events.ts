import type { Hit } from "./hit-test.ts";
import type { Point } from "./layout/geometry.ts";

export interface PointerEvents {
  /** Said as the pointer moves; `null` when it is on nothing or has left. */
  onPoint(hit: Hit | null, at: Point): void;
  /** A click or a tap that was no drag. */
  onPress(hit: Hit | null, at: Point): void;
}
