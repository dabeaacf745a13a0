import type { Label } from "./labels.ts";
import type { Point, Polygon } from "./polygon.ts";

/** A GeoJSON feature whose keys stand in alphabetical order, as in every compiled file. */
export interface Feature {
  readonly geometry: { readonly coordinates: unknown; readonly type: "MultiPolygon" | "MultiLineString" };
  readonly id: string;
  /** With the id again: MapLibre takes a feature's id for a number, and finds a word only through `promoteId`. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly type: "Feature";
}

/** Without the id, in alphabetical order, each after "id". */
type Properties = Feature["properties"];

export function areaFeature(id: string, properties: Properties, coordinates: readonly Polygon[]): Feature {
  return { geometry: { coordinates, type: "MultiPolygon" }, id, properties: { id, ...properties }, type: "Feature" };
}

export function lineFeature(id: string, properties: Properties, coordinates: readonly (readonly Point[])[]): Feature {
  return { geometry: { coordinates, type: "MultiLineString" }, id, properties: { id, ...properties }, type: "Feature" };
}

/** By id. */
export function sorted(features: readonly Feature[]): readonly Feature[] {
  return features.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Text of a FeatureCollection sorted by id, one feature a line so that a change is legible in a diff. */
export function featureCollection(features: readonly Feature[]): string {
  const lines = sorted(features).map((feature) => JSON.stringify(feature));
  return `{"features":[\n${lines.join(",\n")}\n],"type":"FeatureCollection"}\n`;
}

/** Text of `labels.json`, one label a line, sorted by id. */
export function labelTable(tables: { readonly countries: readonly LabelEntry[]; readonly regions: readonly LabelEntry[] }): string {
  return `{"countries":{\n${entries(tables.countries)}\n},"regions":{\n${entries(tables.regions)}\n}}\n`;
}

type LabelEntry = readonly [id: string, label: Label & { readonly name?: string }];

function entries(labels: readonly LabelEntry[]): string {
  return labels
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { area, bbox, name, point }]) => `${JSON.stringify(id)}:${JSON.stringify({ area, bbox, name, point })}`)
    .join(",\n");
}
