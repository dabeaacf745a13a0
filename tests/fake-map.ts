import type { LayerMap } from "../src/map/layers/layer.ts";

/** What a layer asked of the map: feature-states as `source:id`; data by source, and marks by kind, as the ids of their features. */
interface MapCalls {
  readonly states: readonly (readonly [feature: string, state: object])[];
  readonly data: readonly (readonly [source: string, ids: readonly unknown[]])[];
  readonly paints: readonly (readonly [layer: string, name: string, value: number])[];
}

/** A map that draws nothing and remembers what it was asked. */
export function fakeMap(): LayerMap & { readonly calls: MapCalls; forget(): void } {
  const states: [string, object][] = [];
  const data: [string, unknown[]][] = [];
  const paints: [string, string, number][] = [];
  return {
    calls: { states, data, paints },
    forget() {
      states.length = 0;
      data.length = 0;
      paints.length = 0;
    },
    setFeatureState: ({ source, id }, state) => void states.push([`${source}:${String(id)}`, state]),
    setPaint: (layer, name, value) => void paints.push([layer, name, value]),
    setMarks: (kind, features) => void data.push([kind, features.map(({ properties }) => (properties ?? {})["id"] as unknown)]),
    setData: (source, { features }) => void data.push([source, features.map(({ properties }) => (properties ?? {})["id"] as unknown)]),
  };
}
