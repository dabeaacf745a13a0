import type { MarkId } from "../../selectors/map-scene-types.ts";
import type { Placed } from "../layout/marks.ts";
import type { LngLat } from "../layout/mercator.ts";

type Properties = Readonly<Record<string, unknown>>;

export function collection(features: readonly GeoJSON.Feature[]): GeoJSON.FeatureCollection {
  return { type: "FeatureCollection", features: [...features] };
}

export function pointFeature(at: LngLat, properties: Properties): GeoJSON.Feature {
  return { type: "Feature", properties: { ...properties }, geometry: { type: "Point", coordinates: [...at] } };
}

export function lineFeature(line: readonly LngLat[], properties: Properties): GeoJSON.Feature {
  return { type: "Feature", properties: { ...properties }, geometry: { type: "LineString", coordinates: line.map((at) => [...at]) } };
}

/** A mark that is one image, moved from its anchor. */
export function imageFeature({ id, anchor, dx, dy }: Placed, image: string): GeoJSON.Feature {
  return pointFeature(anchor, { id, image, offset: [dx, dy] });
}

/** Whether a mark is what is selected. */
export function isSelected(selection: { readonly kind: string; readonly id?: string } | null, mark: MarkId): boolean {
  return selection !== null && selection.id !== undefined && `${selection.kind}:${selection.id}` === mark;
}
