import { useEffect, useEffectEvent } from "react";
import type { CanvasProps } from "./canvas-props.ts";

/** Stands in for the map when its code could not be fetched. */
export function MapBroken({ onStatus }: CanvasProps) {
  const report = useEffectEvent(onStatus);
  useEffect(() => report("broken"), []);
  return null;
}
