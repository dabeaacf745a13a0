import type { LayerSpecification, Map as MapLibreMap } from "maplibre-gl";

/** Sets the paint properties in which the same layers differ in two palettes. */
export function repaint(
  map: Pick<MapLibreMap, "setPaintProperty">,
  next: readonly LayerSpecification[],
  prev: readonly LayerSpecification[],
): void {
  const before = new Map(prev.map((layer) => [layer.id, layer.paint ?? {}]));
  for (const { id, paint } of next) {
    const old: Paint = { ...before.get(id) };
    for (const [name, value] of Object.entries<PaintValue>({ ...paint } as Paint)) {
      if (JSON.stringify(old[name]) !== JSON.stringify(value)) map.setPaintProperty(id, name as PaintName, value);
    }
  }
}

type PaintName = Parameters<MapLibreMap["setPaintProperty"]>[1];
type PaintValue = Parameters<MapLibreMap["setPaintProperty"]>[2];
type Paint = Readonly<Record<string, PaintValue>>;
